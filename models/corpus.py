"""Treebanks and named-entity corpora, read into the training documents of spaCy.

Everything that decides *what* the shipped pipelines learn from stands here; `build.py` decides how.
Nothing of the corpora is copied into the project: they are read from `../shared/data/ud` (or CHANCERY_SHARED).
"""

from __future__ import annotations

import json
import os
import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

# Features that the rooms above read, and no more: every further one multiplies the morphologizer's classes.
FEATURES = {
    "Case", "Definite", "Degree", "Gender", "Mood", "NumType", "Number", "Person",
    "Polarity", "Poss", "PronType", "Reflex", "Tense", "VerbForm", "Voice",
}

# Relations of single treebanks, put into the words that the others use.
RELATIONS = {"nmod:appos": "appos", "parataxis:parenth": "parataxis:insert", "dep:comp": "dep"}

# WiNER's classes as the runtime's; dates and hours are the coding room's business.
WINER = {"Person": "PER", "Location": "LOC", "Organization": "ORG", "Event": "MISC", "Product": "MISC"}

# GUM's entity types as UNER's.
GUM = {"person": "PER", "place": "LOC", "organization": "ORG"}


def shared() -> Path:
    """The folder of corpora, or an error that says what to do."""
    root = Path(os.environ.get("CHANCERY_SHARED", Path(__file__).resolve().parents[2] / "shared"))
    if not (root / "data/ud").is_dir():
        raise SystemExit(f"no treebanks in {root}/data/ud: set CHANCERY_SHARED to the folder that holds data/ud")
    return root


@dataclass
class Word:
    """One token of a treebank; `head` is an index into its sentence, itself for the root."""

    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int
    deprel: str
    space: bool
    misc: str = ""


@dataclass
class Sentence:
    """One sentence; `name` is the treebank's own id."""

    words: list[Word]
    name: str = ""
    document: str = ""
    entities: list[tuple[int, int, str]] | None = None


def feats(text: str) -> str:
    """The features kept of a FEATS column, in its order."""
    kept = [f for f in text.split("|") if f.split("=")[0] in FEATURES]
    return "|".join(kept)


def read(path: Path, merge: bool = True, features: Callable[[str], str] = feats) -> list[Sentence]:
    """Sentences of a CoNLL-U file, multiword tokens merged into one word (French) or left in their parts (English).

    A merged word takes the place in the tree of its first part whose head lies outside it, that part's lemma and
    part of speech, and the features of all parts, as spaCy's converter does. `features` says what is kept of FEATS.
    """
    sentences, rows, name, document = [], [], "", ""
    for line in path.read_text(encoding="utf8").split("\n") + [""]:
        if line.startswith("# sent_id"):
            name = line.split("=", 1)[1].strip()
        elif line.startswith("# newdoc"):
            document = line.split("=", 1)[-1].strip()
        elif line.startswith("#"):
            continue
        elif not line.strip():
            if rows:
                sentences.append(Sentence(words(rows, merge, features), name, document))
                rows = []
        else:
            rows.append(line.split("\t"))
    return sentences


def words(rows: list[list[str]], merge: bool, features: Callable[[str], str] = feats) -> list[Word]:
    """The rows of one sentence as words."""
    simple = {int(r[0]): r for r in rows if r[0].isdigit()}
    groups, covered, tight = [], 0, {}
    for row in rows:
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            if merge:
                groups.append((list(range(first, last + 1)), row[1], row[9]))
                covered = last
            else:
                # The parts of "don't" stand without a space, the last one with what the whole has.
                tight.update({i: "SpaceAfter=No" for i in range(first, last)})
                tight[last] = row[9]
        elif row[0].isdigit() and int(row[0]) > covered:
            groups.append(([int(row[0])], row[1], tight.get(int(row[0]), row[9])))
    place = {i: n for n, (ids, _, _) in enumerate(groups) for i in ids}
    result = []
    for n, (ids, form, misc) in enumerate(groups):
        parts = [simple[i] for i in ids]
        lead = next((p for p in parts if int(p[6]) not in ids), parts[0])
        merged: dict[str, str] = {}
        for part in parts:
            for feature in part[5].split("|"):
                key, _, value = feature.partition("=")
                if value:
                    merged.setdefault(key, value)
        outside = int(lead[6])
        result.append(Word(
            form=form, lemma=lead[2], upos=lead[3], xpos=lead[4],
            feats=features("|".join(f"{k}={v}" for k, v in sorted(merged.items()))),
            head=n if outside == 0 else place[outside],
            deprel=RELATIONS.get(lead[7], lead[7]),
            space="SpaceAfter=No" not in misc, misc=";".join(p[9] for p in parts),
        ))
    return result


