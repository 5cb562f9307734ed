//! Clues from events whose days the directory knows, alone and with an expression of time.

use chancery_knowledge::chronicle::{DatedEvent, EventKind};
use chancery_records::{Day, DaySpan};

use super::Reader;
use super::clue::Clue;
use super::known::Hit;
use crate::times::{Anchor, Length, TimeExpression, TimeValue, Unit};

impl Reader<'_, '_> {
    /// What each event of the directory that the text speaks of says about its day.
    pub(super) fn known_events(&self, clues: &mut Vec<Clue>) {
        for hit in &self.hits {
            let dated = self.dated_by(hit, clues);
            let coming = self.hit_to_come(hit);
            if let Some(first) = hit.of(self.directory).filter_map(|e| e.span()?.first()).min()
                && hit.named
                && !coming
                && !dated
            {
                let happened = hit.of(self.directory).all(|event| took_place(event.kind));
                let weight = if happened { 3 } else { 1 };
                let says = format!("{} is past", self.event_quote(hit));
                clues.push(Clue::new(vec![DaySpan::since(first)], weight, says));
            }
            self.recent(hit, clues);
            self.counted_from(hit, clues);
        }
    }

    /// An expression of time that dates the event: the days on which it would mean the event's day.
    fn dated_by(&self, hit: &Hit, clues: &mut Vec<Clue>) -> bool {
        let mut near: Vec<(u32, u32, &TimeExpression)> = self
            .times
            .iter()
            .filter(|time| !time.value.hangs())
            .filter_map(|time| {
                let strength = self.belongs(hit, time)?;
                Some((strength, time.tokens.start.abs_diff(hit.token), time))
            })
            .collect();
        near.sort_by_key(|&(strength, distance, _)| (std::cmp::Reverse(strength), distance));
        for (strength, _, time) in near {
            let future = self.to_come(time) || self.comes_before(hit);
            let mut spans: Vec<DaySpan> = Vec::new();
            for event in hit.of(self.directory) {
                spans.extend(self.days_when(time.value, event, future));
            }
            if !spans.is_empty() {
                let says = format!("{} with {}", self.event_quote(hit), self.quote(time));
                let elected = hit.of(self.directory).all(|event| event.kind == EventKind::Election);
                // Not every meeting of a body is known.
                let strength = if hit.named || elected { strength } else { strength.min(2) };
                clues.push(Clue::new(spans, strength, says));
                return true;
            }
        }
        false
    }

    /// The publication days on which an expression would mean an event's days.
    fn days_when(&self, value: TimeValue, event: &DatedEvent, future: bool) -> Vec<DaySpan> {
        let Some(span) = event.span() else { return Vec::new() };
        let Some(first) = span.first() else { return Vec::new() };
        // What goes on for weeks is dated by its beginning.
        let last = span.last().filter(|last| first.days_until(*last) <= 15).unwrap_or(first);
        let span = DaySpan::between(first, last);
        let reach = match value {
            TimeValue::Ago { length, .. } => years_of(length) * 366 + 366,
            TimeValue::Unit { unit: Unit::Year, .. } => 2 * 366,
            TimeValue::Years { .. } => return self.with_year(value, span, future),
            TimeValue::Day { on, .. } if on.year.is_some() => {
                return self.with_year(value, span, future);
            }
            TimeValue::Month { year: Some(_), .. } => return self.with_year(value, span, future),
            _ => 330,
        };
        let window = if future {
            DaySpan::between(first.plus(-330), last)
        } else {
            DaySpan::between(first, last.plus(reach))
        };
        self.line.spans_within(Some(window), |day| {
            let meant = value.resolve(Anchor { published: DaySpan::on(day) }, future);
            meant.is_some_and(|meant| meant.intersect(span).is_some())
        })
    }

    /// An expression with its year says no more than whether this event is meant.
    fn with_year(&self, value: TimeValue, span: DaySpan, future: bool) -> Vec<DaySpan> {
        let meant = value.resolve(Anchor { published: span }, false);
        let fits = meant.is_some_and(|meant| meant.intersect(span).is_some());
        match (span.first(), span.last()) {
            (Some(first), _) if fits && !future => vec![DaySpan::since(first)],
            (_, Some(last)) if fits => vec![DaySpan::until(last)],
            _ => Vec::new(),
        }
    }

