//! Since when and until when a tie holds, by the expressions of time beside the word that carries it.

use chancery_knowledge::tie_words::TieTime;
use chancery_records::DaySpan;

use super::Finder;
use crate::times::{Bound, TimeExpression, TimeValue, bound};

impl Finder<'_, '_> {
    /// When the tie begins and ends that the word at `carrier` tells; its phrase ends before `end`.
    pub(super) fn spans(
        &self,
        carrier: u32,
        end: u32,
        time: TieTime,
    ) -> (Option<DaySpan>, Option<DaySpan>) {
        let (mut since, mut until) = (None, None);
        for expression in self.reading.times.iter().filter(|one| self.is_beside(one, carrier, end))
        {
            let Some(span) = self.days_of(expression) else { continue };
            let tree = &self.scene.tree;
            if let (Some(first), Some(last)) = years_of(expression)
                && first != last
                && time != TieTime::Ends
            {
                since = since.or(DaySpan::year(first));
                until = until.or(DaySpan::year(last));
                continue;
            }
            match (bound(tree, self.reading.time_words, expression), time) {
                (Bound::Since, _) => since = since.or(Some(span)),
                (Bound::Until, _) => until = until.or(Some(span)),
                (Bound::During, TieTime::State) => {}
                (Bound::During, TieTime::Begins) => since = since.or(Some(span)),
                // "d'abord en 1999, puis en 2012": the last is the end that counts
                (Bound::During, TieTime::Ends) => until = later(until, span),
                (Bound::During, TieTime::Lasts) => {
                    since = since.or(Some(span));
                    // A day on which goods went does not say that they went no more.
                    until = until.or(Some(span).filter(|_| years_of(expression).0.is_some()));
                }
            }
        }
        (since, until)
    }

    /// Whether an expression belongs to the carrier: below it, or in its clause and no other.
    fn is_beside(&self, time: &TimeExpression, carrier: u32, end: u32) -> bool {
        let tree = &self.scene.tree;
        let at = time.tokens.start;
        if at >= tree.len() || tree.sentence(at) != tree.sentence(carrier) {
            return false;
        }
        let finite = |t: u32| tree.token(t).feature("VerbForm") == Some("Fin");
        let upward = |from: u32| -> Vec<u32> {
            let mut line = vec![from];
            for t in tree.ancestors(from) {
                line.push(t);
                // what is joined on has a time of its own
                if tree.is_verb(t) || tree.base(t) == "conj" {
                    break;
                }
            }
            line
        };
        let of_time = upward(at);
        if of_time.contains(&carrier) {
            return true;
        }
        // By position: behind the phrase, before any verb or full stop.
        let far = if tree.is_verb(carrier) { 5 } else { 12 };
        if at >= end
            && at < end + far
            && (end..at).all(|t| {
                let form = self.form(t);
                let opens = self.reading.words.is("clause_openers", &form)
                    || self.scene.grammar.and.has(&form);
                !finite(t) && !matches!(form.as_str(), "." | ";") && !opens
            })
        {
            return true;
        }
        if tree.is_verb(carrier) {
            return false;
        }
        let verb = |line: &[u32]| line.last().copied().filter(|&t| tree.is_verb(t));
        verb(&of_time).is_some() && verb(&of_time) == verb(&upward(carrier))
    }

    fn days_of(&self, expression: &TimeExpression) -> Option<DaySpan> {
        if let (Some(first), Some(last)) = years_of(expression) {
            let (first, last) = (DaySpan::year(first)?, DaySpan::year(last)?);
            return Some(DaySpan::between(first.first()?, last.last()?));
        }
        expression.value.resolve(self.reading.anchor?, false)
    }
}

/// The years that an expression names by themselves; they need no day of publication.
fn years_of(expression: &TimeExpression) -> (Option<i16>, Option<i16>) {
    match expression.value {
        TimeValue::Years { from, to, .. } => (Some(from), Some(to)),
        _ => (None, None),
    }
}

fn later(one: Option<DaySpan>, other: DaySpan) -> Option<DaySpan> {
    match one {
        Some(one) if one.last() >= other.last() => Some(one),
        _ => Some(other),
    }
}