@dataclass
class Style:
    """How a document's words are written: typography that newspapers use and treebanks do not."""

    apostrophe: str = "'"
    quotes: tuple[str, str] | None = None
    paragraphs: float = 0.0


def restyle(sentence: Sentence, style: Style) -> list[str]:
    """The forms of a sentence in another typography; as many as before."""
    forms, opened = [], False
    for word in sentence.words:
        form = word.form.replace("'", style.apostrophe) if len(word.form) > 1 else word.form
        if style.quotes and word.form == '"':
            form, opened = style.quotes[1 if opened else 0], not opened
        elif style.quotes and word.form in ("``", "''"):
            form = style.quotes[0 if word.form == "``" else 1]
        forms.append(form)
    return forms


LEMMA_MISSING = {"_", ""}


@dataclass
class Columns:
    """The columns of a document under way."""

    forms: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)
    morphs: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)
    starts: list[bool] = field(default_factory=list)
    ents: list[str] = field(default_factory=list)

    def push(self, form, space, tag, pos, morph, lemma, head, dep, start, ent):
        for column, value in zip(
            (self.forms, self.spaces, self.tags, self.pos, self.morphs, self.lemmas, self.heads, self.deps, self.starts, self.ents),
            (form, space, tag, pos, morph, lemma, head, dep, start, ent),
        ):
            column.append(value)


def document(vocab: Vocab, sentences: list[Sentence], style: Style, rng: random.Random, tagged: bool) -> Doc:
    """Several sentences as one document, sometimes with an empty line between two of them.

    Entities are given where every sentence has them; else the whole column is missing, which training skips.
    """
    out = Columns()
    for number, sentence in enumerate(sentences):
        if number and rng.random() < style.paragraphs:
            out.spaces[-1] = False
            out.push(rng.choice(["\n\n", "\n\n", "\n", "\n \n"]), False, "_SP", "SPACE", "", out.forms[-1], len(out.forms) - 1, "dep", False, "O")
            out.lemmas[-1] = out.forms[-1]
        base = len(out.forms)
        marks = biluo(sentence)
        for i, (word, form) in enumerate(zip(sentence.words, restyle(sentence, style))):
            # A lemma is known when it is written; a missing one trains nothing.
            lemma = "" if word.lemma in LEMMA_MISSING else word.lemma
            last = i + 1 == len(sentence.words)
            out.push(form, word.space or last, word.xpos if tagged else "", word.upos, word.feats, lemma,
                     base + word.head, "ROOT" if word.head == i else word.deprel, i == 0, marks[i])
    return Doc(
        vocab, words=out.forms, spaces=out.spaces, tags=out.tags if tagged else None, pos=out.pos, morphs=out.morphs,
        lemmas=out.lemmas, heads=out.heads, deps=out.deps, ents=out.ents,
    )


def biluo(sentence: Sentence) -> list[str]:
    """Entity marks of a sentence, "" (unknown) where it has none; spaCy reads IOB with "" as missing."""
    if sentence.entities is None:
        return [""] * len(sentence.words)
    marks = ["O"] * len(sentence.words)
    for start, end, label in sentence.entities:
        for i in range(start, end):
            if label == "?":
                marks[i] = ""
            else:
                marks[i] = ("B-" if i == start else "I-") + label
    return marks


def batches(sentences: list[Sentence], rng: random.Random, low: int = 1, high: int = 10):
    """Runs of consecutive sentences of one document, of random length."""
    run: list[Sentence] = []
    size = rng.randint(low, high)
    for sentence in sentences:
        if run and (len(run) >= size or sentence.document != run[-1].document):
            yield run
            run, size = [], rng.randint(low, high)
        run.append(sentence)
    if run:
        yield run