    /// Whether an expression dates an event, and how far that is to be trusted.
    fn belongs(&self, hit: &Hit, time: &TimeExpression) -> Option<u32> {
        let tree = self.tree;
        if tree.sentence(time.tokens.start) != tree.sentence(hit.token) {
            return None;
        }
        if time.tokens.start >= hit.tokens.start && time.tokens.end <= hit.tokens.end {
            // "altercation de vendredi", but not "attentats du 13 novembre", which is a name
            let name = matches!(
                time.value,
                TimeValue::Day { .. } | TimeValue::Month { .. } | TimeValue::Years { .. }
            );
            return (!name).then_some(5);
        }
        let top = self.top(time);
        let above = tree.ancestors(top);
        let verb = above.iter().position(|&up| tree.is_verb(up));
        let before_verb = &above[..verb.unwrap_or(above.len())];
        if before_verb.iter().any(|up| hit.tokens.contains(up)) {
            return Some(5);
        }
        // "mardi, à la veille d'un forum": the forum was not on Tuesday
        let counted = self.times.iter().any(|other| {
            other.value.hangs()
                && other.tokens.end <= hit.tokens.start
                && hit.tokens.start - other.tokens.end <= 2
        });
        if counted {
            return None;
        }
        let clause = self.clause(top);
        let own = if tree.is_verb(hit.token) { Some(hit.token) } else { self.clause(hit.token) };
        let meets = hit.of(self.directory).all(|event| !took_place(event.kind));
        if clause.is_some() && clause == own {
            let direct = tree.head(hit.token) == own || own == Some(hit.token);
            let subject = tree.base(hit.token) == "nsubj";
            return match (meets, direct) {
                (true, true) => Some(4),
                (true, false) => Some(3),
                (false, true) if subject => Some(3),
                _ => None,
            };
        }
        let opens = time.tokens.start <= tree.sentence_range(hit.token).start + 1;
        (meets && opens).then_some(3)
    }

    /// The verb of the clause that a token stands in.
    fn clause(&self, token: u32) -> Option<u32> {
        let line = self.tree.ancestors(token);
        line.iter().copied().find(|&up| self.tree.is_verb(up)).or(line.last().copied())
    }

    fn hit_to_come(&self, hit: &Hit) -> bool {
        self.comes_before(hit)
            || self
                .to_come(&TimeExpression { tokens: hit.tokens.clone(), value: TimeValue::Near(0) })
    }

    /// "la récente incursion"
    fn recent(&self, hit: &Hit, clues: &mut Vec<Clue>) {
        const RECENT: i32 = 200;
        let start = self.tree.sentence_range(hit.token).start;
        let before = hit.tokens.start.saturating_sub(2).max(start)..hit.tokens.end;
        if !before.into_iter().any(|t| self.words.is("recent", &self.tree.form(t))) {
            return;
        }
        let spans: Vec<DaySpan> = hit
            .of(self.directory)
            .filter_map(|event| event.span()?.first())
            .map(|first| DaySpan::between(first, first.plus(RECENT)))
            .collect();
        clues.push(Clue::new(spans, 2, format!("{} is called recent", self.event_quote(hit))));
    }

    /// "neuf mois après l'invasion", "premier anniversaire de l'invasion".
    fn counted_from(&self, hit: &Hit, clues: &mut Vec<Clue>) {
        let Some(time) = self.counting(hit.tokens.start) else { return };
        let spans = hit.of(self.directory).filter_map(|event| event.span());
        self.counted(time, spans.collect(), &self.event_quote(hit), clues);
        if !hit.named {
            // Not every meeting is known: another may be meant.
            for clue in clues.iter_mut().rev().take(2) {
                clue.weight = clue.weight.min(2);
            }
        }
    }

    /// What a report opens with is news: a short event of the directory that one of its first sentences
    /// names, where the text speaks of week days as reports do, and nothing there counts from it.
    pub(super) fn opening(&self, clues: &mut Vec<Clue>) {
        const FIRST: u32 = 2;
        const NEWS: i32 = 30;
        const SHORT: i32 = 15;
        let reports = self.times.iter().any(|time| {
            matches!(time.value, TimeValue::Weekday { shift: 0, .. } | TimeValue::Near(-2..=0))
        });
        for hit in self.hits.iter().filter(|hit| reports && hit.named) {
            let sentence = self.tree.sentence(hit.token);
            let counted = self.times.iter().any(|time| {
                let far = match time.value {
                    TimeValue::Offset { length, .. } => {
                        !matches!(length.unit, Unit::Hour | Unit::Day | Unit::Week)
                    }
                    TimeValue::Anniversary { .. } => true,
                    value => value.absolute().is_some(),
                };
                self.tree.sentence(time.tokens.start) == sentence && far
            });
            if sentence >= FIRST || counted || self.hit_to_come(hit) || self.follows_on(hit) {
                continue;
            }
            let spans: Vec<DaySpan> = hit
                .of(self.directory)
                .filter_map(|event| event.span())
                .filter(|span| span.days().is_some_and(|days| days <= SHORT))
                .filter_map(|span| Some(DaySpan::between(span.first()?, span.last()?.plus(NEWS))))
                .collect();
            let says = format!("{} opens the report", self.event_quote(hit));
            clues.push(Clue::new(spans, 2, says));
        }
    }

    /// "avant le sommet de Vilnius en juillet": a meeting that news looks forward to.
    fn comes_before(&self, hit: &Hit) -> bool {
        let start = self.tree.sentence_range(hit.token).start;
        let before = hit.tokens.start.saturating_sub(3).max(start)..hit.tokens.start;
        let meets = hit.of(self.directory).all(|event| !took_place(event.kind));
        meets && before.into_iter().any(|t| self.words.is("ahead", &self.tree.form(t)))
    }

