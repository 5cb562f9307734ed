//! Loading pipelines that are whole, lacking, damaged or strange.

#![allow(clippy::unwrap_used)]

mod synthetic;

use std::path::Path;

use chancery_syntax::{Pipeline, SyntaxError};
use proptest::prelude::*;
use synthetic::{files, older_files, wheel, write_folder};

type Files = Vec<(String, Vec<u8>)>;

fn load(files: &Files) -> Result<Pipeline, SyntaxError> {
    let folder = tempfile::tempdir().unwrap();
    write_folder(folder.path(), files);
    Pipeline::load(folder.path())
}

fn load_wheel(bytes: &[u8]) -> Result<Pipeline, SyntaxError> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.whl");
    std::fs::write(&path, bytes).unwrap();
    Pipeline::load(&path)
}

fn changed(name: &str, change: impl Fn(Vec<u8>) -> Vec<u8>) -> Files {
    let mut files = files();
    let file = files.iter_mut().find(|file| file.0 == name).unwrap();
    file.1 = change(std::mem::take(&mut file.1));
    files
}

fn in_config(from: &str, to: &str) -> String {
    let files = changed("config.cfg", |bytes| {
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.contains(from));
        text.replace(from, to).into_bytes()
    });
    load(&files).err().unwrap().to_string()
}

#[test]
fn wheel_package_folder_and_inner_folder_are_the_same() {
    let text = "Un chat, deux chats.";
    let expected = load(&files()).unwrap().parse(text);
    assert_eq!(load_wheel(&wheel(&files())).unwrap().parse(text), expected);
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("fr_lot").join("fr_lot-0.1");
    write_folder(&inner, &files());
    for path in [folder.path(), inner.parent().unwrap(), &inner] {
        assert_eq!(Pipeline::load(path).unwrap().parse(text), expected);
    }
}

#[test]
fn what_is_not_there_or_no_pipeline() {
    let error = Pipeline::load(Path::new("no/such.whl")).err().unwrap().to_string();
    assert!(error.contains("no/such.whl"), "{error}");
    let error = load_wheel(b"not a zip").err().unwrap().to_string();
    assert!(error.contains("x.whl") && error.contains("not a zip archive"), "{error}");
    let error = load_wheel(&wheel(&[("a.txt".into(), Vec::new())])).err().unwrap().to_string();
    assert!(error.contains("no config.cfg in the wheel"), "{error}");
    for name in ["meta.json", "tokenizer", "parser/model", "ner/moves", "vocab/vectors"] {
        let mut files = files();
        files.retain(|file| file.0 != name);
        let error = load(&files).err().unwrap().to_string();
        assert!(error.contains(name), "{error}");
    }
}

