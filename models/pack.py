#!/usr/bin/env python3
"""Packs a trained pipeline into the one file that ships.

    python3 models/pack.py /tmp/fr/model-best models/fr/fr.chy --spacy /tmp/fr/rounded

A packed pipeline is a zip archive with the files of a spaCy pipeline, in which
- weights have 16 bits (`<f2`) instead of 32;
- word vectors are one signed byte a number (`vocab/vectors.steps`) with the size of a step for each row
  (`vocab/vectors.sizes`, 32-bit), and `vocab/vectors.keys` holds the words' 64-bit ids, each with its row in 16 bits,
  sorted, so that all three are used where they lie;
- `vocab/strings.json` holds only the texts of the lemmatizer's edit trees.

`--spacy` writes the same numbers, rounded, as a folder that spaCy loads, for comparing the two.
"""

from __future__ import annotations

import argparse
import json
import zipfile
from pathlib import Path

import numpy
import spacy
import srsly

import build

HERE = Path(__file__).resolve().parent

#: The day that stands in the archive, so that the same model packs to the same bytes.
DAY = (2026, 1, 1, 0, 0, 0)


def halves(model) -> None:
    """Rounds all numbers of a thinc model to 16 bits, in place."""
    for node in model.walk():
        for name in node.param_names:
            if node.has_param(name):
                node.set_param(name, node.get_param(name).astype("<f2").astype("<f4"))


def rounded(source: Path, target: Path, lang: str) -> None:
    """A copy of a pipeline with the numbers that the packed one has."""
    nlp = spacy.load(source)
    for _, component in nlp.pipeline:
        if getattr(component, "model", None) not in (None, True):
            halves(component.model)
    attr = spacy.attrs.NAMES[nlp.vocab.vectors.attr]
    nlp.meta.update(json.loads((HERE / lang / "meta.json").read_text()))
    nlp.to_disk(target)
    build.write_key(target, attr)


def small_model(path: Path) -> bytes:
    """A model file with numbers of 16 bits."""
    whole = srsly.msgpack_loads(path.read_bytes())
    for params in whole["params"]:
        for name, value in params.items():
            if isinstance(value, numpy.ndarray):
                params[name] = value.astype("<f2")
    whole["shims"] = []
    return srsly.msgpack_dumps(whole)


def tree_texts(folder: Path) -> list[str]:
    """The texts that the edit trees of a pipeline are made of."""
    ids = set()
    for trees in folder.glob("*/trees"):
        for node in srsly.msgpack_loads(trees.read_bytes())["trees"]:
            ids |= {node[key] for key in ("orig", "subst") if key in node}
    strings = spacy.strings.StringStore().from_disk(folder / "vocab/strings.json")
    return sorted(strings[i] for i in ids if i)


def vector_members(folder: Path) -> dict[str, bytes]:
    """The word vectors as steps, sizes and sorted keys."""
    table = numpy.load(folder / "vocab/vectors")
    sizes = (numpy.abs(table).max(axis=1) / 127.0).astype("<f4")
    steps = numpy.round(table / numpy.where(sizes == 0, 1, sizes)[:, None]).astype("i1")
    if not numpy.allclose(steps * sizes[:, None], table, atol=1e-6):
        raise SystemExit("the vectors were not rounded before training: build them with build.py")
    rows = srsly.msgpack_loads((folder / "vocab/key2row").read_bytes())
    if len(table) > 1 << 16:
        raise SystemExit(f"{len(table)} rows: a packed pipeline has at most 65,536")
    keys = numpy.array(sorted((k, r) for k, r in rows.items() if r >= 0), dtype=[("key", "<u8"), ("row", "<u2")])
    return {"vocab/vectors.steps": steps.tobytes(), "vocab/vectors.sizes": sizes.tobytes(), "vocab/vectors.keys": keys.tobytes()}


def members(folder: Path) -> dict[str, bytes]:
    """Everything that goes into the archive, by name."""
    result = {name: (folder / name).read_bytes() for name in ("config.cfg", "meta.json", "tokenizer", "vocab/vectors.cfg")}
    lookups = folder / "vocab/lookups.bin"
    if lookups.exists() and lookups.read_bytes() != b"\x80":
        result["vocab/lookups.bin"] = lookups.read_bytes()
    result["vocab/strings.json"] = json.dumps(tree_texts(folder), ensure_ascii=False).encode()
    for component in spacy.util.load_config(folder / "config.cfg")["nlp"]["pipeline"]:
        for file in ("cfg", "moves", "trees", "patterns"):
            if (folder / component / file).exists():
                result[f"{component}/{file}"] = (folder / component / file).read_bytes()
        if (folder / component / "model").exists():
            result[f"{component}/model"] = small_model(folder / component / "model")
    return result | vector_members(folder)


def write(path: Path, contents: dict[str, bytes]) -> None:
    """Writes the archive; what is used in place is stored, the rest deflated."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in sorted(contents.items()):
            info = zipfile.ZipInfo(name, DAY)
            in_place = name in ("vocab/vectors.steps", "vocab/vectors.keys")
            info.compress_type = zipfile.ZIP_STORED if in_place else zipfile.ZIP_DEFLATED
            archive.writestr(info, data, compresslevel=None if in_place else 9)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path, help="a trained pipeline's folder")
    parser.add_argument("out", type=Path, help="the packed file")
    parser.add_argument("--spacy", type=Path, required=True, help="folder for the same pipeline, rounded, for spaCy")
    args = parser.parse_args()
    lang = spacy.util.load_config(args.model / "config.cfg")["nlp"]["lang"]
    rounded(args.model, args.spacy, lang)
    contents = members(args.spacy)
    write(args.out, contents)
    for name, data in sorted(contents.items(), key=lambda item: -len(item[1]))[:8]:
        print(f"{len(data):>12,}  {name}")
    print(f"{args.out.stat().st_size:>12,}  {args.out}")


if __name__ == "__main__":
    main()
