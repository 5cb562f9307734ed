use crate::stage::Stage;

const TABLE: &str = "id\tsentence\tsource\ttarget\n\
    1\tKenya recalled its ambassador to Somalia.\tKenya\tSomalia\n\
    2\tThe police in Lagos arrested the union's leader.\tThe police in Lagos\tthe union's leader\n";

#[test]
fn a_table_comes_back_with_the_type_of_each_row() {
    let stage = Stage::new();
    stage.write("rows.tsv", TABLE);
    let lines = stage.run(&["code", "--pairs", "rows.tsv"]).fine();
    let rows: Vec<Vec<&str>> = lines.lines().map(|line| line.split('\t').collect()).collect();
    assert_eq!(rows[0][..5], ["id", "sentence", "source", "target", "type"]);
    assert_eq!((rows[1][4], rows[2][4]), ("SANCTION", "COERCE"));
    assert!(rows.iter().all(|row| row.len() == 8), "{lines}");
}

#[test]
fn a_table_without_its_columns_is_refused_by_name() {
    let stage = Stage::new();
    stage.write("rows.tsv", "sentence\tsource\nA met B.\tA\n");
    let run = stage.run(&["code", "--pairs", "rows.tsv"]);
    let told = run.failed(1);
    assert!(told.contains("rows.tsv:1") && told.contains("target"), "{told}");
}

#[test]
fn less_sure_events_can_be_left_out() {
    let stage = Stage::new();
    stage.write(
        "a.txt",
        "Le 3 mai 2023, la Russie a accusé l'Ukraine et le Kazakhstan a reçu la Chine.",
    );
    let count = |least: &str| {
        let lines = stage.run(&["code", "--min-confidence", least, "a.txt"]).fine();
        lines.lines().filter(|line| line.contains("\"kind\":\"event\"")).count()
    };
    assert!(count("0") >= 1);
    assert_eq!(count("1"), 0);
}
