use crate::stage::Stage;

const TEXT: &str = "M. Macron a reçu J. Biden à Paris. La Russie n’a rien  dit.\n\nFin";

#[test]
fn a_text_becomes_trees_conllu_and_json() {
    let stage = Stage::new();
    stage.write("un texte.txt", TEXT);
    let tree = stage.run(&["parse", "un texte.txt"]).fine();
    assert!(tree.contains('◄') && tree.contains("LOC   Paris\n"), "{tree}");

    let conllu = stage.run(&["parse", "un texte.txt", "--format", "conllu"]).fine();
    assert!(conllu.starts_with("# newdoc id = un_texte\n# sent_id = un_texte-1\n"), "{conllu}");
    assert!(conllu.contains("# text = La Russie n’a rien dit.\n"), "{conllu}");
    let paris = conllu.lines().find(|line| line.contains("\tParis\t")).unwrap();
    assert!(paris.ends_with("\tNER=B-LOC|SpaceAfter=No"), "{paris}");
    let sentences = chancery_syntax::conllu::read(&conllu, "parsed").unwrap();
    assert_eq!(sentences.len(), 3);
    for sentence in &sentences {
        assert_eq!(sentence.rows.iter().filter(|row| row.head == Some(0)).count(), 1);
        assert!(sentence.rows.iter().all(|row| !row.form.trim().is_empty()));
    }

    let json = stage.run(&["parse", "un texte.txt", "--format", "json"]).fine();
    assert_eq!(json.lines().count(), 1);
    let document: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(document["text"], TEXT);
    let chars: Vec<char> = TEXT.chars().collect();
    let names = document["entities"].as_array().unwrap();
    assert!(names.iter().any(|name| {
        let (start, end) = (name["start"].as_u64().unwrap(), name["end"].as_u64().unwrap());
        let text: String = chars[start as usize..end as usize].iter().collect();
        text == "Paris" && name["label"] == "LOC"
    }));
}

#[test]
fn a_treebank_keeps_its_words_and_sentences() {
    let stage = Stage::new();
    let row =
        |id: &str, form: &str, misc: &str| format!("{id}\t{form}{}\t{misc}\n", "\t_".repeat(7));
    let file = [
        "# sent_id = a-1\n".to_owned(),
        row("1", "Il", "_"),
        row("2", "parle. Il", "_"),
        row("3-4", "au", "_"),
        row("3", "à", "_"),
        row("4", "le", "_"),
        row("5", "roi", "SpaceAfter=No"),
        row("6", ".", "_"),
        "\n# sent_id = a-2\n".to_owned(),
        row("1", "Fin", "_"),
    ]
    .concat();
    stage.write("a.conllu", file);
    let args = ["parse", "a.conllu", "--input", "conllu", "--format", "conllu"];
    let parsed = stage.run(&args).fine();
    let sentences = chancery_syntax::conllu::read(&parsed, "parsed").unwrap();
    let forms =
        |n: usize| -> Vec<&str> { sentences[n].rows.iter().map(|row| row.form.as_str()).collect() };
    assert_eq!(forms(0), ["Il", "parle. Il", "au", "roi", "."]);
    assert_eq!((forms(1), sentences[1].comment("sent_id")), (vec!["Fin"], Some("a-2")));
    assert!(sentences[0].rows.iter().all(|row| row.head.is_some() && row.upos != "_"));
    // English keeps the parts and the surface above them.
    let english = stage.run(&[&args[..], &["--lang", "en"]].concat()).fine();
    assert!(english.contains("\n3-4\tau\t") && english.contains("\n4\tle\t"), "{english}");
}

#[test]
fn what_is_wrong_is_said_with_file_and_line_and_the_rest_is_parsed() {
    let stage = Stage::new();
    stage.write("a.conllu", "1\tmot\n");
    stage.write("b.conllu", format!("1\tmot{}\n", "\t_".repeat(8)));
    let run =
        stage.run(&["parse", "a.conllu", "b.conllu", "--input", "conllu", "--format", "conllu"]);
    assert!(run.out.contains("1\tmot\t"), "{}", run.out);
    assert!(run.failed(1).contains("a.conllu, line 1: 2 columns"));
    assert!(
        stage.run(&["parse", "b.conllu", "--model", "nowhere"]).failed(2).contains("`nowhere`")
    );
    assert!(stage.run(&["parse", "b.conllu", "--lang", "xx"]).failed(2).contains("`xx`"));
}

#[test]
fn each_text_is_parsed_in_its_own_language() {
    let stage = Stage::new();
    std::fs::create_dir(stage.path().join("models")).unwrap();
    stage.write("1.txt", "The president met his Kazakh counterpart in Astana on Monday.");
    stage.write("2.txt", "Le président a rencontré son homologue kazakh lundi à Astana.");
    stage.write("3.txt", "Der Präsident hat am Montag seinen kasachischen Kollegen getroffen.");
    let files = ["parse", "1.txt", "2.txt", "3.txt", "--format", "conllu", "--models", "models"];
    let run = stage.run(&files);
    assert!(run.err.contains("3.txt: no model of the language `de`"), "{}", run.err);
    assert!(run.out.contains("\tmet\tmeet\tVERB\tVBD\t"), "{}", run.out);
    assert!(run.out.contains("\trencontré\trencontrer\tVERB\t_\t"), "{}", run.out);
}
