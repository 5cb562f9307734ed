//! Loading a pipeline: reading `config.cfg` and building each component it lists.

use std::path::Path;

use rustc_hash::FxHashMap;
use serde::Deserialize;

use crate::config::{Config, unknown_component};
use crate::edit_trees::EditTrees;
use crate::error::SyntaxError;
use crate::ids::id;
use crate::labels::Labels;
use crate::lemmatizer::{Lemmatizer, Mode};
use crate::msgpack::{Kind, Reader};
use crate::network::tok2vec::Tok2Vec;
use crate::network::vectors::{Key, Vectors};
use crate::network::weights::Layers;
use crate::package::Package;
use crate::pipeline::{Meta, Pipeline, Step};
use crate::ruler::Ruler;
use crate::session::Sessions;
use crate::tagger::{MorphLabels, Tagger, json, tag_labels};
use crate::tokenizer::Rules;
use crate::transition::{DependencyParser, NameFinder};

/// Loads the pipeline of a wheel, folder or packed file.
pub(crate) fn load(path: &Path) -> Result<Pipeline, SyntaxError> {
    build(Package::open(path)?)
}

/// Loads a packed pipeline that is part of the program; `name` stands for it in errors.
pub(crate) fn load_bytes(name: &str, bytes: &'static [u8]) -> Result<Pipeline, SyntaxError> {
    build(Package::inside(name, bytes)?)
}

fn build(package: Package) -> Result<Pipeline, SyntaxError> {
    let config = Config::parse(&package.read("config.cfg")?)?;
    config.check()?;
    let meta: Meta = json(&package.read("meta.json")?, "meta.json")?;
    let mut builder = Builder {
        vectors: read_vectors(&package)?,
        package,
        config,
        labels: Labels::new(),
        networks: Vec::new(),
        shared: None,
        root_label: 0,
        steps: Vec::new(),
    };
    builder.root_label = builder.labels.number("ROOT");
    let norms = match builder.package.read_if_present("vocab/lookups.bin")? {
        Some(bytes) => read_norms(&bytes)?,
        None => FxHashMap::default(),
    };
    let rules = Rules::read(&builder.package.read("tokenizer")?, norms)?;
    for (name, kind) in builder.config.components() {
        builder.component(&name, &kind)?;
    }
    Ok(Pipeline {
        meta,
        rules,
        sessions: Sessions::new(builder.networks.len()),
        networks: builder.networks,
        vectors: builder.vectors,
        labels: builder.labels,
        root_label: builder.root_label,
        steps: builder.steps,
    })
}

struct Builder {
    package: Package,
    config: Config,
    vectors: Vectors,
    labels: Labels,
    networks: Vec<Tok2Vec>,
    /// The network that components without one of their own listen to.
    shared: Option<usize>,
    root_label: u32,
    steps: Vec<Step>,
}

impl Builder {
    fn component(&mut self, name: &str, kind: &str) -> Result<(), SyntaxError> {
        let section = format!("components.{name}");
        match kind {
            "tok2vec" => {
                let layers = self.layers(name)?;
                self.shared = Some(self.network(&layers)?);
            }
            "morphologizer" => {
                let file = format!("{name}/cfg");
                let cfg = self.package.read(&file)?;
                let morph = MorphLabels::read(&cfg, &file, &mut self.labels)?;
                let layers = self.layers(name)?;
                let network = self.network(&layers)?;
                let width = self.networks[network].width();
                let tagger = Tagger::build(&layers, width, morph.classes.len())?;
                self.steps.push(Step::Morphology { network, tagger, classes: morph.classes });
            }
            "tagger" => {
                let file = format!("{name}/cfg");
                let tags = tag_labels(&self.package.read(&file)?, &file, &mut self.labels)?;
                let layers = self.layers(name)?;
                let network = self.network(&layers)?;
                let tagger = Tagger::build(&layers, self.networks[network].width(), tags.len())?;
                self.steps.push(Step::Tags { network, tagger, tags });
            }
            "trainable_lemmatizer" => self.edit_trees(name, &section)?,
            "parser" | "ner" => self.transition_system(name, kind == "parser")?,
            "attribute_ruler" => {
                let patterns = self.package.read(&format!("{name}/patterns"))?;
                self.steps.push(Step::Ruler(Ruler::read(&patterns, &mut self.labels)?));
            }
            "lemmatizer" => {
                let mode = self.config.text(&section, "mode").unwrap_or_else(|| "lookup".into());
                let language = self.config.text("nlp", "lang").unwrap_or_default();
                let mode = Mode::named(&mode, &language).ok_or_else(|| {
                    let what = format!("the lemmatizer mode “{mode}” for the language {language}");
                    SyntaxError::unsupported("config.cfg", what)
                })?;
                let file = format!("{name}/lookups/lookups.bin");
                let lemmatizer = Lemmatizer::read(self.package.read(&file)?, &file, mode)?;
                let overwrites = self.config.flag(&section, "overwrite").unwrap_or(false);
                self.steps.push(Step::Lemmas { lemmatizer, overwrites });
            }
            _ => return Err(unknown_component(name, kind)),
        }
        Ok(())
    }

