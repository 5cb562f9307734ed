//! The attribute ruler: patterns of tokens, and what is set on one of them.

use crate::annotations::Annotations;
use crate::error::SyntaxError;
use crate::ids::id;
use crate::labels::Labels;
use crate::lexeme::Lexicon;
use crate::msgpack::{Kind, Reader};
use crate::parsed::Pos;
use crate::symbols;
use crate::tokenizer::RawToken;

const FILE: &str = "attribute_ruler/patterns";

/// All patterns, in the order in which they apply.
pub(crate) struct Ruler {
    rules: Vec<Rule>,
}

struct Rule {
    patterns: Vec<Vec<Conditions>>,
    settings: Vec<Setting>,
    /// Which of the matched tokens is set; negative from the end.
    index: i64,
}

type Conditions = Vec<Condition>;

struct Condition {
    key: Key,
    values: Vec<u64>,
    /// The value must be none of these.
    negated: bool,
}

#[derive(Clone, Copy)]
enum Key {
    Text,
    Lower,
    Norm,
    Tag,
    Pos,
    Dep,
    Morph,
    IsSpace,
}

#[derive(Clone, Copy)]
enum Setting {
    Pos(u8),
    Morph(u32),
    Dep(u32),
    Lemma(u32),
}

impl Ruler {
    /// Reads the patterns of a pipeline; texts that they compare with or set become labels.
    pub(crate) fn read(bytes: &[u8], labels: &mut Labels) -> Result<Ruler, SyntaxError> {
        let mut reader = Reader::new(bytes, FILE);
        let mut rules = Vec::new();
        for _ in 0..reader.array()? {
            let mut rule = Rule { patterns: Vec::new(), settings: Vec::new(), index: 0 };
            for _ in 0..reader.map()? {
                match reader.text()? {
                    "patterns" => {
                        for _ in 0..reader.array()? {
                            let mut pattern = Vec::new();
                            for _ in 0..reader.array()? {
                                pattern.push(read_conditions(&mut reader, labels)?);
                            }
                            rule.patterns.push(pattern);
                        }
                    }
                    "attrs" => {
                        for _ in 0..reader.map()? {
                            rule.settings.extend(read_setting(&mut reader, labels)?);
                        }
                    }
                    "index" => rule.index = reader.integer()? as i64,
                    _ => reader.skip()?,
                }
            }
            // A parse shows no tags, and patterns see the tags from before any rule.
            if !rule.settings.is_empty() {
                rules.push(rule);
            }
        }
        Ok(Ruler { rules })
    }

    /// Applies all rules. Every pattern sees the annotations as they were before; later rules win.
    pub(crate) fn apply(
        &self,
        tokens: &[RawToken],
        lexicon: &Lexicon,
        annotations: &mut Annotations,
    ) {
        let mut changes: Vec<(usize, usize)> = Vec::new();
        for (number, rule) in self.rules.iter().enumerate() {
            for pattern in rule.patterns.iter().filter(|pattern| !pattern.is_empty()) {
                for start in 0..(tokens.len() + 1).saturating_sub(pattern.len()) {
                    let fits = pattern.iter().enumerate().all(|(i, conditions)| {
                        conditions.iter().all(|c| c.holds(start + i, tokens, lexicon, annotations))
                    });
                    if fits {
                        let index =
                            rule.index + if rule.index < 0 { pattern.len() as i64 } else { 0 };
                        if let Ok(index) = usize::try_from(index)
                            && index < pattern.len()
                        {
                            changes.push((number, start + index));
                        }
                    }
                }
            }
        }
        for (rule, token) in changes {
            for setting in &self.rules[rule].settings {
                match *setting {
                    Setting::Pos(pos) => annotations.pos[token] = pos,
                    Setting::Morph(morph) => annotations.morph[token] = morph,
                    Setting::Dep(dep) => annotations.dep[token] = dep,
                    Setting::Lemma(lemma) => annotations.lemma[token] = lemma,
                }
            }
        }
    }
}

impl Condition {
    fn holds(&self, at: usize, tokens: &[RawToken], lexicon: &Lexicon, on: &Annotations) -> bool {
        let form = lexicon.form(tokens[at].form);
        let value = match self.key {
            Key::Text => form.orth,
            Key::Lower => id(&form.text.to_lowercase()),
            Key::Norm => form.norm,
            Key::Tag => u64::from(on.tag[at]),
            Key::Pos => u64::from(on.pos[at]),
            Key::Dep => u64::from(on.dep[at]),
            Key::Morph => u64::from(on.morph[at]),
            Key::IsSpace => u64::from(form.is_space),
        };
        self.values.contains(&value) != self.negated
    }
}

fn read_conditions(
    reader: &mut Reader<'_>,
    labels: &mut Labels,
) -> Result<Conditions, SyntaxError> {
    let mut conditions = Vec::new();
    for _ in 0..reader.map()? {
        let name = attribute(reader)?;
        let key = match name {
            "TEXT" | "ORTH" => Key::Text,
            "LOWER" => Key::Lower,
            "NORM" => Key::Norm,
            "TAG" => Key::Tag,
            "POS" => Key::Pos,
            "DEP" => Key::Dep,
            "MORPH" => Key::Morph,
            "IS_SPACE" => Key::IsSpace,
            _ => return Err(unsupported(format!("a pattern on {name}"))),
        };
        if reader.kind()? != Kind::Map {
            let values = vec![read_value(reader, key, labels)?];
            conditions.push(Condition { key, values, negated: false });
            continue;
        }
        for _ in 0..reader.map()? {
            let negated = match reader.text()? {
                "IN" => false,
                "NOT_IN" => true,
                other => return Err(unsupported(format!("a pattern with {other}"))),
            };
            let mut values = Vec::new();
            for _ in 0..reader.array()? {
                values.push(read_value(reader, key, labels)?);
            }
            conditions.push(Condition { key, values, negated });
        }
    }
    Ok(conditions)
}

