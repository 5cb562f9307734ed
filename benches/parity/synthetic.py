#!/usr/bin/env python3
"""Makes pipelines that the package index does not have, for compare.py: their parts are real, their weights drawn.

    benches/parity/synthetic.py english|states|lookup FOLDER [--shared DIR] [--python PYTHON]
    benches/parity/compare.py --pipeline FOLDER --texts en

english  what en_core_web_* are made of: tagger, parser, attribute ruler, rule lemmatizer, names, table of norms
states   a parser and a name finder with extra_state_tokens, and the rule lemmatizer of languages in general
lookup   components that each have a network of their own (HashEmbedCNN), and lemmas by the form alone

Tags, relations and names are those of the English treebank EWT (dev); its tokens say where names stand. With
weights that are drawn by lot the analyses make no sense, but they are as varied as can be, and spaCy's are the
measure. spaCy and its lookup tables are installed into target/spacy-venv when they are not there.
"""

import argparse
import pathlib
import shutil
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import ground

LISTENER = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "tok2vec"}
SHARED_NETWORK = {
    "@architectures": "spacy.Tok2Vec.v2",
    "embed": {
        "@architectures": "spacy.MultiHashEmbed.v2",
        "width": 96,
        "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE"],
        "rows": [5000, 1000, 2500, 2500, 50, 50],
        "include_static_vectors": False,
    },
    "encode": {
        "@architectures": "spacy.MaxoutWindowEncoder.v2",
        "width": 96,
        "depth": 4,
        "window_size": 1,
        "maxout_pieces": 3,
    },
}

# What Penn tags mean: part of speech and features, some of them not in the order in which spaCy writes them.
PENN = {
    "NN": ("NOUN", "Number=Sing"),
    "NNS": ("NOUN", "Number=Plur"),
    "NNP": ("PROPN", "NounType=Prop|Number=Sing"),
    "NNPS": ("PROPN", "Number=Plur|NounType=Prop"),
    "VB": ("VERB", "VerbForm=Inf"),
    "VBD": ("VERB", "VerbForm=Fin|Tense=Past"),
    "VBG": ("VERB", "Aspect=Prog|Tense=Pres|VerbForm=Part"),
    "VBN": ("VERB", "Tense=Past|Aspect=Perf|VerbForm=Part"),
    "VBP": ("VERB", "Tense=Pres|VerbForm=Fin"),
    "VBZ": ("VERB", "Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"),
    "MD": ("AUX", "VerbForm=Fin"),
    "JJ": ("ADJ", "Degree=Pos"),
    "JJR": ("ADJ", "Degree=Cmp"),
    "JJS": ("ADJ", "Degree=Sup"),
    "RB": ("ADV", None),
    "RBR": ("ADV", "Degree=Cmp"),
    "RBS": ("ADV", "Degree=Sup"),
    "IN": ("ADP", None),
    "TO": ("PART", "_"),
    "DT": ("DET", None),
    "PRP": ("PRON", "PronType=Prs"),
    "PRP$": ("PRON", "Poss=Yes|PronType=Prs"),
    "WP": ("PRON", None),
    "CC": ("CCONJ", "ConjType=Cmp"),
    "CD": ("NUM", "NumType=Card"),
    "POS": ("PART", "Poss=Yes"),
    "RP": ("ADP", None),
    "EX": ("PRON", "AdvType=Ex"),
    "UH": ("INTJ", None),
    ".": ("PUNCT", "PunctType=Peri"),
    ",": ("PUNCT", "PunctType=Comm"),
    "``": ("PUNCT", "PunctType=Quot|PunctSide=Ini"),
    "''": ("PUNCT", "PunctType=Quot|PunctSide=Fin"),
    ":": ("PUNCT", None),
    "-LRB-": ("PUNCT", "PunctType=Brck|PunctSide=Ini"),
    "-RRB-": ("PUNCT", "PunctType=Brck|PunctSide=Fin"),
    "HYPH": ("PUNCT", "PunctType=Dash"),
    "NFP": ("PUNCT", None),
    "$": ("SYM", None),
    "SYM": ("SYM", None),
    "WDT": ("DET", "PronType=Int,Rel"),
    "PDT": ("DET", None),
    "WP$": ("DET", "PronType=Rel,Int|Poss=Yes"),
    "WRB": ("SCONJ", None),
    "AFX": ("ADJ", "Hyph=Yes"),
    "LS": ("X", "NumType=Ord"),
    "FW": ("X", "Foreign=Yes"),
    "ADD": ("X", None),
    "GW": ("X", None),
    "XX": ("X", None),
}

