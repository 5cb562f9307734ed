//! A small pipeline with weights drawn by lot, written as spaCy writes one: every component and no sense.

#![allow(clippy::unwrap_used, dead_code)]

use std::fs;
use std::io::Write;
use std::path::Path;

use flate2::{Compression, Crc, write::DeflateEncoder};

/// A MessagePack value.
#[derive(Clone)]
pub(crate) enum Value {
    Nil,
    True,
    Int(u64),
    Text(String),
    Bytes(Vec<u8>),
    Array(Vec<Value>),
    Map(Vec<(Value, Value)>),
}

use Value::{Array, Bytes, Int, Map, Nil, Text, True};

pub(crate) fn text(text: &str) -> Value {
    Text(text.to_owned())
}

fn map<const N: usize>(pairs: [(&str, Value); N]) -> Value {
    Map(pairs.into_iter().map(|(key, value)| (text(key), value)).collect())
}

impl Value {
    /// The bytes of the value.
    pub(crate) fn pack(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.pack_into(&mut out);
        out
    }

    fn pack_into(&self, out: &mut Vec<u8>) {
        match self {
            Nil => out.push(0xc0),
            True => out.push(0xc3),
            Int(number @ 0..=0x7f) => out.push(*number as u8),
            Int(number) => {
                out.push(0xcf);
                out.extend(number.to_be_bytes());
            }
            Text(text) => {
                out.push(0xdb);
                out.extend((text.len() as u32).to_be_bytes());
                out.extend(text.as_bytes());
            }
            Bytes(bytes) => {
                out.push(0xc6);
                out.extend((bytes.len() as u32).to_be_bytes());
                out.extend(bytes);
            }
            Array(values) => {
                out.push(0xdd);
                out.extend((values.len() as u32).to_be_bytes());
                values.iter().for_each(|value| value.pack_into(out));
            }
            Map(pairs) => {
                out.push(0xdf);
                out.extend((pairs.len() as u32).to_be_bytes());
                for (key, value) in pairs {
                    key.pack_into(out);
                    value.pack_into(out);
                }
            }
        }
    }
}

/// Draws numbers between -1 and 1.
struct Lot(u32);

impl Lot {
    fn array(&mut self, shape: &[usize]) -> Value {
        let count = shape.iter().product();
        let mut data = Vec::new();
        for _ in 0..count {
            self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let number = (self.0 >> 8) as f32 / (1 << 23) as f32 - 1.0;
            data.extend(number.to_le_bytes());
        }
        map([
            ("nd", True),
            ("type", text("<f4")),
            ("shape", Array(shape.iter().map(|&size| Int(size as u64)).collect())),
            ("data", Bytes(data)),
        ])
    }
}

