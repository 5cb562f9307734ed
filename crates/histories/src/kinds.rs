//! What happened: codes and words of a data set as PLOVER has them.

use chancery_knowledge::histories::Wordings;
use chancery_knowledge::plover::{Plover, widening};
use chancery_records::EventType;
use chancery_world::{DataSet, PastKind};

use crate::row::What;

/// Translates kinds of events of one data set.
pub(crate) struct Kinds<'k> {
    pub(crate) set: DataSet,
    pub(crate) plover: &'k Plover,
    pub(crate) wordings: &'k Wordings,
}

impl Kinds<'_> {
    /// What a row's words stand for.
    pub(crate) fn kind(&self, what: &What<'_>) -> PastKind {
        match self.set {
            DataSet::Icews => self.by_code(what.code, self.full_code(what.code, what.label), what),
            DataSet::Gdelt | DataSet::Phoenix => {
                self.by_code(what.code, self.full_code(what.code, ""), what)
            }
            DataSet::Quads => {
                let code = self.plover.code_labelled(what.label).map(str::to_owned);
                self.by_code(what.code, code, what)
            }
            DataSet::Polecat => self.by_type(what),
            DataSet::Acled => self.by_words(what),
        }
    }

    /// A CAMEO code with the zero in front that spreadsheets eat: `42` is `042`, and `10` is `010` (root 10
    /// stands in no data set alone) unless the words say otherwise.
    fn full_code(&self, code: &str, label: &str) -> Option<String> {
        if code.is_empty() || code.len() > 4 || !code.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let zeroed = format!("0{code}");
        let known = |code: &str| self.plover.cameo.contains_key(code);
        if let Some(said) = self.plover.code_labelled(label)
            && (said == code || said == zeroed)
        {
            return Some(said.to_owned());
        }
        // Only ICEWS comes by way of spreadsheets, and never with bare roots from 10 on.
        let eaten = self.set == DataSet::Icews && code.len() == 2 && !code.starts_with('0');
        if (eaten || !known(code)) && known(&zeroed) {
            return Some(zeroed);
        }
        // A finer code than CAMEO has counts as the one that it stands below.
        widening(code).find(|wider| known(wider)).map(str::to_owned)
    }

    fn by_code(&self, code: &str, cameo: Option<String>, what: &What<'_>) -> PastKind {
        let meant = cameo.as_deref().and_then(|cameo| self.plover.plover_of(cameo));
        let facts = cameo.as_deref().and_then(|cameo| self.plover.cameo.get(cameo));
        let own_label = match what.label {
            "" => facts.map_or("", |facts| &facts.label),
            label => label,
        };
        PastKind {
            code: code.to_owned(),
            label: own_label.to_owned(),
            kind: meant.map(|(kind, _)| kind),
            mode: meant.and_then(|(_, mode)| mode).map(str::to_owned),
            context: Vec::new(),
            intensity: meant.map_or(0.0, |(kind, _)| self.plover.intensity(kind)),
            goldstein: score(what.score).or(facts.map(|facts| facts.goldstein)),
            cameo,
        }
    }

    /// POLECAT's types are PLOVER's; its modes and contexts mostly.
    fn by_type(&self, what: &What<'_>) -> PastKind {
        let kind: Option<EventType> = what.code.parse().ok();
        let mode = kind.and_then(|kind| {
            let small = what.mode.to_lowercase();
            let own = self.plover.mode(kind, &small).map(|_| small);
            own.or_else(|| self.wordings.mode(kind, what.mode).map(str::to_owned))
        });
        let context = what.contexts.split([';', ',']).map(str::trim).filter_map(|word| {
            let small = word.to_lowercase();
            let own = self.plover.context(&small).map(|_| small);
            own.or_else(|| self.wordings.context(word).map(str::to_owned))
        });
        let mut known: Vec<String> = Vec::new();
        for word in context {
            if !known.contains(&word) {
                known.push(word);
            }
        }
        let code = match what.mode {
            "" => what.code.to_owned(),
            mode => format!("{} {mode}", what.code),
        };
        self.typed(code, what.contexts.to_owned(), kind, mode, known, score(what.score))
    }

    /// ACLED has types and sub-types of its own.
    fn by_words(&self, what: &What<'_>) -> PastKind {
        let meaning = self.wordings.meaning(what.code, what.label);
        let kind = meaning.and_then(|meaning| meaning.kind);
        let mode = meaning.and_then(|meaning| meaning.mode.clone());
        self.typed(what.code.to_owned(), what.label.to_owned(), kind, mode, Vec::new(), None)
    }

    /// Whether the set's second party is the one who acts.
    pub(crate) fn swaps(&self, what: &What<'_>) -> bool {
        self.set == DataSet::Acled
            && self.wordings.meaning(what.code, what.label).is_some_and(|meaning| meaning.swap)
    }

    fn typed(
        &self,
        code: String,
        label: String,
        kind: Option<EventType>,
        mode: Option<String>,
        context: Vec<String>,
        intensity: Option<f32>,
    ) -> PastKind {
        let cameo = kind.map(|kind| self.plover.cameo_of(kind, mode.as_deref()).to_owned());
        let usual = kind.map_or(0.0, |kind| self.plover.intensity(kind));
        PastKind {
            code,
            label,
            kind,
            mode,
            context,
            intensity: intensity.unwrap_or(usual),
            goldstein: cameo
                .as_deref()
                .and_then(|cameo| Some(self.plover.cameo.get(cameo)?.goldstein)),
            cameo,
        }
    }
}

/// A score on a scale from -10 to +10.
fn score(text: &str) -> Option<f32> {
    text.parse().ok().filter(|score: &f32| (-10.0..=10.0).contains(score))
}