def held(index: int, every: int = 12, block: int = 10) -> bool:
    """Whether a sentence belongs to the blocks set aside to choose a model by."""
    return (index // block) % every == every - 1


# ---------------------------------------------------------------- French


def french(vocab: Vocab, seed: int = 7) -> tuple[list[Doc], list[Doc]]:
    """Training and development documents of the French treebanks that may be shipped as a derived model.

    ParTUT (CC BY-NC-SA) is left out. PUD and the test files are never read here.
    """
    ud, rng = shared() / "data/ud/fr", random.Random(seed)
    train: list[Sentence] = []
    dev: list[Sentence] = []
    for name, times, hold in (("gsd-dev", 2, True), ("sequoia-train", 2, False), ("sequoia-dev", 2, True),
                              ("fqb", 1, False), ("rhapsodie-train", 1, False), ("parisstories-train", 1, False)):
        sentences = read(ud / f"{name}.conllu")
        for s in sentences:
            s.document = f"{name} {s.document}"
            for w in s.words:
                # The question bank writes other lemmas of pronouns than the rest.
                if name == "fqb" and w.upos == "PRON":
                    w.lemma = "_"
        kept = [s for i, s in enumerate(sentences) if not (hold and held(i))]
        dev += [s for i, s in enumerate(sentences) if hold and held(i)]
        for turn in range(times):
            train += [Sentence(s.words, s.name, f"{s.document} {turn}", s.entities) for s in kept]
    docs = []
    for run in batches(train, rng):
        style = Style("’" if rng.random() < 0.35 else "'", ("«", "»") if rng.random() < 0.5 else None, 0.15)
        docs.append(document(vocab, run, style, rng, tagged=False))
    return docs, [document(vocab, run, Style(), rng, tagged=False) for run in batches(dev, rng, 6, 6)]


def winer(nlp, part: str) -> list[Doc]:
    """Wikinews articles with entities: `train`, `dev` (the tenth whose number ends in 4) or `test` (in 9)."""
    docs = []
    for number, line in enumerate((shared() / "data/ud/fr/winer_fr.jsonl").open(encoding="utf8")):
        if winer_part(number) == part:
            docs.append(winer_document(nlp, json.loads(line)))
    return docs


def winer_part(number: int) -> str:
    """Which part an article belongs to, by its place in the file."""
    return {4: "dev", 9: "test"}.get(number % 10, "train")


def winer_document(nlp, article: dict) -> Doc:
    """One article tokenised, with its entities; those that the tokens cannot carry are widened to whole tokens."""
    doc = nlp.make_doc(article["text"])
    spans: list[Span] = []
    for entity in sorted(article["entities"], key=lambda e: (e["start"], -e["end"])):
        label = WINER.get(entity["label"])
        span = doc.char_span(entity["start"], entity["end"], label=label or "", alignment_mode="expand")
        if label and span is not None and (not spans or span.start >= spans[-1].end):
            spans.append(span)
    doc.set_ents(spans, default="outside")
    return doc


# ---------------------------------------------------------------- English


def english(vocab: Vocab, names: dict[str, str], seed: int = 7) -> tuple[list[Doc], list[Doc]]:
    """Training and development documents of EWT and the open half of GUM.

    `names` gives the class of names that the actor directory knows; see `mark_names`.
    """
    ud, rng = shared() / "data/ud/en", random.Random(seed)
    train: list[Sentence] = []
    dev: list[Sentence] = []
    marked = uner(ud / "ner/uner-ewt-dev.iob2")
    for name, hold in (("ewt-train", False), ("ewt-dev", True), ("gum-train-open", False)):
        sentences = read(ud / f"{name}.conllu", merge=False)
        for s in sentences:
            if name == "gum-train-open":
                s.entities = gum_names(s)
            elif name == "ewt-dev":
                s.entities = marked.get(s.name)
            else:
                s.entities = mark_names(s, names)
        news = re.compile(r"newsgroup|weblog|GUM_news|GUM_interview|GUM_speech|GUM_court|GUM_voyage|GUM_bio|GUM_academic")
        for i, s in enumerate(sentences):
            if hold and held(i, 6):
                dev.append(s)
                continue
            train.append(s)
            # News, interviews, speeches and weblogs are what will be read: they count twice.
            if news.search(s.name) or news.search(s.document):
                train.append(Sentence(s.words, s.name, s.document + " again", s.entities))
    train.sort(key=lambda s: s.document.endswith(" again"))
    docs = []
    for run in batches(train, rng):
        curly = rng.random() < 0.35
        style = Style("’" if curly else "'", ("“", "”") if curly or rng.random() < 0.2 else None, 0.15)
        docs.append(document(vocab, run, style, rng, tagged=True))
    return docs, [document(vocab, run, Style(), rng, tagged=True) for run in batches(dev, rng, 6, 6)]


def uner(path: Path) -> dict[str, list[tuple[int, int, str]]]:
    """Entities by sentence id of a UNER file; its word numbers are those of the treebank's words."""
    result, name, spans, count = {}, "", [], 0
    for line in path.read_text(encoding="utf8").split("\n") + [""]:
        if line.startswith("# sent_id"):
            name, spans, count = line.split("=", 1)[1].strip(), [], 0
            result[name] = spans
        elif line and not line.startswith("#"):
            mark = line.split("\t")[2]
            if mark[:2] == "B-":
                spans.append((count, count + 1, mark[2:]))
            elif mark[:2] == "I-" and spans and spans[-1][1] == count:
                spans[-1] = (spans[-1][0], count + 1, spans[-1][2])
            count += 1
    return {n: [s for s in v if s[2] in ("PER", "LOC", "ORG")] for n, v in result.items()}


def name_runs(sentence: Sentence) -> list[tuple[int, int]]:
    """Runs of proper nouns that the tree holds together, "of" between two of them included."""
    words, runs, i = sentence.words, [], 0
    while i < len(words):
        if not proper(words[i]):
            i += 1
            continue
        end = i + 1
        while end < len(words):
            if proper(words[end]) and tied(words, i, end, end):
                end += 1
            elif end + 1 < len(words) and proper(words[end + 1]) and words[end].form in ("-", "of", "&", "for") \
                    and tied(words, i, end, end + 1):
                end += 2
            else:
                break
        runs.append((i, end))
        i = end
    return runs


def proper(word: Word) -> bool:
    """Whether a word is part of a name: "United" of "United Kingdom" is an adjective there, but tagged NNP."""
    return word.upos == "PROPN" or word.xpos.startswith("NNP")


def tied(words: list[Word], start: int, end: int, new: int) -> bool:
    """Whether a word hangs on the run [start, end) or the run on it, not as one of a list."""
    loose = {"conj", "appos", "list", "parataxis", "nsubj", "obj", "vocative"}
    # A word on its left that hangs on it, on its right that it hangs on, or a sister in the same name.
    if start <= words[new].head < end and words[new].deprel not in loose:
        return True
    return any(words[i].head == new and words[i].deprel not in loose for i in range(start, end)) \
        or any(words[i].head == words[new].head and words[i].deprel in ("compound", "flat") and words[new].deprel in ("compound", "flat")
               for i in range(start, end))


TITLES = {"mr.", "mrs.", "ms.", "dr.", "mr", "mrs", "ms", "dr", "president", "prime", "minister", "senator", "general", "king", "queen",
          "secretary", "chancellor", "prof.", "professor", "judge", "justice", "captain", "sen.", "gen.", "rep.", "governor", "sir", "sheikh"}


def trimmed(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """A name without the titles before it, which UNER leaves out."""
    while start + 1 < end and sentence.words[start].form.lower() in TITLES:
        start += 1
    return start, end


def gum_names(sentence: Sentence) -> list[tuple[int, int, str]]:
    """Named entities of a GUM sentence: runs of proper nouns, of the class of the entity that they head."""
    kinds = gum_heads(sentence)
    result = []
    for start, end in name_runs(sentence):
        inside = [i for i in range(start, end) if not start <= sentence.words[i].head < end or sentence.words[i].head == i]
        kind = next((kinds[i] for i in inside if i in kinds), None)
        if kind in GUM:
            s, e = trimmed(sentence, start, end) if kind == "person" else (start, end)
            result.append((s, e, GUM[kind]))
    return result


def gum_heads(sentence: Sentence) -> dict[int, str]:
    """For each word that heads an entity of GUM's, the type of the smallest such entity."""
    opened: list[tuple[str, str, int]] = []
    spans: list[tuple[int, int, str]] = []
    for i, word in enumerate(sentence.words):
        for value in re.findall(r"Entity=([^|;]*)", word.misc):
            for piece in re.findall(r"\([^()]*\)?|\d+\)|[^()]+\)", value):
                if piece.startswith("("):
                    fields = piece.strip("()").split("-")
                    if piece.endswith(")"):
                        spans.append((i, i + 1, fields[1]))
                    else:
                        opened.append((fields[0], fields[1], i))
                else:
                    number = piece.rstrip(")")
                    for k in range(len(opened) - 1, -1, -1):
                        if opened[k][0] == number:
                            spans.append((opened[k][2], i + 1, opened[k][1]))
                            del opened[k]
                            break
    heads: dict[int, str] = {}
    for start, end, kind in sorted(spans, key=lambda s: s[1] - s[0]):
        for i in range(start, end):
            if (not start <= sentence.words[i].head < end or sentence.words[i].head == i) and i not in heads:
                heads[i] = kind
                break
    return heads


def mark_names(sentence: Sentence, names: dict[str, str]) -> list[tuple[int, int, str]]:
    """What is known of the names of a sentence that nobody marked: those of the directory, and where no name is.

    A name that the directory does not know is "?", which trains nothing; common words are outside every name.
    """
    result = []
    for start, end in name_runs(sentence):
        s, e = trimmed(sentence, start, end)
        kind = names.get(" ".join(w.form for w in sentence.words[s:e]).lower())
        result.append((s, e, kind or "?"))
        if s > start:
            result.append((start, s, "?"))
    return result
