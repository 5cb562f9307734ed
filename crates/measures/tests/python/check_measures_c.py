"""Checks triads, frustration, S and kappa against networkx and numpy.

Reads lines of JSON on stdin: what a case is made of and what Chancery worked out; says which case differs.
"""

import itertools
import json
import sys

import networkx as nx
import numpy as np

PLACE = {"for": 1.0, "abstained": 0.5, "against": 0.0}


def triads(graph):
    """Counts of triads with 3, 2, 1 and 0 positive edges, over all cycles of three."""
    counts = [0, 0, 0, 0]
    for cycle in nx.simple_cycles(graph, length_bound=3):
        if len(cycle) == 3:
            signs = [graph[a][b]["sign"] for a, b in itertools.combinations(cycle, 2)]
            counts[3 - sum(signs)] += 1
    return counts


def frustration(graph, nodes):
    """The fewest edges against two camps, over all divisions."""
    edges = np.array([(a, b, s) for a, b, s in graph.edges(data="sign")], dtype=int).reshape(-1, 3)
    numbers = np.arange(2 ** max(nodes - 1, 0))[:, None]
    camps = (numbers >> np.arange(nodes)) & 1
    same = camps[:, edges[:, 0]] == camps[:, edges[:, 1]]
    return int((same != (edges[:, 2] == 1)).sum(axis=1).min()) if len(edges) else 0


def is_balanced(graph):
    """Whether no cycle has an odd number of negative edges: the double cover falls apart."""
    cover = nx.Graph()
    for node in graph:
        cover.add_nodes_from([(node, 0), (node, 1)])
    for a, b, sign in graph.edges(data="sign"):
        for side in (0, 1):
            cover.add_edge((a, side), (b, side if sign else 1 - side))
    return all(not nx.has_path(cover, (node, 0), (node, 1)) for node in graph)


def check_graph(case):
    graph = nx.Graph()
    graph.add_nodes_from(range(case["nodes"]))
    for a, b, sign in case["edges"]:
        graph.add_edge(a, b, sign=int(sign))
    fewest = frustration(graph, case["nodes"])
    assert triads(graph) == case["triads"], (triads(graph), case["triads"])
    assert fewest == case["frustrated"], (fewest, case["frustrated"])
    assert case["bound"] <= fewest, (case["bound"], fewest)
    assert is_balanced(graph) == (fewest == 0)


def check_votes(case):
    a, b = (np.array([pair[side] for pair in case["ballots"]]) for side in (0, 1))
    place = np.vectorize(PLACE.get)
    s = 1 - 2 * np.abs(place(a) - place(b)).mean()
    assert abs(s - case["s"]) < 1e-9, (s, case["s"])
    table = np.array([[np.mean((a == x) & (b == y)) for y in PLACE] for x in PLACE])
    chance = table.sum(axis=1) @ table.sum(axis=0)
    if case["kappa"] is None:
        assert abs(chance - 1) < 1e-9, chance
    else:
        kappa = (np.trace(table) - chance) / (1 - chance)
        assert abs(kappa - case["kappa"]) < 1e-9, (kappa, case["kappa"])


def main():
    checks = {"graph": check_graph, "votes": check_votes}
    done = 0
    for number, line in enumerate(sys.stdin, 1):
        case = json.loads(line)
        try:
            checks[case["what"]](case)
        except AssertionError as wrong:
            sys.exit(f"case {number} ({case['what']}): {wrong}")
        done += 1
    print(f"{done} cases agree")


if __name__ == "__main__":
    main()
