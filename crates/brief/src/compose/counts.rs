//! The table of partners of an actor, and that of types between two.

use chancery_records::{ActorId, EventType, Status};
use chancery_world::{Dealings, Partner};

use super::Composer;
use crate::page::{Row, Section, SectionKind, Subject, Table};
use crate::{BriefError, Lang};

impl Composer<'_> {
    pub(super) fn counts_section(&mut self) -> Result<Section, BriefError> {
        match self.subject {
            Subject::Actor(actor) => self.partners_section(actor),
            Subject::Dyad(a, b) => self.kinds_section(a, b),
        }
    }

    /// The three with whom there are most facts, each with their number.
    pub(super) fn main_partners(&self) -> Result<Option<String>, BriefError> {
        let Subject::Actor(actor) = self.subject else { return Ok(None) };
        let partners = self.partners(actor)?;
        let words: Vec<String> = partners
            .iter()
            .filter(|partner| partner.facts() > 0)
            .take(3)
            .map(|partner| {
                format!("{} ({})", self.speaker.names.noun(&partner.actor).who, partner.facts())
            })
            .collect();
        Ok((!words.is_empty()).then(|| self.speaker.names.enumerate(&words)))
    }

    fn partners(&self, actor: &ActorId) -> Result<Vec<Partner>, BriefError> {
        Ok(self.world.partners(actor, self.options.since, self.options.until)?)
    }

    fn partners_section(&self, actor: &ActorId) -> Result<Section, BriefError> {
        let labels = &self.speaker.texts.labels;
        let partners = self.partners(actor)?;
        let rows: Vec<Row> = partners
            .iter()
            .take(self.options.lines)
            .map(|partner| Row {
                key: partner.actor.to_string(),
                cells: vec![
                    self.set(&self.speaker.names.noun(&partner.actor).bare),
                    dealings(partner.cooperation),
                    dealings(partner.conflict),
                    partner.unreal.to_string(),
                    balance(self.lang(), partner.balance),
                ],
            })
            .collect();
        let columns = [
            &labels.column_partner,
            &labels.column_cooperation,
            &labels.column_conflict,
            &labels.column_unreal,
            &labels.column_balance,
        ];
        let none = rows.is_empty();
        let table = Table { columns: columns.map(|label| self.set(label)).to_vec(), rows };
        let note = if none {
            self.set(&labels.none_partners)
        } else {
            self.set(&format!("{} {}", labels.legend, labels.told))
        };
        Ok(Section {
            kind: SectionKind::Partners,
            title: self.set(&labels.section_partners),
            table: (!none).then_some(table),
            lines: Vec::new(),
            note: Some(note),
        })
    }

    fn kinds_section(&self, a: &ActorId, b: &ActorId) -> Result<Section, BriefError> {
        let labels = &self.speaker.texts.labels;
        let deeds = self.world.deeds(&self.filter())?;
        let is = |actor: &ActorId, whom: &ActorId| actor == whom || actor.state() == *whom;
        let mut rows = Vec::new();
        for kind in EventType::ALL {
            let (mut forth, mut back, mut together, mut unreal) = (0_u32, 0_u32, 0_u32, 0_u32);
            for deed in deeds.iter().filter(|deed| deed.kind == kind) {
                let does = |one: &ActorId, other: &ActorId| {
                    deed.from.iter().any(|x| is(x, one)) && deed.to.iter().any(|x| is(x, other))
                };
                if deed.status != Status::Fact {
                    unreal += 1;
                } else if kind.is_mutual() {
                    together += 1;
                } else if does(a, b) {
                    forth += 1;
                } else {
                    back += 1;
                }
            }
            if forth + back + together + unreal == 0 {
                continue;
            }
            let name = self.speaker.texts.types.get(kind.as_str());
            let name = name.map_or(kind.as_str(), String::as_str);
            let mut cells = vec![format!("{kind} ({})", self.set(name))];
            cells.extend([forth, back, together, unreal].map(|n| n.to_string()));
            rows.push(Row { key: kind.to_string(), cells });
        }
        let names = &self.speaker.names;
        let does = |one: &ActorId, other: &ActorId| {
            let (one, other) = (names.noun(one).bare, names.noun(other).bare);
            crate::texts::fill(&labels.column_does, &[("a", &one), ("b", &other)])
        };
        let columns = [
            labels.column_kind.clone(),
            does(a, b),
            does(b, a),
            labels.column_together.clone(),
            labels.column_unreal.clone(),
        ];
        let none = rows.is_empty();
        let table = Table { columns: columns.iter().map(|label| self.set(label)).collect(), rows };
        let note = if none { &labels.none_events } else { &labels.told };
        Ok(Section {
            kind: SectionKind::Kinds,
            title: self.set(&labels.section_kinds),
            table: (!none).then_some(table),
            lines: Vec::new(),
            note: Some(self.set(note)),
        })
    }
}

/// `3 (→ 1, ↔ 2)`.
fn dealings(dealings: Dealings) -> String {
    let parts = [("→", dealings.given), ("←", dealings.received), ("↔", dealings.mutual)];
    let parts: Vec<String> =
        parts.iter().filter(|(_, n)| *n > 0).map(|(arrow, n)| format!("{arrow} {n}")).collect();
    if parts.is_empty() {
        return "0".to_owned();
    }
    format!("{} ({})", dealings.total(), parts.join(", "))
}

/// `+2,5`, `−4,4`, `0`.
fn balance(lang: Lang, balance: f32) -> String {
    let rounded = (balance * 10.0).round() / 10.0;
    let sign = match rounded {
        r if r > 0.0 => "+",
        r if r < 0.0 => "−",
        _ => "",
    };
    let number = format!("{sign}{:.1}", rounded.abs());
    if lang == Lang::Fr { number.replace('.', ",") } else { number }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_show_their_directions_and_balances_their_sign() {
        let counts = Dealings { given: 1, received: 0, mutual: 2 };
        assert_eq!(dealings(counts), "3 (→ 1, ↔ 2)");
        assert_eq!(dealings(Dealings::default()), "0");
        assert_eq!(balance(Lang::Fr, -4.44), "−4,4");
        assert_eq!(balance(Lang::En, 2.5), "+2.5");
        assert_eq!(balance(Lang::Fr, 0.01), "0,0");
    }
}
