//! Each format, from a small world made by hand: exact texts, and what comes back through the libraries that read it.

#![allow(clippy::unwrap_used)]

#[path = "../../world/tests/hand/mod.rs"]
mod hand;

use std::fs::{self, File};
use std::path::PathBuf;

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Float64Type, Int64Type};
use arrow_array::{Array, RecordBatch};
use arrow_schema::DataType;
use chancery_exports::{
    ActorsOf, Asked, Column, Export, ExportError, Format, Kind, Place, Report, Sheet, Value, Watch,
    Why, event_number, export_sheet,
};
use chancery_knowledge::Directory;
use chancery_records::{EventType, Status, TieKind};
use chancery_world::{
    Batch, DataSet, EventFilter, Order, Party, PastFilter, PastKind, PastRow, RowId, Spot,
    StatementFilter, TieFilter, World,
};
use hand::{Hand, actor, day};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

/// A visit on a day, an accusation on none, a plan; a membership; somebody speaks.
fn texts() -> (tempfile::TempDir, World, String) {
    let (folder, mut world) = hand::world();
    let visit = "Vladimir Poutine s’est rendu à Astana jeudi";
    let hand = Hand::new(
        "dépêches/visite.txt",
        "2023-11-09",
        &[
            &format!("{visit}."),
            "L’armée kazakhe a « accusé »,\tdit-on, Moscou & l’OTSC.",
            "Le Kazakhstan est membre de l’OTSC.",
            "Moscou aidera Astana.",
        ],
    )
    .mention("Vladimir Poutine", "RUS/putin")
    .mention("Astana", "KAZ")
    .event("RUS/putin", EventType::Consult, "KAZ", Status::Fact, "2023-11-09", visit)
    .but(|event| event.mode = Some("visit".into()))
    .event(
        "KAZ.MIL",
        EventType::Accuse,
        "RUS CSTO",
        Status::Fact,
        "2023-11-01..2023-11-09",
        "L’armée kazakhe a « accusé »,\tdit-on, Moscou & l’OTSC",
    )
    .event("RUS", EventType::Aid, "KAZ", Status::Planned, "", "Moscou aidera Astana")
    .tie("KAZ", TieKind::MemberOf, "CSTO", Status::Fact, "Le Kazakhstan est membre de l’OTSC")
    .says("-/umarov", "CSTO", true, "dit", "Moscou & l’OTSC");
    hand.file(&mut world).unwrap();
    let id = hand.document.id.0.clone();
    (folder, world, id)
}

fn oldest() -> Asked {
    Asked::Texts(EventFilter { order: Order::Oldest, ..EventFilter::default() })
}

/// An import of one file: Putin to Kazakhstan, and somebody with odd letters to nobody whom the directory knows.
fn history() -> (tempfile::TempDir, World) {
    let (folder, mut world) = hand::world();
    let party = |name: &str, sectors: &str, country: &str, id: Option<&str>| Party {
        name: name.into(),
        sectors: sectors.into(),
        country: country.into(),
        actor: id.map(actor),
    };
    let kind = |code: &str, label: &str, kind, goldstein| PastKind {
        code: code.into(),
        label: label.into(),
        kind,
        mode: None,
        context: Vec::new(),
        cameo: Some(code.into()),
        intensity: 1.7,
        goldstein: Some(goldstein),
    };
    let row = |id, line, on: &str, pair, kind, spot| PastRow {
        id,
        line,
        day: day(on),
        pair,
        kind,
        spot,
        story: (line == 2).then_some(77),
    };
    let batch = Batch {
        parties: vec![
            (
                1,
                party(
                    "Vladimir Putin",
                    "Executive,Government",
                    "Russian Federation",
                    Some("RUS/putin"),
                ),
            ),
            (2, party("Kazakhstan", "", "Kazakhstan", Some("KAZ"))),
            (3, party("\"Ñ\" & <O'Neill>", "", "", None)),
        ],
        pairs: vec![(1, Some(1), Some(2)), (2, Some(3), None)],
        kinds: vec![
            (1, kind("042", "Make a visit", Some(EventType::Consult), 1.9)),
            (2, kind("010", "Make statement, not specified below", None, 0.0)),
        ],
        spots: vec![(
            1,
            Spot {
                name: "Astana".into(),
                country: "Kazakhstan".into(),
                latitude: Some(51.1801),
                longitude: Some(71.446),
            },
        )],
        rows: vec![
            row(RowId::Number(20_718_170), 2, "2014-01-01", 1, 1, Some(1)),
            row(RowId::Word("X1".into()), 3, "2014-01-02", 2, 2, None),
        ],
    };
    let (mut import, _) = world.import(DataSet::Icews).unwrap();
    import.write("events.2014.tab", &batch).unwrap();
    import.finish().unwrap();
    (folder, world)
}