    /// "depuis l'attentat", "après le sommet": told to say since when, not as news.
    fn follows_on(&self, hit: &Hit) -> bool {
        let start = self.tree.sentence_range(hit.token).start;
        let before = hit.tokens.start.saturating_sub(3).max(start)..hit.tokens.start;
        before.into_iter().any(|t| self.words.is("since", &self.tree.form(t)))
    }

    /// "six mois après le coup d'État du 26 juillet 2023": counted from the date that follows in the
    /// sentence, if no other does before.
    pub(super) fn counted_dates(&self, clues: &mut Vec<Clue>) {
        const NEAR: u32 = 14;
        for pair in self.times.windows(2) {
            let [time, date] = pair else { continue };
            let near = date.tokens.start.saturating_sub(time.tokens.end) <= NEAR;
            let here =
                self.tree.sentence(time.tokens.start) == self.tree.sentence(date.tokens.start);
            if let (TimeValue::Offset { shift: 1, .. }, Some(days)) =
                (time.value, date.value.absolute())
                && near
                && here
            {
                self.counted(time, vec![days], &self.quote(date), clues);
            }
        }
    }

    /// "75e anniversaire de l'OTAN": counted from the day on which a body was founded.
    pub(super) fn founded(&self, clues: &mut Vec<Clue>) {
        for body in &self.text.bodies {
            let token = self.text.list[body.word].token;
            let Some(organisation) = self.directory.organisation(&body.id) else { continue };
            let Some(day) = organisation.from.as_ref().and_then(|from| from.parse::<Day>().ok())
            else {
                continue;
            };
            if let Some(time) = self.counting(token)
                && matches!(time.value, TimeValue::Anniversary { .. })
            {
                self.counted(time, vec![DaySpan::on(day)], &body.id, clues);
            }
        }
    }

    /// The expression that counts from what begins at a token: only words like "le début de" stand
    /// between the two.
    fn counting(&self, token: u32) -> Option<&TimeExpression> {
        let sentence = self.tree.sentence(token);
        let time = self.times.iter().rev().find(|time| time.tokens.end <= token)?;
        let counts = matches!(time.value, TimeValue::Offset { .. } | TimeValue::Anniversary { .. });
        let near = self.text.list[self.text.place(time.tokens.end)..self.text.place(token)]
            .iter()
            .all(|word| !word.apart && self.leads_on(&self.tree.form(word.token)));
        let here = self.tree.sentence(time.tokens.start) == sentence;
        (counts && near && here).then_some(time)
    }

    fn leads_on(&self, form: &str) -> bool {
        self.words.is("light", form) || self.words.is("onset", form) || form.ends_with('\'')
    }

    fn counted(
        &self,
        time: &TimeExpression,
        from: Vec<DaySpan>,
        what: &str,
        clues: &mut Vec<Clue>,
    ) {
        let starts = from.into_iter().filter_map(|span| span.first());
        let days: Vec<DaySpan> =
            starts.filter_map(|day| time.value.resolve_from(DaySpan::on(day))).collect();
        let says = format!("{} of {what}", self.quote(time));
        if let TimeValue::Anniversary { .. } = time.value {
            let near = days.iter().filter_map(|span| {
                Some(DaySpan::between(span.first()?.plus(-45), span.last()?.plus(60)))
            });
            clues.push(Clue::new(near.collect(), 3, says));
            return;
        }
        let after = days.iter().filter_map(|span| Some(DaySpan::since(span.first()?)));
        clues.push(Clue::new(after.collect(), 4, format!("{says} is past")));
        // "une semaine après" is counted with more care than "quelques mois après".
        let slack = match time.value {
            TimeValue::Offset { length, .. }
                if length.count.is_some()
                    && matches!(length.unit, Unit::Hour | Unit::Day | Unit::Week) =>
            {
                3
            }
            _ => 10,
        };
        let near = days.iter().filter_map(|span| Some(DaySpan::until(span.last()?.plus(slack))));
        clues.push(Clue::new(near.collect(), 1, format!("{says} is the present")));
    }

    fn event_quote(&self, hit: &Hit) -> String {
        let words = self.said(hit.tokens.clone());
        match hit.events.as_slice() {
            [one] => {
                let event = self.directory.events().get(*one);
                let days = event.and_then(DatedEvent::span).map(|span| span.to_string());
                format!("« {words} » ({})", days.unwrap_or_default())
            }
            more => format!("« {words} » (one of {} known)", more.len()),
        }
    }
}

/// Whether naming it is enough to know that it happened: wars and accidents are not announced.
fn took_place(kind: EventKind) -> bool {
    matches!(kind, EventKind::War | EventKind::Disaster)
}

fn years_of(length: Length) -> i32 {
    let count = length.count.unwrap_or(9);
    match length.unit {
        Unit::Year => count,
        Unit::Decade => count * 10,
        Unit::Month => count / 12,
        _ => 0,
    }
}