    fn edit_trees(&mut self, name: &str, section: &str) -> Result<(), SyntaxError> {
        let backoff = self.config.text(section, "backoff");
        if backoff.as_deref().is_some_and(|backoff| backoff != "orth") {
            let what = format!("a lemmatizer that backs off to {}", backoff.unwrap_or_default());
            return Err(SyntaxError::unsupported("config.cfg", what));
        }
        let tries = self.config.number(section, "top_k").unwrap_or(1);
        let trees = EditTrees::read(
            &self.package.read(&format!("{name}/cfg"))?,
            &self.package.read(&format!("{name}/trees"))?,
            &self.package.read("vocab/strings.json")?,
            name,
            usize::try_from(tries).unwrap_or(usize::MAX),
            backoff.is_some(),
        )?;
        let layers = self.layers(name)?;
        let network = self.network(&layers)?;
        let tagger = Tagger::build(&layers, self.networks[network].width(), trees.classes())?;
        let overwrites = self.config.flag(section, "overwrite").unwrap_or(false);
        self.steps.push(Step::Edits { network, tagger, trees, overwrites });
        Ok(())
    }

    fn transition_system(&mut self, name: &str, is_parser: bool) -> Result<(), SyntaxError> {
        #[derive(Deserialize)]
        struct Cfg {
            #[serde(default)]
            beam_width: Option<u32>,
        }
        let file = format!("{name}/cfg");
        let cfg: Cfg = json(&self.package.read(&file)?, &file)?;
        if cfg.beam_width.is_some_and(|width| width > 1) {
            return Err(SyntaxError::unsupported(&file, "a beam"));
        }
        if self.config.flag(&format!("components.{name}.model"), "use_upper") == Some(false) {
            return Err(SyntaxError::unsupported("config.cfg", "a parser with use_upper = false"));
        }
        let layers = self.layers(name)?;
        let network = self.network(&layers)?;
        let width = self.networks[network].width();
        let file = format!("{name}/moves");
        let moves = self.package.read(&file)?;
        self.steps.push(if is_parser {
            let parser = DependencyParser::build(&layers, &moves, &file, width)?;
            let labels = parser.labels().iter().map(|label| self.labels.number(label)).collect();
            Step::Tree { network, parser, labels }
        } else {
            Step::Names { network, finder: NameFinder::build(&layers, &moves, &file, width)? }
        });
        Ok(())
    }

    fn layers(&self, name: &str) -> Result<Layers, SyntaxError> {
        let file = format!("{name}/model");
        Layers::read(&self.package.read(&file)?, &file)
    }

    /// The number of a component's own network, or of the one it listens to.
    fn network(&mut self, layers: &Layers) -> Result<usize, SyntaxError> {
        match Tok2Vec::build(layers, &self.vectors)? {
            Some(network) => {
                self.networks.push(network);
                Ok(self.networks.len() - 1)
            }
            None => self.shared.ok_or_else(|| {
                layers.bad("the model listens to a tok2vec that comes before it, and there is none")
            }),
        }
    }
}

fn read_vectors(package: &Package) -> Result<Vectors, SyntaxError> {
    let packed = package.shared("vocab/vectors.keys")?;
    let keys = package.read_if_present("vocab/key2row")?.filter(|keys| keys.as_slice() != b"\x80");
    if packed.is_none() && keys.is_none() {
        return Ok(Vectors::default());
    }
    let key = vectors_key(package)?;
    if let Some(keys) = packed {
        let steps = package.shared("vocab/vectors.steps")?.unwrap_or_default();
        return Vectors::packed(steps, &package.read("vocab/vectors.sizes")?, keys, key);
    }
    Vectors::read(&package.read("vocab/vectors")?, &keys.unwrap_or_default(), key)
}

/// What words are looked up by, as `vocab/vectors.cfg` says.
fn vectors_key(package: &Package) -> Result<Key, SyntaxError> {
    #[derive(Deserialize)]
    struct Cfg {
        mode: Option<String>,
        attr: Option<serde_json::Value>,
    }
    const FILE: &str = "vocab/vectors.cfg";
    let Some(cfg) = package.read_if_present(FILE)? else { return Ok(Key::Orth) };
    let cfg: Cfg = json(&cfg, FILE)?;
    if let Some(mode) = cfg.mode.filter(|mode| mode != "default") {
        return Err(SyntaxError::unsupported(FILE, format!("vectors of mode {mode}")));
    }
    // The attribute is written by its name, or as spaCy's number of it.
    let name = match &cfg.attr {
        None | Some(serde_json::Value::Null) => return Ok(Key::Orth),
        Some(serde_json::Value::Number(number)) => match number.as_u64() {
            Some(65) => "ORTH",
            Some(66) => "LOWER",
            Some(67) => "NORM",
            _ => "",
        },
        Some(name) => name.as_str().unwrap_or(""),
    };
    let unknown = || SyntaxError::unsupported(FILE, format!("vectors by {:?}", cfg.attr));
    Key::named(name).ok_or_else(unknown)
}

/// The table `lexeme_norm` of `vocab/lookups.bin`: norms of forms, by the forms' ids.
fn read_norms(bytes: &[u8]) -> Result<FxHashMap<u64, u64>, SyntaxError> {
    let mut norms = FxHashMap::default();
    let mut reader = Reader::new(bytes, "vocab/lookups.bin");
    for _ in 0..reader.map()? {
        if reader.text()? != "lexeme_norm" {
            reader.skip()?;
            continue;
        }
        for _ in 0..reader.map()? {
            let key = match reader.kind()? {
                Kind::Text => id(reader.text()?),
                _ => reader.unsigned()?,
            };
            norms.insert(key, id(reader.text()?));
        }
    }
    Ok(norms)
}
