//! Who is bound on a day.

use std::collections::BTreeMap;

use chancery_knowledge::instruments::Duty;
use chancery_knowledge::schema::MemberStatus;
use chancery_records::Day;
use serde::Serialize;

use crate::datalog::{Database, Value};
use crate::system::{System, number, rules};
use crate::{OrderError, Party};

/// What binds whom on a day.
#[derive(Clone, Debug, Serialize)]
pub struct Bound {
    /// The day.
    pub day: Day,
    /// The duties in force, in the order of the files.
    pub obligations: Vec<Obligation>,
}

/// A duty in force and those whom it binds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Obligation {
    /// The article, by its key in [`System::norms`].
    pub norm: String,
    /// Those bound, in alphabetical order.
    pub parties: Vec<String>,
    /// Those that would be bound but for a waiver or an opt-out.
    pub waived: Vec<String>,
}

impl System {
    /// Who is bound on a day: by duties of one kind, or by all; under one body or treaty, or under any; with
    /// `party`, only duties that bind it.
    ///
    /// # Errors
    /// [`OrderError::Rules`] if the build is broken.
    pub fn bound(
        &self,
        day: Day,
        kind: Option<Duty>,
        body: Option<&str>,
        party: Option<&str>,
    ) -> Result<Bound, OrderError> {
        let mut base = Database::default();
        self.facts(day, day, body, &mut base);
        for norm in &self.norms {
            base.add("every", [norm.key.as_str().into()]);
        }
        base.add("day", [number(day).into()]);
        let model = rules()?.run(base);
        let mut parties: BTreeMap<String, (Vec<String>, Vec<String>)> = BTreeMap::new();
        for (relation, waived) in [("bound", false), ("waived", true)] {
            for fact in model.facts(relation) {
                let places = model.places(fact);
                let word = |place: usize| places[place].word().unwrap_or_default().to_owned();
                // A waiver of one that is no party changes nothing.
                let asked: Vec<Value> = places.iter().map(|value| (*value).clone()).collect();
                if waived && model.find("stands", &asked).is_none() {
                    continue;
                }
                let entry = parties.entry(word(1)).or_default();
                if waived { entry.1.push(word(0)) } else { entry.0.push(word(0)) }
            }
        }
        let mut obligations = Vec::new();
        for norm in &self.norms {
            let law = self.law(norm);
            let asked = kind.is_none_or(|kind| norm.article.kind == kind)
                && body.is_none_or(|body| law.body == body || law.id == body);
            let Some((mut bound, mut waived)) = parties.remove(&norm.key).filter(|_| asked) else {
                continue;
            };
            if party.is_some_and(|party| !bound.iter().any(|one| one == party)) {
                continue;
            }
            bound.sort_unstable();
            waived.sort_unstable();
            obligations.push(Obligation { norm: norm.key.clone(), parties: bound, waived });
        }
        Ok(Bound { day, obligations })
    }

    /// A state's standings under the laws of a body on a day.
    #[must_use]
    pub fn standings(&self, state: &str, body: &str, day: Day) -> Vec<&Party> {
        self.parties
            .iter()
            .filter(|party| party.state == state)
            .filter(|party| {
                let law = &self.laws[party.law];
                law.body == body || law.id == body
            })
            .filter(|party| party.valid.is_none_or(|valid| valid.contains(day)))
            .collect()
    }

    /// Those who stand in some way in a body on a day, by standing, each once.
    #[must_use]
    pub fn roll(&self, body: &str, day: Day) -> Vec<(MemberStatus, Vec<&Party>)> {
        let mut roll: Vec<(MemberStatus, Vec<&Party>)> = Vec::new();
        for party in &self.parties {
            let law = &self.laws[party.law];
            // Not the parties of treaties that merely stand under its roof.
            let own = law.id.strip_prefix(body).is_some_and(|rest| rest.starts_with(':'));
            let here = own || law.id == body;
            if !here || party.valid.is_some_and(|valid| !valid.contains(day)) {
                continue;
            }
            match roll.iter_mut().find(|(status, _)| *status == party.status) {
                Some((_, parties)) => {
                    if !parties.iter().any(|known| known.state == party.state) {
                        parties.push(party);
                    }
                }
                None => roll.push((party.status, vec![party])),
            }
        }
        for (_, parties) in &mut roll {
            parties.sort_by(|a, b| a.state.cmp(&b.state));
        }
        roll
    }
}
