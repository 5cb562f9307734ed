//! Which expression of time belongs to which event.

use chancery_records::{DaySpan, Status};

use crate::events::Found;
use crate::records::Writer;
use crate::times::{Bound, TimeExpression, TimeValue, bound};

/// How far an expression stands from a word, in the tree: the smaller the nearer.
const TOO_FAR: u32 = 60;

impl Writer<'_> {
    /// When an event took place, as far as its sentence says.
    pub(crate) fn when(&self, event: &Found<'_>) -> Option<DaySpan> {
        let anchor = self.anchor?;
        let future = event.verdict.status == Status::Planned;
        let carrier = event.carrier.token;
        let mut near: Vec<(u32, &TimeExpression)> = self
            .times
            .iter()
            .filter(|time| self.scene.tree.sentence(time.tokens.start) == self.scene.tree.sentence(carrier))
            .filter(|time| !matches!(time.value, TimeValue::Offset { .. }))
            .map(|time| (self.distance(time, carrier), time))
            .filter(|(distance, _)| *distance < TOO_FAR)
            .collect();
        near.sort_by_key(|(distance, time)| (*distance, time.tokens.start));
        near.into_iter().find_map(|(_, time)| self.resolved(time, anchor, future))
    }

    pub(crate) fn resolved(
        &self,
        time: &TimeExpression,
        anchor: crate::times::Anchor,
        future: bool,
    ) -> Option<DaySpan> {
        let span = time.value.resolve(anchor, future)?;
        match bound(&self.scene.tree, self.time_words, time) {
            Bound::During => Some(span),
            Bound::Since => {
                let last = anchor.published.last().or(span.last());
                DaySpan::new(span.first(), last.max(span.first())).ok()
            }
            Bound::Until => span.last().map(DaySpan::until),
        }
    }

    /// Steps from an expression to a word: up to the lowest node above both, each clause that must
    /// be left on the way counting much.
    fn distance(&self, time: &TimeExpression, carrier: u32) -> u32 {
        const CLAUSE: u32 = 20;
        let tree = &self.scene.tree;
        let top = time
            .tokens
            .clone()
            .find(|&t| tree.head(t).is_none_or(|head| !time.tokens.contains(&head)))
            .unwrap_or(time.tokens.start);
        let above_carrier: Vec<u32> =
            std::iter::once(carrier).chain(tree.ancestors(carrier)).collect();
        let mut steps = 0;
        let mut at = top;
        loop {
            if let Some(up) = above_carrier.iter().position(|&a| a == at) {
                let clauses = above_carrier[..up].iter().filter(|&&a| tree.is_verb(a)).count();
                let clauses = u32::try_from(clauses).unwrap_or(0);
                let apart = u32::try_from(up).unwrap_or(0);
                return steps + apart + 4 * clauses.saturating_sub(u32::from(tree.is_verb(carrier)));
            }
            let left = tree.is_verb(at) && at != top;
            steps += if left { CLAUSE } else { 2 };
            match tree.head(at) {
                Some(head) if steps < TOO_FAR => at = head,
                _ => return TOO_FAR,
            }
        }
    }
}