#[test]
fn what_is_not_supported_is_named() {
    let error = in_config(r#""tok2vec","morph"#, r#""transformer","morph"#);
    assert!(error.contains("“transformer”"), "{error}");
    let error = in_config("TransitionBasedParser.v2", "Other.v1");
    assert!(error.contains("spacy.Other.v1 in [components.parser.model]"), "{error}");
    let error = in_config("use_upper = true", "use_upper = false");
    assert!(error.contains("use_upper"), "{error}");
    let error = in_config(r#"mode = "rule""#, r#"mode = "magic""#);
    assert!(error.contains("“magic”"), "{error}");
    let error = in_config("spacy.Tokenizer.v1", "spacy.Other.v1");
    assert!(error.contains("spacy.Other.v1"), "{error}");
    let error = in_config(r#"disabled = ["senter"]"#, "disabled = []");
    assert!(error.contains("“senter”"), "{error}");
}

/// The settings of a pipeline on a transformer, as `en_core_web_trf` has them.
const TRANSFORMER: &str = r#"[nlp]
lang = "en"
pipeline = ["transformer","tagger","parser","attribute_ruler","lemmatizer","ner"]
disabled = []
tokenizer = {"@tokenizers":"spacy.Tokenizer.v1"}

[components.ner.model.tok2vec]
@architectures = "spacy-curated-transformers.LastTransformerLayerListener.v1"

[components.transformer]
factory = "curated_transformer"

[components.transformer.model]
@architectures = "spacy-curated-transformers.RobertaTransformer.v1"
"#;

#[test]
fn a_transformer_is_refused_before_anything_else_is_read() {
    let meta = r#"{"lang":"en","name":"core_web_trf","version":"3.8.0"}"#;
    let refusal = |config: &str| {
        let files = [("config.cfg", config), ("meta.json", meta)];
        let files = files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
        load(&files.to_vec()).err().unwrap().to_string()
    };
    let error = refusal(TRANSFORMER);
    assert!(
        error.starts_with(
            "config.cfg: the component “transformer” of the kind curated_transformer is not \
             supported (pipelines of spaCy 3 with a convolutional tok2vec are"
        ),
        "{error}"
    );
    let error = refusal(&TRANSFORMER.replace("curated_transformer", "transformer"));
    assert!(error.contains("“transformer” of the kind transformer is not supported"), "{error}");
    // A component on a transformer elsewhere is told by its network.
    let error = refusal(&TRANSFORMER.replace(r#"["transformer","#, "["));
    assert!(
        error.contains("LastTransformerLayerListener.v1 in [components.ner.model.tok2vec]"),
        "{error}"
    );
}

#[test]
fn a_pipeline_of_an_older_layout_loads_and_parses() {
    let pipeline = load(&older_files()).unwrap();
    assert_eq!(pipeline.meta().full_name(), "es_lot");
    let parsed = pipeline.parse("El gato, est-ce :-) dos gatos negros.\nY nada más.");
    assert_eq!(parsed.tokens.len(), 15);
    for token in &parsed.tokens {
        assert!(!token.lemma.is_empty() && !token.dep.is_empty());
        assert!(!token.dep.contains("||"), "crossing arcs are put back: {}", token.dep);
    }
}

#[test]
fn lemmatizers_that_are_not_known_are_named() {
    let error = in_config(r#"lang = "fr""#, r#"lang = "it""#);
    assert!(error.contains("the lemmatizer mode “rule” for the language it"), "{error}");
}

#[test]
fn damaged_files_are_named_with_the_place() {
    let error = load(&changed("tok2vec/model", |mut bytes| {
        bytes.truncate(bytes.len() / 2);
        bytes
    }));
    let error = error.err().unwrap().to_string();
    assert!(error.starts_with("tok2vec/model, byte "), "{error}");
    let error = load(&changed("parser/moves", |_| b"\x81\xa5moves\xa2{]".to_vec())).err().unwrap();
    assert!(error.to_string().starts_with("parser/moves, byte "), "{error}");
    let error = load(&changed("morphologizer/cfg", |_| b"{\n\"x\": 1".to_vec())).err().unwrap();
    assert!(error.to_string().starts_with("morphologizer/cfg, byte 2: "), "{error}");
}

#[test]
fn a_wheel_with_changed_bytes_fails_its_checksum() {
    let mut bytes = wheel(&files());
    let middle = bytes.windows(7).position(|w| w == b"tok2vec").unwrap() + 200;
    bytes[middle] ^= 0xff;
    assert!(load_wheel(&bytes).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// Whatever byte is changed, loading and parsing end in an error or a parse.
    #[test]
    fn any_changed_byte(file in 0usize..18, at in any::<prop::sample::Index>(), to in any::<u8>()) {
        let mut files = files();
        let bytes = &mut files[file].1;
        let at = at.index(bytes.len());
        bytes[at] = to;
        if let Ok(pipeline) = load(&files) {
            let _ = pipeline.parse("L'eau, c'est bon.\n(M. X est-ce :-) http://a)");
        }
    }

    #[test]
    fn any_changed_byte_of_a_wheel(at in any::<prop::sample::Index>(), to in any::<u8>()) {
        let mut bytes = wheel(&files());
        let at = at.index(bytes.len());
        bytes[at] = to;
        let _ = load_wheel(&bytes);
    }

    #[test]
    fn any_cut(file in 0usize..18, at in any::<prop::sample::Index>()) {
        let mut files = files();
        let bytes = &mut files[file].1;
        bytes.truncate(at.index(bytes.len()));
        let _ = load(&files);
    }
}
