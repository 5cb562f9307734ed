//! Which dealings are looked at: cooperation, conflict, visits, agreements, aid, statements.

use std::fmt;
use std::str::FromStr;

use chancery_records::EventType;
use chancery_world::ActKind;
use serde::Serialize;

/// One side of how bodies deal with each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Facet {
    /// All events.
    #[default]
    All,
    /// Verbal and material cooperation: PLOVER's quads 1 and 2.
    Cooperation,
    /// Verbal and material conflict: quads 3 and 4.
    Conflict,
    /// CONSULT with mode `visit`, on whose soil ever; where no mode is given, CAMEO 042 (made) and 043 (received).
    Visits,
    /// What was agreed: AGREE with any mode (CAMEO 030 to 039, the commitment), and the signing of agreements
    /// (CAMEO 057, which PLOVER counts to SUPPORT).
    Agreements,
    /// AID.
    Aid,
    /// What is said of or to a body. Of texts only.
    Statements,
}

impl Facet {
    /// All of them.
    pub const ALL: [Facet; 7] = [
        Facet::All,
        Facet::Cooperation,
        Facet::Conflict,
        Facet::Visits,
        Facet::Agreements,
        Facet::Aid,
        Facet::Statements,
    ];

    /// The word as commands take it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Facet::All => "all",
            Facet::Cooperation => "cooperation",
            Facet::Conflict => "conflict",
            Facet::Visits => "visits",
            Facet::Agreements => "agreements",
            Facet::Aid => "aid",
            Facet::Statements => "statements",
        }
    }

    /// The types that can belong to it; empty for all.
    #[must_use]
    pub fn kinds(self) -> Vec<EventType> {
        let of = |quads: [u8; 2]| {
            EventType::ALL.into_iter().filter(|kind| quads.contains(&kind.quad())).collect()
        };
        match self {
            Facet::All | Facet::Statements => Vec::new(),
            Facet::Cooperation => of([1, 2]),
            Facet::Conflict => of([3, 4]),
            Facet::Visits => vec![EventType::Consult],
            Facet::Agreements => vec![EventType::Agree, EventType::Support],
            Facet::Aid => vec![EventType::Aid],
        }
    }

    /// Whether events of a kind belong to it.
    #[must_use]
    pub fn takes(self, kind: &ActKind) -> bool {
        let code = |codes: &[&str]| {
            kind.cameo.as_ref().is_some_and(|code| codes.iter().any(|c| code.starts_with(c)))
        };
        match self {
            Facet::Statements => false,
            Facet::Visits => {
                let by_code = || kind.mode.is_none() && code(&["042", "043"]);
                kind.kind == EventType::Consult
                    && (kind.mode.as_deref() == Some("visit") || by_code())
            }
            Facet::Agreements => kind.kind == EventType::Agree || code(&["057"]),
            _ => {
                let kinds = self.kinds();
                kinds.is_empty() || kinds.contains(&kind.kind)
            }
        }
    }
}

impl fmt::Display for Facet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Facet {
    type Err = String;

    fn from_str(word: &str) -> Result<Facet, String> {
        Facet::ALL.into_iter().find(|facet| facet.as_str() == word).ok_or_else(|| {
            let all: Vec<&str> = Facet::ALL.iter().map(|facet| facet.as_str()).collect();
            format!("`{word}` is no facet; give one of {}", all.join(", "))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(kind: EventType, mode: Option<&str>, cameo: Option<&str>) -> ActKind {
        ActKind {
            kind,
            mode: mode.map(str::to_owned),
            context: Vec::new(),
            cameo: cameo.map(str::to_owned),
            intensity: 0.0,
            goldstein: None,
        }
    }

    #[test]
    fn visits_go_by_mode_and_only_without_one_by_code() {
        let takes = |mode, cameo| Facet::Visits.takes(&kind(EventType::Consult, mode, cameo));
        assert!(takes(Some("visit"), None) && takes(None, Some("043")));
        assert!(!takes(Some("meet"), Some("042")) && !takes(None, Some("040")));
        assert!(!Facet::Visits.takes(&kind(EventType::Agree, Some("visit"), None)));
    }

    #[test]
    fn signings_are_agreements() {
        assert!(Facet::Agreements.takes(&kind(EventType::Support, None, Some("057"))));
        assert!(!Facet::Agreements.takes(&kind(EventType::Support, None, Some("051"))));
        assert!(Facet::Agreements.takes(&kind(EventType::Agree, None, None)));
    }

    #[test]
    fn every_type_is_either_cooperation_or_conflict() {
        for one in EventType::ALL {
            let of = |facet: Facet| facet.takes(&kind(one, None, None));
            assert!(of(Facet::Cooperation) != of(Facet::Conflict) && of(Facet::All));
        }
        for facet in Facet::ALL {
            assert_eq!(facet.as_str().parse::<Facet>().unwrap(), facet);
        }
    }
}