fn read_value(reader: &mut Reader<'_>, key: Key, labels: &mut Labels) -> Result<u64, SyntaxError> {
    if reader.kind()? == Kind::Bool {
        return Ok(u64::from(reader.bool()?));
    }
    if reader.kind()? == Kind::Int && matches!(key, Key::Pos | Key::IsSpace) {
        return reader.unsigned();
    }
    let text = reader.text()?;
    Ok(match key {
        Key::Text | Key::Lower | Key::Norm => id(text),
        Key::Pos => u64::from(pos_number(text)),
        Key::Tag | Key::Dep => labels.number(text).into(),
        Key::Morph => labels.number(&features(text)).into(),
        Key::IsSpace => return Err(unsupported(format!("a truth value written “{text}”"))),
    })
}

fn read_setting(
    reader: &mut Reader<'_>,
    labels: &mut Labels,
) -> Result<Option<Setting>, SyntaxError> {
    let name = attribute(reader)?;
    if name == "POS" && reader.kind()? == Kind::Int {
        return Ok(Some(Setting::Pos(reader.unsigned()? as u8)));
    }
    let text = reader.text()?;
    Ok(match name {
        "TAG" => None,
        "POS" => Some(Setting::Pos(pos_number(text))),
        "MORPH" => Some(Setting::Morph(labels.number(&features(text)))),
        "DEP" => Some(Setting::Dep(labels.number(text))),
        "LEMMA" => Some(Setting::Lemma(labels.number(text))),
        _ => return Err(unsupported(format!("a rule that sets {name}"))),
    })
}

/// The name of an attribute, which is written out or as spaCy's number of it.
fn attribute<'a>(reader: &mut Reader<'a>) -> Result<&'a str, SyntaxError> {
    if reader.kind()? == Kind::Text {
        return reader.text();
    }
    let number = reader.unsigned()?;
    let name = usize::try_from(number).ok().and_then(|number| symbols::NAMES.get(number));
    name.copied().ok_or_else(|| unsupported(format!("an attribute of the number {number}")))
}

fn unsupported(what: String) -> SyntaxError {
    SyntaxError::unsupported(FILE, what)
}

/// Features in the order in which spaCy writes them. `_` is how an empty set is written.
fn features(text: &str) -> String {
    if text == "_" {
        return String::new();
    }
    let in_order = |text: &str, separator: &str| {
        let mut parts: Vec<&str> = text.split(separator).collect();
        parts.sort_unstable();
        parts.join(separator)
    };
    let pairs: Vec<String> = text
        .split('|')
        .map(|pair| match pair.split_once('=') {
            Some((name, values)) => format!("{name}={}", in_order(values, ",")),
            None => pair.to_owned(),
        })
        .collect();
    in_order(&pairs.join("|"), "|")
}

/// spaCy's number of a part of speech, 0 for none.
fn pos_number(name: &str) -> u8 {
    u8::try_from(id(name)).ok().filter(|number| pos(*number).is_some()).unwrap_or(0)
}

/// The part of speech with a number of spaCy's.
pub(crate) fn pos(number: u8) -> Option<Pos> {
    Some(match number {
        84 => Pos::Adj,
        85 => Pos::Adp,
        86 => Pos::Adv,
        87 => Pos::Aux,
        88 | 89 => Pos::Cconj,
        90 => Pos::Det,
        91 => Pos::Intj,
        92 => Pos::Noun,
        93 => Pos::Num,
        94 => Pos::Part,
        95 => Pos::Pron,
        96 => Pos::Propn,
        97 => Pos::Punct,
        98 => Pos::Sconj,
        99 => Pos::Sym,
        100 => Pos::Verb,
        101 | 102 => Pos::X,
        103 => Pos::Space,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexeme::Lexicon;

    /// A rule with one pattern of one token, `{TAG: NN}`, whose setting is the rest of the bytes.
    fn on_nouns(setting: &[u8]) -> Result<Ruler, SyntaxError> {
        let mut bytes = b"\x91\x82\xa8patterns\x91\x91\x81\xa3TAG\xa2NN\xa5attrs\x81".to_vec();
        bytes.extend(setting);
        let mut labels = Labels::new();
        labels.number("NN");
        Ruler::read(&bytes, &mut labels)
    }

    /// The features and the part of speech that the rule gives a noun.
    fn applied(setting: &[u8]) -> (u32, u8) {
        let mut lexicon = Lexicon::default();
        let form = lexicon.number("word", 0);
        let token = RawToken { form, start: 0, space_follows: false };
        let mut on = Annotations::default();
        on.start_text(&[token], &lexicon, None);
        on.tag[0] = 1;
        on_nouns(setting).unwrap().apply(&[token], &lexicon, &mut on);
        (on.morph[0], on.pos[0])
    }

    #[test]
    fn attributes_are_names_or_spacys_numbers() {
        assert_eq!(applied(b"\xa3POS\xa4NOUN"), (0, 92));
        assert_eq!(applied(b"\x4a\x5c"), (0, 92), "74 is POS, 92 is NOUN");
        let error = on_nouns(b"\xcd\xff\xff\x01").err().unwrap();
        assert!(error.to_string().contains("65535"), "{error}");
    }

    #[test]
    fn features_are_put_in_order() {
        assert_eq!(features("_"), "");
        assert_eq!(features("Number=Sing|Case=Nom,Acc"), "Case=Acc,Nom|Number=Sing");
        assert_eq!(applied(b"\xa5MORPH\xa1_"), (0, 0));
        assert_eq!(applied(b"\xa5MORPH\xa3B=1"), (2, 0), "the label after NN");
    }
}