fn of_history() -> Asked {
    Asked::History(PastFilter { data_set: Some(DataSet::Icews), ..PastFilter::default() })
}

fn export(world: &World, format: Format) -> Export<'_> {
    Export { world, directory: Directory::packed().unwrap(), format, watch: Watch::none() }
}

fn written(run: impl FnOnce(Place) -> Result<Report, ExportError>) -> (Report, Vec<u8>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("out");
    let report = run(Place::File(path.clone())).unwrap();
    (report, fs::read(path).unwrap())
}

fn events(world: &World, format: Format, asked: &Asked) -> (Report, Vec<u8>) {
    written(|place| export(world, format).events(asked, place))
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

#[test]
fn csv_of_texts() {
    let (_folder, world, doc) = texts();
    let (report, bytes) = events(&world, Format::Csv, &oldest());
    assert_eq!((report.rows, report.left_out.len()), (3, 0));
    let story = world.story_number(&format!("{doc}-e2")).unwrap().unwrap();
    let csv = text(bytes);
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(
        lines[0],
        "id,document,sentence,date_from,date_to,from_actors,to_actors,type,mode,context,cameo,intensity,status,\
         place,speaker,trigger,evidence,rule,confidence,story,publisher,language,published_from,published_to"
    );
    assert_eq!(
        lines[1],
        format!(
            "{doc}-e2,{doc},1,2023-11-01,2023-11-09,KAZ.MIL,RUS CSTO,ACCUSE,,diplomatic,042,-4.4,fact,,,L’armée,\
             \"L’armée kazakhe a « accusé »,\tdit-on, Moscou & l’OTSC\",by hand,0.75,{story},,fr,2023-11-09,2023-11-09"
        )
    );
    assert!(lines[3].contains(",,,RUS,KAZ,AID,,diplomatic,042,2.5,planned,"), "{}", lines[3]);
}

#[test]
fn json_lines_of_texts() {
    let (_folder, world, doc) = texts();
    let (_, bytes) = events(&world, Format::Jsonl, &oldest());
    let lines = text(bytes);
    let first: serde_json::Value = serde_json::from_str(lines.lines().next().unwrap()).unwrap();
    assert_eq!(first["id"], format!("{doc}-e2"));
    assert_eq!(first["to_actors"], "RUS CSTO");
    assert_eq!((first["intensity"].as_f64(), first["sentence"].as_i64()), (Some(-4.4), Some(1)));
    assert!(first["mode"].is_null());
}

#[test]
fn csv_of_a_history() {
    let (_folder, world) = history();
    let (report, bytes) = events(&world, Format::Csv, &of_history());
    assert_eq!(report.rows, 2);
    assert_eq!(
        text(bytes),
        "id,data_set,file,line,day,from_actor,from_name,from_sectors,from_country,to_actor,to_name,to_sectors,\
         to_country,type,mode,context,cameo,code,label,intensity,goldstein,place,place_country,latitude,longitude,\
         story\n\
         icews:20718170,icews,events.2014.tab,2,2014-01-01,RUS/putin,Vladimir Putin,\"Executive,Government\",\
         Russian Federation,KAZ,Kazakhstan,,Kazakhstan,CONSULT,,,042,042,Make a visit,1.7,1.9,Astana,Kazakhstan,\
         51.1801,71.446,77\n\
         icews:X1,icews,events.2014.tab,3,2014-01-02,,\"\"\"Ñ\"\" & <O'Neill>\",,,,,,,,,,010,010,\
         \"Make statement, not specified below\",1.7,0.0,,,,,\n"
    );
}

fn parquet(bytes: Vec<u8>) -> RecordBatch {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join("x.parquet");
    fs::write(&path, bytes).unwrap();
    let reader = ParquetRecordBatchReaderBuilder::try_new(File::open(path).unwrap()).unwrap();
    let mut batches = reader.build().unwrap();
    batches.next().unwrap().unwrap()
}

fn arrow(bytes: Vec<u8>) -> RecordBatch {
    let reader = arrow_ipc::reader::FileReader::try_new(std::io::Cursor::new(bytes), None);
    reader.unwrap().next().unwrap().unwrap()
}

#[test]
fn parquet_and_arrow_have_plain_types() {
    let (_folder, world) = history();
    for format in [Format::Parquet, Format::Arrow] {
        let (_, bytes) = events(&world, format, &of_history());
        let batch = if format == Format::Arrow { arrow(bytes) } else { parquet(bytes) };
        let kind = |name: &str| batch.column_by_name(name).unwrap().data_type().clone();
        assert_eq!(kind("from_name"), DataType::Utf8, "{format}");
        assert_eq!((kind("day"), kind("goldstein")), (DataType::Date32, DataType::Float64));
        assert_eq!((kind("line"), kind("story")), (DataType::Int64, DataType::Int64));
        let day = batch.column_by_name("day").unwrap().as_primitive::<Date32Type>();
        assert_eq!(day.values().to_vec(), [16_071, 16_072]);
        let names = batch.column_by_name("from_name").unwrap().as_string::<i32>();
        assert_eq!(names.value(1), "\"Ñ\" & <O'Neill>");
        let types = batch.column_by_name("type").unwrap();
        assert!(types.is_valid(0) && types.is_null(1));
        let score = batch.column_by_name("intensity").unwrap().as_primitive::<Float64Type>();
        assert_eq!(score.value(0), 1.7);
        let line = batch.column_by_name("line").unwrap().as_primitive::<Int64Type>();
        assert_eq!(line.values().to_vec(), [2, 3]);
    }
}

#[test]
fn icews_of_texts_tells_facts_of_known_days_a_row_a_pair() {
    let (_folder, world, doc) = texts();
    let (report, bytes) = events(&world, Format::Icews, &oldest());
    assert_eq!(report.rows, 1);
    assert_eq!(report.left_out, [(Why::VagueDay, 1), (Why::NoFact, 1)].into());
    let file = text(bytes);
    let lines: Vec<Vec<&str>> = file.lines().map(|line| line.split('\t').collect()).collect();
    assert_eq!((lines.len(), lines[0].len(), lines[1].len()), (2, 20, 20));
    let id = event_number(&format!("{doc}-e1"), 0).to_string();
    let story = world.story_number(&format!("{doc}-e1")).unwrap().unwrap().to_string();
    assert_eq!(
        lines[1],
        [
            &id,
            "2023-11-09",
            "Vladimir Putin",
            "",
            "Russia",
            "visit made",
            "042",
            "",
            "Kazakhstan",
            "",
            "Kazakhstan",
            &story,
            "1",
            "",
            "",
            "",
            "",
            "",
            "",
            ""
        ]
    );
}

#[test]
fn several_sides_are_as_many_rows_with_ids_of_their_own() {
    let (_folder, mut world) = hand::world();
    Hand::new("a.txt", "2023-11-09", &["Moscou et Minsk ont reçu l’OTSC et l’armée kazakhe."])
        .event("RUS BLR", EventType::Consult, "CSTO KAZ.MIL", Status::Fact, "2023-11-09", "Moscou")
        .file(&mut world)
        .unwrap();
    for format in [Format::Icews, Format::Polecat] {
        let (report, bytes) = events(&world, format, &oldest());
        assert_eq!(report.rows, 4);
        let file = text(bytes);
        let ids: std::collections::BTreeSet<&str> =
            file.lines().filter_map(|line| line.split('\t').next()).collect();
        assert_eq!(ids.len(), 5, "four rows and the headlines");
        assert!(file.contains("\tMilitary (Kazakhstan)\t") && file.contains("\tMIL\t"), "{file}");
        assert!(file.contains("\tCollective Security Treaty Organi"), "{file}");
    }
}

#[test]
fn a_history_goes_out_as_it_came_in() {
    let (_folder, world) = history();
    let (report, bytes) = events(&world, Format::Icews, &of_history());
    assert_eq!(report.rows, 2);
    let file = text(bytes);
    assert!(file.contains(
        "\n20718170\t2014-01-01\tVladimir Putin\tExecutive,Government\tRussian Federation\tMake a visit\t042\t1.9\t\
         Kazakhstan\t\tKazakhstan\t77\t\t\tAstana\t\t\tKazakhstan\t51.1801\t71.446\n"
    ), "{file}");
    assert!(file.contains("\nX1\t2014-01-02\t\"Ñ\" & <O'Neill>\t\t\t"), "{file}");
    let (report, bytes) = events(&world, Format::Polecat, &of_history());
    assert_eq!((report.rows, report.left_out), (1, [(Why::Untyped, 1)].into()));
    let file = text(bytes);
    let cells: Vec<&str> = file.lines().nth(1).unwrap().split('\t').collect();
    assert_eq!(cells.len(), 40);
    assert_eq!(
        cells[..9],
        [
            "20718170",
            "2014-01-01",
            "CONSULT",
            "",
            "1.7",
            "VERBAL COOPERATION",
            "",
            "Vladimir Putin",
            "RUS"
        ]
    );
    assert_eq!((cells[15], cells[16], cells[27]), ("Kazakhstan", "KAZ", "Kazakhstan"));
}

#[test]
fn graphml_adds_up_what_passes_between_two() {
    let (_folder, world, _) = texts();
    let (report, bytes) = events(&world, Format::Graphml, &oldest());
    assert_eq!(report.rows, 4);
    let xml = text(bytes);
    assert!(xml.contains(
        "    <node id=\"RUS/putin\"><data key=\"label\">Vladimir Putin</data><data key=\"kind\">person</data>\
         <data key=\"body\">RUS</data></node>\n"
    ), "{xml}");
    assert!(xml.contains(
        "source=\"KAZ.MIL\" target=\"CSTO\"><data key=\"type\">ACCUSE</data><data key=\"events\">1</data>\
         <data key=\"weight\">1.0</data><data key=\"intensity_sum\">-4.4000</data><data key=\"first\">2023-11-01</data>\
         <data key=\"last\">2023-11-09</data></edge>\n"
    ), "{xml}");
    let (report, bytes) =
        written(|place| export(&world, Format::Graphml).ties(&TieFilter::default(), place));
    assert_eq!(report.rows, 1);
    assert!(
        text(bytes).contains("<data key=\"tie\">member_of</data><data key=\"status\">fact</data>")
    );
}

#[test]
fn cypher_makes_actors_before_their_links() {
    let (_folder, world, doc) = texts();
    let (report, bytes) = events(&world, Format::Cypher, &oldest());
    assert_eq!(report.rows, 4);
    let script = text(bytes);
    let lines: Vec<&str> = script.lines().collect();
    assert!(lines[0].starts_with("CREATE CONSTRAINT chancery_actor IF NOT EXISTS FOR (a:Actor)"));
    assert_eq!(
        lines[1],
        "MERGE (a:Actor {id: 'KAZ.MIL'}) SET a += {name: 'Military (Kazakhstan)', name_fr: 'Kazakhstan (MIL)', \
         kind: 'sector', body: 'KAZ'};"
    );
    let second = format!(
        "MATCH (a:Actor {{id: 'KAZ.MIL'}}), (b:Actor {{id: 'CSTO'}}) MERGE (a)-[r:ACCUSE {{id: '{doc}-e2#2'}}]->(b) \
         SET r += {{context: 'diplomatic', cameo: '042', intensity: -4.4, status: 'fact', first: date('2023-11-01'), \
         last: date('2023-11-09'), document: '{doc}', evidence: 'L’armée kazakhe a « accusé »,\\tdit-on, Moscou & \
         l’OTSC', confidence: 0.75}};"
    );
    assert!(lines.contains(&second.as_str()), "{script}");
    let (report, bytes) = written(|place| {
        export(&world, Format::Cypher).statements(&StatementFilter::default(), place)
    });
    assert_eq!(report.rows, 1);
    assert!(text(bytes).contains("[r:SPEAKS_OF {id: 'statement-"));
}

#[test]
fn entities_come_before_what_speaks_of_them() {
    let (_folder, world, doc) = texts();
    let (report, bytes) = events(&world, Format::Ftm, &oldest());
    assert_eq!(report.rows, 3);
    let mut known = std::collections::BTreeSet::new();
    let mut schemas = Vec::new();
    for line in text(bytes).lines() {
        let entity: serde_json::Value = serde_json::from_str(line).unwrap();
        let properties = entity["properties"].as_object().unwrap();
        for name in ["involved", "proof"] {
            for id in properties.get(name).and_then(|ids| ids.as_array()).into_iter().flatten() {
                assert!(known.contains(id.as_str().unwrap()), "{line}");
            }
        }
        assert!(known.insert(entity["id"].as_str().unwrap().to_owned()), "{line}");
        schemas.push(entity["schema"].as_str().unwrap().to_owned());
        if entity["schema"] == "Event" && line.contains("visit") {
            assert_eq!(properties["name"][0], "CONSULT visit: Vladimir Putin → Kazakhstan");
            assert_eq!(properties["date"][0], "2023-11-09");
            assert_eq!(properties["recordId"][0], format!("{doc}-e1"));
        }
    }
    let count = |schema: &str| schemas.iter().filter(|one| *one == schema).count();
    assert_eq!((count("Event"), count("Article"), count("Person")), (3, 1, 1));
    assert_eq!((count("PublicBody"), count("Organization"), count("LegalEntity")), (2, 1, 1));
    let (_, bytes) =
        written(|place| export(&world, Format::Ftm).ties(&TieFilter::default(), place));
    assert!(text(bytes).contains("\"schema\":\"Membership\""));
    let (_, bytes) =
        written(|place| export(&world, Format::Ftm).statements(&StatementFilter::default(), place));
    assert!(text(bytes).contains("\"schema\":\"Note\""));
}

#[test]
fn actors_have_names_kinds_and_counts() {
    let (_folder, world, _) = texts();
    let (report, bytes) =
        written(|place| export(&world, Format::Csv).actors(ActorsOf::Texts, place));
    assert_eq!(report.rows, 6);
    let csv = text(bytes);
    for line in [
        "id,body,kind,name_en,name_fr,events_as_source,events_as_target,mentions",
        "-/umarov,-/umarov,person,Umarov,Umarov,0,0,0",
        "KAZ,KAZ,state,Kazakhstan,Kazakhstan,0,2,1",
        "RUS/putin,RUS,person,Vladimir Putin,Vladimir Poutine,1,0,1",
    ] {
        assert!(csv.lines().any(|one| one == line), "{line} is not in\n{csv}");
    }
    let (_folder, world) = history();
    let of = ActorsOf::History(DataSet::Icews);
    let (_, bytes) = written(|place| export(&world, Format::Csv).actors(of, place));
    assert!(text(bytes).ends_with(
        "KAZ,KAZ,state,Kazakhstan,Kazakhstan,0,1,\nRUS/putin,RUS,person,Vladimir Putin,Vladimir Poutine,1,0,\n"
    ));
}

#[test]
fn statements_and_ties_are_tables_too() {
    let (_folder, world, doc) = texts();
    let (_, bytes) =
        written(|place| export(&world, Format::Csv).statements(&StatementFilter::default(), place));
    assert!(text(bytes).contains(&format!(
        "\n{doc},1,-/umarov,,CSTO,true,dit,Moscou & l’OTSC,,2023-11-09,2023-11-09\n"
    )));
    let (_, bytes) =
        written(|place| export(&world, Format::Csv).ties(&TieFilter::default(), place));
    assert!(text(bytes).contains(&format!("\n{doc},2,member_of,KAZ,CSTO,,,,,fact,Le Kazakhstan")));
}

#[test]
fn what_a_format_has_no_place_for_is_refused() {
    let (_folder, world, _) = texts();
    let stream = || Place::Stream(Box::new(Vec::new()));
    let error = export(&world, Format::Icews).ties(&TieFilter::default(), stream()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "icews holds no ties; formats for ties: parquet, csv, jsonl, arrow, graphml, cypher, ftm"
    );
}

#[test]
fn whoever_watches_may_stop_it_and_no_file_is_left() {
    let (_folder, mut world) = hand::world();
    let rows = |count: i64| {
        (1..=count).map(|number| PastRow {
            id: RowId::Number(number),
            line: 1,
            day: day("2014-01-01"),
            pair: 1,
            kind: 1,
            spot: None,
            story: None,
        })
    };
    let party =
        Party { name: "A".into(), sectors: String::new(), country: String::new(), actor: None };
    let kind = PastKind {
        code: "010".into(),
        label: String::new(),
        kind: None,
        mode: None,
        context: Vec::new(),
        cameo: None,
        intensity: 0.0,
        goldstein: None,
    };
    let batch = Batch {
        parties: vec![(1, party)],
        pairs: vec![(1, Some(1), None)],
        kinds: vec![(1, kind)],
        spots: Vec::new(),
        rows: rows(9_000).collect(),
    };
    let (mut import, _) = world.import(DataSet::Gdelt).unwrap();
    import.write("x", &batch).unwrap();
    import.finish().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let all = Asked::History(PastFilter::default());
    for format in [Format::Parquet, Format::Icews] {
        let watch = Watch::new(|seen| seen < 8_000);
        let export = Export { watch, ..export(&world, format) };
        let place = Place::File(folder.path().join("out"));
        assert!(matches!(export.events(&all, place), Err(ExportError::Stopped)));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}

#[test]
fn a_sheet_goes_into_every_table() {
    let sheet = Sheet {
        title: "a sheet".into(),
        columns: vec![
            Column::new("word", Kind::Text),
            Column::new("count", Kind::Integer),
            Column::new("share", Kind::Number),
            Column::new("day", Kind::Day),
            Column::new("sure", Kind::Truth),
            Column::new("ids", Kind::Words),
        ],
        rows: vec![
            vec![
                "a".into(),
                3_i64.into(),
                0.5.into(),
                day("2023-11-09").into(),
                true.into(),
                Value::Words(vec!["RUS".into(), "KAZ".into()]),
            ],
            vec![Value::Nothing; 6],
        ],
    };
    let (_, bytes) = written(|place| export_sheet(&sheet, Format::Jsonl, place));
    assert_eq!(
        text(bytes),
        "{\"word\":\"a\",\"count\":3,\"share\":0.5,\"day\":\"2023-11-09\",\"sure\":true,\"ids\":\"RUS KAZ\"}\n\
         {\"word\":null,\"count\":null,\"share\":null,\"day\":null,\"sure\":null,\"ids\":null}\n"
    );
    let (_, bytes) = written(|place| export_sheet(&sheet, Format::Parquet, place));
    let batch = parquet(bytes);
    assert_eq!(batch.num_rows(), 2);
    assert!(batch.column_by_name("sure").unwrap().as_boolean().value(0));
    let bad = Sheet { rows: vec![vec!["a".into(); 6]], ..sheet.clone() };
    let error = export_sheet(&bad, Format::Csv, Place::Stream(Box::new(Vec::new()))).unwrap_err();
    assert!(error.to_string().starts_with("row 1 of `a sheet` does not fit"), "{error}");
    assert!(export_sheet(&sheet, Format::Ftm, Place::Stream(Box::new(Vec::new()))).is_err());
    let empty = Sheet { rows: Vec::new(), ..sheet };
    for format in [Format::Parquet, Format::Csv, Format::Jsonl, Format::Arrow] {
        let (report, _) = written(|place| export_sheet(&empty, format, place));
        assert_eq!(report.rows, 0);
    }
}
