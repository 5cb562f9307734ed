"""Opens what `chancery export` wrote with the tools it is for, and holds it against the JSON Lines.

    check_exports.py FOLDER

FOLDER holds <what>.<format> for the texts and icews-<what>.<format> for a history; what is not there is not looked
at. Types must be right as they come: no cast, no parsing of dates.
"""

import collections
import datetime
import json
import pathlib
import sys

import duckdb
import networkx
import pandas
import pyarrow.feather
import pyarrow.parquet
from followthemoney import model

DAYS = {
    "date_from", "date_to", "published_from", "published_to", "day",
    "since_from", "since_to", "until_from", "until_to",
}
NUMBERS = {"intensity", "confidence", "goldstein", "latitude", "longitude"}
INTEGERS = {"sentence", "story", "line", "events_as_source", "events_as_target", "mentions"}
TRUTHS = {"direct"}


def expected(name):
    if name in DAYS:
        return "DATE"
    if name in NUMBERS:
        return "DOUBLE"
    if name in INTEGERS:
        return "BIGINT"
    return "BOOLEAN" if name in TRUTHS else "VARCHAR"


def plain(value):
    """A value as JSON Lines has it."""
    if value is None or value is pandas.NaT or (isinstance(value, float) and value != value):
        return None
    return value.isoformat() if isinstance(value, (datetime.date, datetime.datetime)) else value


def same(rows, truth, where):
    assert len(rows) == len(truth), f"{where}: {len(rows)} rows for {len(truth)}"
    for row, line in zip(rows, truth):
        for name, value in zip(line, row):
            # CSV cannot tell an empty text from none.
            assert plain(value) == (line[name] if line[name] != "" else plain(value)), (where, name, value, line)


def parquet(path, truth):
    found = duckdb.sql(f"SELECT * FROM '{path}'")
    for name, kind in zip(found.columns, found.types):
        assert str(kind) == expected(name), f"{path}: DuckDB reads {name} as {kind}"
    same(found.fetchall(), truth, path)
    table = pyarrow.parquet.read_table(path)
    for field in table.schema:
        kind = {"DATE": "date32[day]", "DOUBLE": "double", "BIGINT": "int64", "BOOLEAN": "bool"}.get(
            expected(field.name), "string"
        )
        assert str(field.type) == kind, f"{path}: pyarrow reads {field.name} as {field.type}"
    frame = pandas.read_parquet(path)
    assert len(frame) == len(truth)
    for name in frame.columns:
        if expected(name) == "DOUBLE":
            assert frame[name].dtype == "float64", f"{path}: pandas reads {name} as {frame[name].dtype}"
        if expected(name) == "VARCHAR":
            assert pandas.api.types.is_string_dtype(frame[name]) or frame[name].isna().all(), name
        if expected(name) == "DATE":
            assert all(isinstance(one, datetime.date) for one in frame[name].dropna()), name


def arrow(path, truth):
    table = pyarrow.feather.read_table(path)
    assert [[plain(one) for one in row.values()] for row in table.to_pylist()] == [
        list(line.values()) for line in truth
    ], path


def csv(path, truth):
    found = duckdb.sql(f"SELECT * FROM read_csv('{path}')")
    assert found.columns == list(truth[0]), path
    for name, kind in zip(found.columns, found.types):
        # A column without any value has no type that could be seen.
        if any(line[name] is not None for line in truth) and expected(name) != "VARCHAR":
            assert str(kind) == expected(name), f"{path}: DuckDB reads {name} as {kind}"
    frame = pandas.read_csv(path, keep_default_na=False, dtype=str)
    assert list(frame.columns) == list(truth[0]) and len(frame) == len(truth), path
    for name in frame.columns:
        if expected(name) == "VARCHAR":
            assert list(frame[name]) == [line[name] or "" for line in truth], (path, name)


