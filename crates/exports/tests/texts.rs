//! Whatever letters a text has, it comes back from every table as it went in.

#![allow(clippy::unwrap_used)]

use arrow_array::cast::AsArray;
use chancery_exports::{Column, Format, Kind, Place, Sheet, Value, export_sheet};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use proptest::prelude::*;

fn bytes(texts: &[String], format: Format) -> Vec<u8> {
    let sheet = Sheet {
        title: "texts".into(),
        columns: vec![Column::new("number", Kind::Integer), Column::new("text", Kind::Text)],
        rows: texts.iter().map(|text| vec![1_i64.into(), Value::Text(text.clone())]).collect(),
    };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("texts");
    export_sheet(&sheet, format, Place::File(path.clone())).unwrap();
    std::fs::read(path).unwrap()
}

fn csv(texts: &[String]) -> Vec<String> {
    let bytes = bytes(texts, Format::Csv);
    let mut reader = csv::Reader::from_reader(bytes.as_slice());
    reader.records().map(|row| row.unwrap()[1].to_owned()).collect()
}

fn jsonl(texts: &[String]) -> Vec<String> {
    let lines = String::from_utf8(bytes(texts, Format::Jsonl)).unwrap();
    let read = |line: &str| {
        let row: serde_json::Value = serde_json::from_str(line).unwrap();
        row["text"].as_str().unwrap().to_owned()
    };
    lines.split_terminator('\n').map(read).collect()
}

fn parquet(texts: &[String]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("texts.parquet");
    std::fs::write(&path, bytes(texts, Format::Parquet)).unwrap();
    let file = std::fs::File::open(path).unwrap();
    let reader = ParquetRecordBatchReaderBuilder::try_new(file).unwrap().build().unwrap();
    let batches = reader.map(|batch| batch.unwrap());
    batches
        .flat_map(|batch| {
            let column = batch.column(1).as_string::<i32>().clone();
            column.iter().map(|text| text.unwrap().to_owned()).collect::<Vec<_>>()
        })
        .collect()
}

fn arrow(texts: &[String]) -> Vec<String> {
    let bytes = std::io::Cursor::new(bytes(texts, Format::Arrow));
    let batches = arrow_ipc::reader::FileReader::try_new(bytes, None).unwrap();
    batches
        .flat_map(|batch| {
            let column = batch.unwrap().column(1).as_string::<i32>().clone();
            column.iter().map(|text| text.unwrap().to_owned()).collect::<Vec<_>>()
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn texts_come_back(texts in proptest::collection::vec(any::<String>(), 1..8)) {
        prop_assert_eq!(&csv(&texts), &texts);
        prop_assert_eq!(&jsonl(&texts), &texts);
        prop_assert_eq!(&parquet(&texts), &texts);
        prop_assert_eq!(&arrow(&texts), &texts);
    }

    #[test]
    fn signs_with_a_sense_come_back(texts in proptest::collection::vec("[\"',;\\\\\n\r\t\u{0}\u{7f}🇰🇿é ]{0,12}", 1..8)) {
        prop_assert_eq!(&csv(&texts), &texts);
        prop_assert_eq!(&jsonl(&texts), &texts);
        prop_assert_eq!(&parquet(&texts), &texts);
    }
}
