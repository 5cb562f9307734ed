//! Statements and ties by actor.

use chancery_records::{ActorId, Day, Statement, Tie, TieKind};

use crate::asking::{Conditions, ITSELF, itself};
use crate::rows;
use crate::{World, WorldError};

/// Which statements are asked for; the default asks for all. An actor stands for itself and all that
/// counts to it.
#[derive(Clone, Debug, Default)]
pub struct StatementFilter {
    /// Who speaks.
    pub speaker: Option<ActorId>,
    /// Who does not speak: with `about`, what others say of an actor.
    pub not_speaker: Option<ActorId>,
    /// Of whom, or to whom.
    pub about: Option<ActorId>,
    /// Only quoted words.
    pub direct: bool,
    /// In documents published on this day or later.
    pub since: Option<Day>,
    /// In documents published on this day or earlier.
    pub until: Option<Day>,
    /// At most so many.
    pub limit: Option<u32>,
}

/// Which ties are asked for; the default asks for all.
#[derive(Clone, Debug, Default)]
pub struct TieFilter {
    /// On either side, with all that counts to it.
    pub actor: Option<ActorId>,
    /// These two, in either order, each with all that counts to it.
    pub dyad: Option<(ActorId, ActorId)>,
    /// Of one of these kinds; empty takes all.
    pub kinds: Vec<TieKind>,
    /// In documents published on this day or later.
    pub since: Option<Day>,
    /// In documents published on this day or earlier.
    pub until: Option<Day>,
    /// At most so many.
    pub limit: Option<u32>,
}

impl World {
    /// The statements that a filter lets through; the latest published first, in the order of each
    /// text.
    ///
    /// # Errors
    /// [`WorldError`], if the file cannot be read or is damaged.
    pub fn statements(&self, filter: &StatementFilter) -> Result<Vec<Statement>, WorldError> {
        let mut all = Conditions::default();
        if let Some(speaker) = &filter.speaker {
            all.add(&format!("s.speaker IN ({ITSELF})"), itself(speaker));
        }
        if let Some(speaker) = &filter.not_speaker {
            all.add(&format!("s.speaker NOT IN ({ITSELF})"), itself(speaker));
        }
        if let Some(about) = &filter.about {
            let part = format!(
                "(s.addressee IN ({ITSELF}) OR s.key IN
                   (SELECT statement FROM statement_about WHERE actor IN ({ITSELF})))"
            );
            all.add(&part, itself(about).into_iter().chain(itself(about)));
        }
        if filter.direct {
            all.add("s.direct", []);
        }
        all.during("d.published", filter.since, filter.until);
        let sql = format!(
            "SELECT {} FROM statement s JOIN document d ON d.key = s.document{}
             ORDER BY coalesce(d.published_from, d.published_to) DESC NULLS LAST, d.id, s.key
             LIMIT {}",
            rows::STATEMENT,
            all.clause(),
            filter.limit.map_or(-1, i64::from),
        );
        self.ask(&all, &sql, rows::statement)
    }

    /// The ties that a filter lets through; the latest published first, in the order of each text.
    ///
    /// # Errors
    /// As [`World::statements`].
    pub fn ties(&self, filter: &TieFilter) -> Result<Vec<Tie>, WorldError> {
        let mut all = Conditions::default();
        if let Some(actor) = &filter.actor {
            let part = format!("(t.a IN ({ITSELF}) OR t.b IN ({ITSELF}))");
            all.add(&part, itself(actor).into_iter().chain(itself(actor)));
        }
        if let Some((a, b)) = &filter.dyad {
            let part = format!(
                "((t.a IN ({ITSELF}) AND t.b IN ({ITSELF}))
                   OR (t.a IN ({ITSELF}) AND t.b IN ({ITSELF})))"
            );
            let values = [a, b, b, a].into_iter().flat_map(itself);
            all.add(&part, values);
        }
        all.one_of("t.tie", filter.kinds.iter().map(|kind| kind.as_str()));
        all.during("d.published", filter.since, filter.until);
        let sql = format!(
            "SELECT {} FROM tie t JOIN document d ON d.key = t.document{}
             ORDER BY coalesce(d.published_from, d.published_to) DESC NULLS LAST, d.id, t.key
             LIMIT {}",
            rows::TIE,
            all.clause(),
            filter.limit.map_or(-1, i64::from),
        );
        self.ask(&all, &sql, rows::tie)
    }
}
