"""Compares change points, correlations and Granger's test with ruptures, NumPy and SciPy.

Reads one JSON object from standard input:
  pelt:     [{series, penalty, least, cuts}]
  lead_lag: [{rows: [{ab, ba, ...}], reciprocity, lags, a_leads, b_leads, ...}]
and ends with 0 if all agree; says what does not, and ends with 1, if not.
"""

import json
import sys

import numpy as np
import ruptures
from scipy import stats

wrong = []


def same(what, ours, theirs, within=1e-8):
    if not np.isclose(ours, theirs, rtol=within, atol=within):
        wrong.append(f"{what}: {ours}, not {theirs}")


def cost(series, cuts, penalty):
    ends = [0, *cuts, len(series)]
    parts = [series[a:b] for a, b in zip(ends, ends[1:])]
    return sum(((part - part.mean()) ** 2).sum() for part in parts) + penalty * len(cuts)


def pelt(number, case):
    """The same cuts, or, where ruptures gave up a beginning too early, cuts that cost less."""
    series = np.array(case["series"])
    model = ruptures.Pelt(model="l2", min_size=case["least"], jump=1).fit(series)
    theirs = model.predict(pen=case["penalty"])[:-1]
    if theirs == case["cuts"]:
        return 1
    exact = ruptures.Dynp(model="l2", min_size=case["least"], jump=1).fit(series)
    best = exact.predict(n_bkps=len(case["cuts"]))[:-1] if case["cuts"] else []
    ours = cost(series, case["cuts"], case["penalty"])
    same(f"pelt {number}, cost of the best cut", ours, cost(series, best, case["penalty"]))
    if ours >= cost(series, theirs, case["penalty"]) - 1e-9:
        wrong.append(f"pelt {number}: {case['cuts']}, not {theirs}")
    return 0


def regress(y, columns):
    x = np.column_stack([np.ones(len(y)), *columns])
    left = y - x @ np.linalg.lstsq(x, y, rcond=None)[0]
    return (left**2).sum()


def lagged(series, start, order):
    return [series[start - back : len(series) - back] for back in range(1, order + 1)]


def granger(what, x, y, most, ours):
    n = len(x)
    most = min(most, (n - 4) // 4)

    def bic(order):
        t = n - most
        rss = regress(y[most:], lagged(y, most, order) + lagged(x, most, order))
        return t * np.log(rss / t) + (2 * order + 1) * np.log(t)

    order = min(range(1, most + 1), key=bic)
    below = n - order - 2 * order - 1
    restricted = regress(y[order:], lagged(y, order, order))
    full = regress(y[order:], lagged(y, order, order) + lagged(x, order, order))
    f = (restricted - full) / order / (full / below)
    same(f"{what} order", ours["order"], order)
    same(f"{what} F", ours["f"], f, 1e-6)
    same(f"{what} p", ours["p"], stats.f.sf(f, order, below), 1e-6)


def lead_lag(number, case):
    x = np.array([row["ab"] for row in case["rows"]])
    y = np.array([row["ba"] for row in case["rows"]])
    n = len(x)
    what = f"lead and lag {number}"
    same(f"{what} reciprocity", case["reciprocity"], stats.pearsonr(x, y)[0])
    counts = [[row[name] for row in case["rows"]] for name in ("count_ab", "count_ba")]
    if case["reciprocity_of_counts"] is not None:
        same(f"{what} counts", case["reciprocity_of_counts"], np.corrcoef(*counts)[0, 1])
    a, b = (x - x.mean()) / x.std(), (y - y.mean()) / y.std()
    for lag in case["lags"]:
        k = lag["lag"]
        theirs = (a[: n - k] * b[k:]).sum() if k >= 0 else (b[: n + k] * a[-k:]).sum()
        same(f"{what} lag {k}", lag["correlation"], theirs / n)
    same(f"{what} band", case["band"], 1.96 / np.sqrt(n))
    most = max(lag["lag"] for lag in case["lags"])
    granger(f"{what} a leads", x, y, most, case["a_leads"])
    granger(f"{what} b leads", y, x, most, case["b_leads"])


cases = json.load(sys.stdin)
alike = sum(pelt(*case) for case in enumerate(cases["pelt"]))
for number, case in enumerate(cases["lead_lag"]):
    lead_lag(number, case)
print(f"{alike} of {len(cases['pelt'])} cuts are those of ruptures, the others are better;", end=" ")
print(f"{len(cases['lead_lag'])} dyads compared")
for line in wrong:
    print(line)
sys.exit(bool(wrong))