def tabbed(path, width, truth, key):
    frame = pandas.read_csv(path, sep="\t", quoting=3, dtype=str, keep_default_na=False)
    assert len(frame.columns) == width, f"{path}: {len(frame.columns)} columns"
    assert frame["Event ID"].is_unique, path
    days = {line[key] for line in truth}
    assert len(frame) > 0 and set(frame["Event Date"]) <= days, path


def graphml(path, what, truth):
    graph = networkx.read_graphml(path)
    assert graph.is_directed()
    kinds = {"state", "person", "sector", "organisation", "group"}
    assert all(data["kind"] in kinds and data["label"] for _, data in graph.nodes(data=True)), path
    if what == "ties":
        whole = [line for line in truth if line["b"]]
        assert graph.number_of_edges() == len(whole), path
        return
    sides = ("from_actors", "to_actors") if "from_actors" in truth[0] else ("from_actor", "to_actor")
    count, score = collections.Counter(), collections.Counter()
    for line in truth:
        for one in (line[sides[0]] or "").split():
            for other in (line[sides[1]] or "").split():
                count[one, other, line["type"]] += 1
                score[one, other, line["type"]] += line["intensity"]
    found = {(a, b, data.get("type")): data for a, b, data in graph.edges(data=True)}
    assert {key: data["events"] for key, data in found.items()} == dict(count), path
    for key, data in found.items():
        assert isinstance(data["events"], int) and isinstance(data["weight"], float), path
        assert abs(data["intensity_sum"] - score[key]) < 0.001, (path, key)


def ftm(path, what, truth):
    known = {}
    for line in path.read_text("utf-8").splitlines():
        raw = json.loads(line)
        schema = model.get(raw["schema"])
        assert schema is not None and not schema.abstract, raw["schema"]
        proxy = model.get_proxy(raw)
        for name, values in raw["properties"].items():
            prop = schema.get(name)
            assert prop is not None and not prop.stub, (raw["schema"], name)
            kept = proxy.get(name)
            assert len(kept) == len(values), f"{path}: {raw['schema']}.{name} {values} becomes {kept}"
            for value in values:
                assert prop.type.validate(value), (path, raw["schema"], name, value)
                if prop.range is not None:
                    assert value in known, f"{path}: {value} comes after what speaks of it"
                    assert known[value].is_a(prop.range), (raw["schema"], name, known[value].name)
        schema.validate(raw)
        assert proxy.id not in known, proxy.id
        known[proxy.id] = schema
    schemas = collections.Counter(schema.name for schema in known.values())
    number = {
        "events": schemas["Event"],
        "statements": schemas["Note"],
        "ties": schemas["Membership"] + schemas["UnknownLink"],
        "actors": sum(schemas.values()),
    }[what]
    whole = [line for line in truth if what != "ties" or line["b"]]
    assert 0 < number <= len(whole), (path, schemas)


def main():
    folder = pathlib.Path(sys.argv[1])
    looked = 0
    for path in sorted(folder.glob("*.jsonl")):
        truth = [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]
        assert truth, f"{path} is empty"
        what = path.stem.split("-")[-1]
        found = duckdb.sql(f"SELECT count(*) FROM read_json('{path}')").fetchall()
        assert found == [(len(truth),)], path
        looked += 1
        key = "day" if "day" in truth[0] else "date_from"
        checks = {
            "parquet": lambda file: parquet(file, truth),
            "arrow": lambda file: arrow(file, truth),
            "csv": lambda file: csv(file, truth),
            "icews": lambda file: tabbed(file, 20, truth, key),
            "polecat": lambda file: tabbed(file, 40, truth, key),
            "graphml": lambda file: graphml(file, what, truth),
            "ftm": lambda file: ftm(file, what, truth),
        }
        for ending, check in checks.items():
            file = path.with_suffix(f".{ending}")
            if file.exists():
                check(file)
                looked += 1
    assert looked > 1, f"{folder} holds no exports"
    print(f"{looked} files are as they should be")


if __name__ == "__main__":
    main()