BE = ["am", "are", "be", "been", "being", "is", "was", "were", "'m", "'re", "'s"]

# Patterns on words, in the shapes that English pipelines have.
EXCEPTIONS = [
    ([[{"IS_SPACE": True}]], {"TAG": "_SP", "POS": "SPACE", "MORPH": "_"}, 0),
    ([[{"ORTH": "I", "TAG": "PRP"}]], {"POS": "PRON", "MORPH": "PronType=Prs|Person=1|Number=Sing|Case=Nom"}, 0),
    ([[{"LOWER": "us"}], [{"LOWER": "me"}]], {"MORPH": "Case=Acc,Dat|PronType=Prs"}, 0),
    ([[{"LOWER": {"IN": BE}, "TAG": {"IN": ["VBZ", "VBD", "NN", "JJ", "IN"]}}]], {"POS": "AUX"}, 0),
    ([[{"LOWER": {"IN": ["n't", "not"]}}]], {"POS": "PART", "LEMMA": "not"}, 0),
    ([[{"LOWER": "going"}, {"LOWER": "to"}]], {"POS": "PART", "MORPH": "_"}, 1),
    ([[{"ORTH": "New"}, {}, {"IS_SPACE": False}]], {"POS": "PROPN"}, -1),
    ([[{"TAG": {"NOT_IN": ["NN", "VB", "IN"]}, "LOWER": "that"}]], {"POS": "SCONJ"}, 0),
    ([[{"NORM": "will", "POS": {"NOT_IN": ["NOUN"]}}]], {"POS": "AUX", "LEMMA": "will"}, 0),
    ([[{"DEP": {"IN": ["aux", "aux:pass"]}, "TAG": "VBD"}]], {"POS": "AUX"}, 0),
]


def sentences(file):
    """The sentences of a treebank: for each word its form, tag, head, relation, and whether a blank follows."""
    words = []
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 10 and cells[0].isdigit():
                blank = "SpaceAfter=No" not in cells[9]
                words.append((cells[1], cells[4], int(cells[6]) - 1, cells[7], blank))
            elif not line.strip() and words:
                yield words
                words = []


def examples(nlp, file, count):
    """The first sentences as spaCy's examples; runs of proper nouns are names of three kinds in turn."""
    from spacy.tokens import Doc
    from spacy.training import Example

    found = []
    for words, _ in zip(sentences(file), range(count)):
        texts, tags, heads, relations, blanks = map(list, zip(*words))
        heads = [i if head < 0 else head for i, head in enumerate(heads)]
        names, inside = [], False
        for i, tag in enumerate(tags):
            is_name = tag.startswith("NNP")
            label = ("PERSON", "ORG", "GPE")[len(found) % 3]
            names.append(f"{'I' if inside else 'B'}-{label}" if is_name else "O")
            inside = is_name
        doc = Doc(nlp.vocab, texts, blanks, tags=tags, heads=heads, deps=relations, ents=names)
        found.append(Example(nlp.make_doc(doc.text), doc))
    return found


def transitions(state, tok2vec, more):
    """The configuration of a parser or name finder."""
    model = {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": state,
        "extra_state_tokens": more,
        "hidden_width": 64,
        "maxout_pieces": 2,
        "use_upper": True,
        "tok2vec": tok2vec,
    }
    return {"model": model}