/// A layer: name, refs, settings, arrays.
struct Layer(&'static str, Value, Value, Value);

fn model(layers: Vec<Layer>) -> Vec<u8> {
    let (mut nodes, mut attrs, mut params) = (Vec::new(), Vec::new(), Vec::new());
    for (index, Layer(name, refs, settings, arrays)) in (0..).zip(layers) {
        nodes.push(map([("index", Int(index)), ("name", text(name)), ("refs", refs)]));
        attrs.push(settings);
        params.push(arrays);
    }
    map([
        ("nodes", Array(nodes)),
        ("attrs", Array(attrs)),
        ("params", Array(params)),
        ("shims", Array(Vec::new())),
    ])
    .pack()
}

fn packed(value: Value) -> Value {
    Bytes(value.pack())
}

const WIDTH: usize = 16;

fn tok2vec(lot: &mut Lot) -> Vec<u8> {
    let none = || map([]);
    let mut layers = vec![
        Layer("tok2vec", none(), none(), none()),
        Layer(
            "extract_features",
            none(),
            map([("columns", packed(Array(vec![text("NORM"), text("SHAPE"), text("SPACY")])))]),
            none(),
        ),
        Layer("static_vectors", none(), none(), map([("W", lot.array(&[WIDTH, 4]))])),
    ];
    for column in 0..3 {
        let settings = map([("column", packed(Int(column))), ("seed", packed(Int(8 + column)))]);
        layers.push(Layer("hashembed", none(), settings, map([("E", lot.array(&[20, WIDTH]))])));
    }
    layers.push(Layer("expand_window", none(), map([("window_size", packed(Int(1)))]), none()));
    for inputs in [4 * WIDTH, 3 * WIDTH] {
        let weights = map([("W", lot.array(&[WIDTH, 3, inputs])), ("b", lot.array(&[WIDTH, 3]))]);
        layers.push(Layer("maxout", none(), none(), weights));
        let norm = map([("G", lot.array(&[WIDTH])), ("b", lot.array(&[WIDTH]))]);
        layers.push(Layer("layernorm", none(), none(), norm));
    }
    model(layers)
}

fn tagger(lot: &mut Lot, classes: usize) -> Vec<u8> {
    let weights = map([("W", lot.array(&[classes, WIDTH])), ("b", lot.array(&[classes]))]);
    model(vec![
        Layer("tok2vec-listener", map([]), map([]), map([])),
        Layer("softmax", map([]), map([]), weights),
    ])
}

fn transitions(lot: &mut Lot, places: usize, actions: usize) -> Vec<u8> {
    let hidden = 16;
    let refs = map([("tok2vec", Int(1)), ("lower", Int(2)), ("upper", Int(3))]);
    let lower = map([
        ("W", lot.array(&[places, hidden, 2, WIDTH])),
        ("b", lot.array(&[hidden, 2])),
        ("pad", lot.array(&[1, places, hidden, 2])),
    ]);
    let upper = map([("W", lot.array(&[actions, hidden])), ("b", lot.array(&[actions]))]);
    let reduce = map([("W", lot.array(&[WIDTH, WIDTH])), ("b", lot.array(&[WIDTH]))]);
    model(vec![
        Layer("parser_model", refs, map([]), map([])),
        Layer("tok2vec-listener>>linear", map([]), map([]), map([])),
        Layer("precomputable_affine", map([]), map([]), lower),
        Layer("linear", map([]), map([]), upper),
        Layer("linear", map([]), map([]), reduce),
    ])
}

fn moves(json: &str) -> Vec<u8> {
    map([("moves", text(json)), ("cfg", map([]))]).pack()
}

/// The rules of the tokenizer; those of spaCy 3.1 do not say how exceptions are looked for.
fn tokenizer(is_old: bool) -> Vec<u8> {
    let piece = |text: &str| Map(vec![(Int(65), self::text(text))]);
    let exceptions = Map(vec![
        (text("M."), Array(vec![piece("M.")])),
        (text(":-)"), Array(vec![piece(":-)")])),
        (text("est-ce"), Array(vec![piece("est"), piece("-ce")])),
    ]);
    let mut rules = map([
        ("prefix_search", text(r"^[«(“:]|^(?:[ldnLDN]['’])(?=[a-zà-ÿ])")),
        ("suffix_search", text(r"[»)”,;:!?]$|\.\.+$|(?<=[a-zà-ÿ»)])\.$")),
        ("infix_finditer", text(r"\.\.+|(?<=[a-z])[-/](?=[a-z])|(?<=[a-z]['’])(?=[a-z])")),
        ("token_match", text(r"(?iu)(?:^anti[-–][a-zà-ÿ]+$)")),
        ("url_match", text(r"(?u)^https?://\S+$")),
        ("exceptions", exceptions),
    ]);
    if let (Map(rules), false) = (&mut rules, is_old) {
        rules.push((text("faster_heuristics"), True));
    }
    rules.pack()
}

const CONFIG: &str = r#"[nlp]
lang = "fr"
pipeline = ["tok2vec","morphologizer","parser","senter","attribute_ruler","lemmatizer","ner"]
disabled = ["senter"]
tokenizer = {"@tokenizers":"spacy.Tokenizer.v1"}

[components.lemmatizer]
factory = "lemmatizer"
mode = "rule"

[components.parser.model]
@architectures = "spacy.TransitionBasedParser.v2"
use_upper = true
"#;

/// The files of the pipeline, by name.
pub(crate) fn files() -> Vec<(String, Vec<u8>)> {
    let mut lot = Lot(7);
    let mut vectors = b"\x93NUMPY\x01\x00".to_vec();
    let header = "{'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }\n";
    vectors.extend((header.len() as u16).to_le_bytes());
    vectors.extend(header.as_bytes());
    vectors.extend([0.5f32; 12].iter().flat_map(|number| number.to_le_bytes()));
    let ruler = Array(vec![map([
        ("patterns", Array(vec![Array(vec![map([("IS_SPACE", True)])])])),
        ("attrs", map([("TAG", text("SPACE")), ("POS", text("SPACE")), ("MORPH", text("_"))])),
        ("index", Int(0)),
    ])]);
    let lookups = map([
        ("lemma_lookup", Map(vec![(Int(13_361_843_836_202_591_494), Array(vec![text("le")]))])),
        ("lemma_index", map([("noun", Array(vec![text("chat")]))])),
        ("lemma_exc", map([("noun", map([("yeux", Array(vec![text("œil")]))]))])),
        ("lemma_rules", map([("noun", Array(vec![Array(vec![text("s"), text("")])]))])),
    ]);
    let labels = r#"{"labels_morph":{"POS=NOUN":"","Number=Sing|POS=VERB":"Number=Sing","POS=PUNCT":""},
        "labels_pos":{"POS=NOUN":92,"Number=Sing|POS=VERB":100,"POS=PUNCT":97}}"#;
    let arcs =
        r#"{"0":{"":9},"1":{"":8},"2":{"det":7,"case":5},"3":{"obj":6,"punct":3},"4":{"ROOT":2}}"#;
    let names = r#"{"0":{},"1":{"PER":2,"LOC":1},"2":{"PER":2,"LOC":1},"3":{"PER":2,"LOC":1},"4":{"PER":2,"LOC":1},"5":{"":1}}"#;
    [
        ("config.cfg", CONFIG.into()),
        ("meta.json", br#"{"lang":"fr","name":"lot","version":"0.1","license":"MIT"}"#.to_vec()),
        ("tokenizer", tokenizer(false)),
        ("vocab/key2row", Map(vec![(Int(13_361_843_836_202_591_494), Int(2))]).pack()),
        ("vocab/vectors", vectors),
        ("vocab/vectors.cfg", br#"{"mode":"default"}"#.to_vec()),
        ("vocab/lookups.bin", b"\x80".to_vec()),
        ("tok2vec/model", tok2vec(&mut lot)),
        ("morphologizer/cfg", labels.into()),
        ("morphologizer/model", tagger(&mut lot, 3)),
        ("parser/cfg", br#"{"beam_width":1}"#.to_vec()),
        ("parser/moves", moves(arcs)),
        ("parser/model", transitions(&mut lot, 8, 7)),
        ("ner/cfg", br#"{"beam_width":1}"#.to_vec()),
        ("ner/moves", moves(names)),
        ("ner/model", transitions(&mut lot, 3, 9)),
        ("attribute_ruler/patterns", ruler.pack()),
        ("lemmatizer/lookups/lookups.bin", lookups.pack()),
    ]
    .map(|(name, bytes): (&str, Vec<u8>)| (name.to_owned(), bytes))
    .to_vec()
}

/// What the older networks of spaCy 3.0 and 3.1 are called, in a Spanish pipeline.
const OLD_CONFIG: &str = r#"[nlp]
lang = "es"
pipeline = ["tok2vec","morphologizer","parser","attribute_ruler","lemmatizer","ner"]

[components.tok2vec.model]
@architectures = "spacy.Tok2Vec.v1"

[components.tok2vec.model.encode]
@architectures = "spacy.MaxoutWindowEncoder.v1"

[components.morphologizer.model]
@architectures = "spacy.Tagger.v1"

[components.parser]
learn_tokens = false
min_action_freq = 30

[components.parser.model]
@architectures = "spacy.TransitionBasedParser.v1"

[components.lemmatizer]
mode = "rule"
"#;

/// The pipeline as spaCy 3.0 and 3.1 wrote it: other names of networks, no kind of vectors, no beam, labels of
/// crossing arcs.
pub(crate) fn older_files() -> Vec<(String, Vec<u8>)> {
    let arcs = r#"{"0":{"":9},"1":{"":8},"2":{"det":7,"case":5},"3":{"obj":6,"acl||obj":3},"4":{"ROOT":2}}"#;
    let mut files = files();
    files.retain(|(name, _)| name != "vocab/vectors.cfg" && name != "vocab/lookups.bin");
    for (name, bytes) in &mut files {
        match name.as_str() {
            "config.cfg" => *bytes = OLD_CONFIG.into(),
            "meta.json" => {
                *bytes = br#"{"lang":"es","name":"lot","version":"0.0","spacy_version":">=3.1.0,<3.2.0"}"#.to_vec();
            }
            "tokenizer" => *bytes = tokenizer(true),
            "parser/cfg" => {
                *bytes = br#"{"moves":null,"multitasks":[],"min_action_freq":30}"#.to_vec()
            }
            "ner/cfg" => *bytes = br#"{"moves":null,"multitasks":[]}"#.to_vec(),
            "parser/moves" => *bytes = moves(arcs),
            _ => {}
        }
    }
    files
}

/// Writes the pipeline into a folder.
pub(crate) fn write_folder(folder: &Path, files: &[(String, Vec<u8>)]) {
    for (name, bytes) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

/// The bytes of a wheel that holds the pipeline.
pub(crate) fn wheel(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for (name, bytes) in files {
        let name = format!("fr_lot/fr_lot-0.1/{name}");
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(bytes).unwrap();
        let packed = encoder.finish().unwrap();
        let mut crc = Crc::new();
        crc.update(bytes);
        let offset = out.len() as u32;
        // Version, flags, method, time, checksum, sizes, lengths of name and extra field.
        let mut common = vec![20, 0, 0, 0, 8, 0, 0, 0, 0, 0];
        common.extend(crc.sum().to_le_bytes());
        common.extend((packed.len() as u32).to_le_bytes());
        common.extend((bytes.len() as u32).to_le_bytes());
        common.extend((name.len() as u16).to_le_bytes());
        common.extend([0, 0]);
        out.extend(b"PK\x03\x04");
        out.extend(&common);
        out.extend(name.as_bytes());
        out.extend(&packed);
        directory.extend(b"PK\x01\x02\x14\x00");
        directory.extend(&common);
        directory.extend([0; 10]);
        directory.extend(offset.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let start = out.len() as u32;
    out.extend(&directory);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend((files.len() as u16).to_le_bytes());
    out.extend((files.len() as u16).to_le_bytes());
    out.extend((directory.len() as u32).to_le_bytes());
    out.extend(start.to_le_bytes());
    out.extend([0, 0]);
    out
}
