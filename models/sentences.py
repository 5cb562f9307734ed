#!/usr/bin/env python3
"""Sentence starts by rule (crates/coding/src/sentences.rs) beside the parser's own, through `chancery parse`.

    sentences.py treebank fr/gsd-test.conllu fr/sequoia-test.conllu   # precision and recall of both
    sentences.py texts ../shared/seeds/*.txt                          # where the two differ
    sentences.py texts winer --sample 20                              # the same on Wikinews, and 20 of each kind
    sentences.py judge winer models/fr/sentence_judgements.tsv        # how often each was right where they differ

`--chancery` names the program (target/release/chancery), `--model` a pipeline. A treebank's sentences are joined by single
blanks, ten to a document: neither side is helped by line ends.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import corpus  # noqa: E402
import score  # noqa: E402

TOGETHER = 10
SIDES = ("rule", "parser")


def starts(texts: list[str], side: str, program: list[str]) -> list[set[int]]:
    """The first characters of each text's sentences."""
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, text in enumerate(texts):
            files.append(str(Path(folder, f"{number:06}.txt")))
            Path(files[-1]).write_text(text, encoding="utf8", newline="")
        command = [program[0], "parse", folder, "--format", "json", "--sentences", side, *program[1:]]
        lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    if len(lines) != len(texts):
        raise SystemExit(f"{len(texts)} texts went in and {len(lines)} parses came out")
    result = []
    for line in lines:
        document = json.loads(line)
        found = set()
        for sentence in document["sentences"]:
            first = (t for t in document["tokens"][slice(*sentence["tokens"])] if t["text"].strip())
            found.update(t["start"] for t in list(first)[:1])
        result.append(found)
    return result


def joined(path: Path) -> list[tuple[str, set[int]]]:
    """Documents of several sentences of a treebank, and where the sentences start."""
    result, sentences = [], corpus.read(path)
    for at in range(0, len(sentences), TOGETHER):
        text, wanted = "", set()
        for sentence in sentences[at:at + TOGETHER]:
            wanted.add(len(text))
            text += "".join(w.form + (" " if w.space else "") for w in sentence.words).strip() + " "
        result.append((text, wanted))
    return result


def treebank(paths: list[str], program: list[str]) -> None:
    """Prints precision, recall and F1 of sentence starts; a document's first is given and does not count."""
    print(f"{'':24}{'precision':>10}{'recall':>10}{'F1':>10}")
    for name in paths:
        documents = joined(score.treebank(name))
        for side in SIDES:
            right = found = wanted = 0
            for (_, gold), ours in zip(documents, starts([text for text, _ in documents], side, program)):
                gold, ours = gold - {0}, ours - {0}
                right, found, wanted = right + len(gold & ours), found + len(ours), wanted + len(gold)
            values = (100 * right / max(1, found), 100 * right / max(1, wanted), score.f1(right, found, wanted))
            print(f"{Path(name).stem + ' ' + side:24}" + "".join(f"{v:10.1f}" for v in values))


def texts_of(names: list[str]) -> list[tuple[str, str]]:
    """Id and text: files, or the held-out articles of Wikinews for `winer`."""
    if names == ["winer"]:
        return [(a["id"], a["text"]) for part in ("dev", "test") for a in score.articles(part)]
    return [(Path(name).stem, Path(name).read_text(encoding="utf8")) for name in names]


def differences(texts: list[tuple[str, str]], program: list[str]) -> tuple[Counter, list[tuple[str, int, str, str]]]:
    """How often both sides agree, and each place where only one starts a sentence: id, offset, side, the words around."""
    counts, result = Counter(), []
    rule, parser = (starts([text for _, text in texts], side, program) for side in SIDES)
    for (name, text), a, b in zip(texts, rule, parser):
        counts.update(both=len(a & b), rule=len(a - b), parser=len(b - a))
        for at in sorted(a ^ b):
            around = text[max(0, at - 40):at].replace("\n", "¶") + "‖" + text[at:at + 30].replace("\n", "¶")
            result.append((name, at, "rule" if at in a else "parser", around))
    return counts, result


def compare(names: list[str], sample: int, program: list[str]) -> None:
    """Prints agreement and samples."""
    counts, places = differences(texts_of(names), program)
    for key in ("both", "rule", "parser"):
        print(f"starts of {key}: {counts[key]}")
    for side in SIDES:
        mine = [place for place in places if place[2] == side]
        random.Random(5).shuffle(mine)
        print(f"\nonly {side} starts a sentence at ‖:")
        for name, at, _, around in sorted(mine[:sample]):
            print(f"  {name}\t{at}\t{around}")


def judge(names: list[str], table: Path, program: list[str]) -> None:
    """Counts the judgements on the present differences; what the two agree on since then is counted too."""
    judged = {}
    for line in table.read_text(encoding="utf8").splitlines():
        if line and not line.startswith("#"):
            name, at, start = line.split("\t")[:3]
            judged[name, int(at)] = start == "start"
    texts = [(name, text) for name, text in texts_of(names) if any(name == n for n, _ in judged)]
    for side in SIDES:
        found = {name: s for (name, _), s in zip(texts, starts([t for _, t in texts], side, program))}
        right = sum((at in found[name]) == start for (name, at), start in judged.items())
        print(f"{side}: right at {right} of {len(judged)} places where the two once differed")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=["treebank", "texts", "judge"])
    parser.add_argument("what", nargs="+", help="treebanks; or text files, or `winer` (and for judge the table)")
    parser.add_argument("--sample", type=int, default=20)
    parser.add_argument("--chancery", default="target/release/chancery")
    parser.add_argument("--model")
    args = parser.parse_args()
    program = [args.chancery] + (["--model", args.model] if args.model else [])
    if args.command == "treebank":
        treebank(args.what, program)
    elif args.command == "texts":
        compare(args.what, args.sample, program)
    else:
        judge(args.what[:-1], Path(args.what[-1]), program)


if __name__ == "__main__":
    main()