def english(spacy):
    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec", config={"model": SHARED_NETWORK})
    nlp.add_pipe("tagger", config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": LISTENER}})
    nlp.add_pipe("parser", config=transitions("parser", LISTENER, False))
    add_rules(nlp)
    nlp.add_pipe("lemmatizer", config={"mode": "rule"})
    nlp.add_pipe("ner", config=transitions("ner", SHARED_NETWORK, False))
    return nlp, ["lemma_rules", "lemma_exc", "lemma_index"], ["lexeme_norm"]


def states(spacy):
    nlp = spacy.blank("sv")
    nlp.add_pipe("tok2vec", config={"model": SHARED_NETWORK})
    nlp.add_pipe("tagger", config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": LISTENER}})
    nlp.add_pipe("parser", config=transitions("parser", LISTENER, True))
    nlp.add_pipe("ner", config=transitions("ner", LISTENER, True))
    add_rules(nlp)
    nlp.add_pipe("lemmatizer", config={"mode": "rule", "overwrite": True})
    return nlp, ["lemma_rules", "lemma_exc", "lemma_index"], []


def lookup(spacy):
    nlp = spacy.blank("da")
    for name in ("tagger", "parser", "ner"):
        nlp.add_pipe(name)
    add_rules(nlp)
    nlp.add_pipe("lemmatizer", config={"mode": "lookup"})
    return nlp, ["lemma_lookup"], []


def add_rules(nlp):
    ruler = nlp.add_pipe("attribute_ruler")
    for tag, (pos, morph) in PENN.items():
        ruler.add([[{"TAG": tag}]], {"POS": pos} if morph is None else {"POS": pos, "MORPH": morph})
    for patterns, attributes, index in EXCEPTIONS:
        ruler.add(patterns, attributes, index)


def draw(nlp, numpy):
    """Gives every network weights by lot; those that start as zero would make all tokens the same."""
    lot = numpy.random.default_rng(7)
    seen = set()
    for _, pipe in nlp.pipeline:
        model = getattr(pipe, "model", None)
        for node in model.walk() if model else []:
            for name in node.param_names:
                if node.id in seen or not node.has_param(name) or node.name == "layernorm":
                    continue
                shape = node.get_param(name).shape
                # Embeddings are sums of rows of any width; small biases leave the choice to the words.
                small = 1 / shape[-1] ** 0.5 if name == "W" else 0.05
                scale = 1 if node.name == "hashembed" else small
                node.set_param(name, lot.normal(scale=scale, size=shape).astype("float32"))
            seen.add(node.id)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    kinds = {"english": english, "states": states, "lookup": lookup}
    parser.add_argument("kind", choices=kinds, help="which pipeline")
    parser.add_argument("folder", type=pathlib.Path, help="where to write it")
    parser.add_argument("--shared", type=pathlib.Path, help="the folder with data/ud/")
    parser.add_argument("--python", help="an interpreter that has spaCy and spacy-lookups-data already")
    arguments = parser.parse_args()
    shared = ground.shared_path(arguments)
    ground.under_spacy(arguments, packages=["spacy-lookups-data"])

    import numpy
    import spacy
    from spacy.lookups import load_lookups

    nlp, lemmas, norms = kinds[arguments.kind](spacy)
    treebank = shared / "data" / "ud" / "en" / "ewt-dev.conllu"
    nlp.get_pipe("lemmatizer").initialize(lookups=load_lookups("en", lemmas))
    chosen = examples(nlp, treebank, 400)
    with nlp.select_pipes(disable=["attribute_ruler", "lemmatizer"]):
        nlp.initialize(lambda: chosen)
    if norms:
        nlp.vocab.lookups = load_lookups("en", norms)
    draw(nlp, numpy)
    nlp.meta["name"] = f"synthetic_{arguments.kind}"
    shutil.rmtree(arguments.folder, ignore_errors=True)
    nlp.to_disk(arguments.folder)
    print(f"wrote {arguments.folder}: {', '.join(nlp.pipe_names)}")


if __name__ == "__main__":
    main()
