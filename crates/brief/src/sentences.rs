//! Events and ties as sentences.

use chancery_knowledge::plover::widening;
use chancery_records::{ActorId, Day, DaySpan, Event, Status, Tie};

use crate::dates;
use crate::names::{Namer, Noun, begins_with_vowel};
use crate::texts::{EventText, Lang, Texts, fill};
use crate::typography::capital;

/// Picks one form of a noun.
type Form = fn(&Noun) -> &str;

/// Says what happened in one language.
pub(crate) struct Speaker<'a> {
    pub(crate) lang: Lang,
    pub(crate) texts: &'a Texts,
    pub(crate) names: Namer<'a>,
}

impl Speaker<'_> {
    /// `Vladimir Poutine (Russie) se rend au Kazakhstan, selon Temur Umarov`. The status is in the verb:
    /// does, does not, is to, might.
    pub(crate) fn event(&self, event: &Event) -> String {
        let Some(text) = self.event_text(event) else { return event.kind.to_string() };
        let (who, many) = self.subject(&event.from);
        let mut rest = if event.to.is_empty() {
            text.alone.clone()
        } else {
            self.with_other(&text.rest, &event.to)
        };
        let form = usize::from(many);
        let verb = match event.status {
            Status::Fact => text.verb[form].clone(),
            Status::Planned => fill(&self.texts.status.planned[form], &[("verb", &text.verb[2])]),
            Status::Hypothetical => {
                fill(&self.texts.status.hypothetical[form], &[("verb", &text.verb[2])])
            }
            Status::Negated => {
                rest = self.after_denial(&rest);
                self.denied(text, many)
            }
        };
        let mut sentence = format!("{who} {verb}");
        if !rest.is_empty() {
            sentence.push(' ');
            sentence.push_str(&rest);
        }
        sentence.push_str(&self.place(event));
        if let Some(speaker) = event.speaker.as_ref().filter(|who| !event.from.contains(who)) {
            let who = self.names.noun(speaker).who;
            sentence.push_str(&fill(&self.texts.labels.according_to, &[("who", &who)]));
        }
        capital(&sentence)
    }

    /// The date before an event's sentence: its own, or that of its dispatch with a word on that.
    pub(crate) fn event_date(&self, event: &Event, published: Option<DaySpan>) -> String {
        let texts = &self.texts.dates;
        match (event.date, published) {
            (Some(date), _) => dates::span(texts, date),
            (None, Some(published)) => {
                fill(&texts.undated, &[("published", &dates::span(texts, published))])
            }
            (None, None) => texts.unknown.clone(),
        }
    }

    /// `Le Kazakhstan est membre de l'OTSC depuis 1994`.
    pub(crate) fn tie(&self, tie: &Tie) -> String {
        let Some(text) = self.texts.ties.get(tie.tie.as_str()) else { return tie.tie.to_string() };
        let noun = self.names.noun(&tie.a);
        let form = usize::from(noun.many);
        let pair = match (&tie.b, &text.alone) {
            (None, Some(alone)) => alone,
            _ if tie.status == Status::Negated => &text.not,
            _ => &text.is,
        };
        let other: Vec<ActorId> = tie.b.iter().cloned().collect();
        let mut sentence = format!("{} {}", noun.who, self.with_other(&pair[form], &other));
        sentence.push_str(&self.held(tie));
        let labels = &self.texts.labels;
        let sentence = capital(&sentence);
        match tie.status {
            Status::Planned => fill(&labels.tie_planned, &[("tie", &sentence)]),
            Status::Hypothetical => fill(&labels.tie_hypothetical, &[("tie", &sentence)]),
            Status::Fact | Status::Negated => sentence,
        }
    }

    /// ` depuis 2002`, ` jusqu'au 7 octobre 2023`, or ` (7 octobre 2023)` for a tie of one time.
    fn held(&self, tie: &Tie) -> String {
        let (texts, labels) = (&self.texts.dates, &self.texts.labels);
        if let Some(time) = tie.since.filter(|_| tie.since == tie.until) {
            return fill(&labels.tie_at, &[("date", &dates::span(texts, time))]);
        }
        // Of a time known to the year or month its name is said, of any other the nearer end.
        let said = |time: DaySpan, day: Option<Day>, on_day: &str, within: &str| match day {
            Some(day) if !dates::has_name(time) => {
                fill(on_day, &[("date", &dates::day(texts, day))])
            }
            _ => fill(within, &[("date", &dates::span(texts, time))]),
        };
        let since = tie
            .since
            .map(|time| said(time, time.first(), &labels.tie_since_day, &labels.tie_since));
        let until =
            tie.until.map(|time| said(time, time.last(), &labels.tie_until_day, &labels.tie_until));
        [since, until].into_iter().flatten().collect()
    }

    fn event_text(&self, event: &Event) -> Option<&EventText> {
        const ROOT: usize = 2;
        let lines = self.texts.events.get(event.kind.as_str())?;
        let code = event.cameo.as_deref().unwrap_or_default();
        // The code itself and the one of three figures that it stands below say more than the mode; the root says less.
        let narrow =
            widening(code).filter(|code| code.len() > ROOT).find_map(|code| lines.get(code));
        let mode = || event.mode.as_ref().and_then(|mode| lines.get(mode));
        // A root's words are those of "not specified": 020 for all of 02.
        let root = || code.get(..ROOT).and_then(|root| lines.get(&format!("{root}0")));
        narrow.or_else(mode).or_else(root).or_else(|| lines.get("other"))
    }

    fn subject(&self, from: &[ActorId]) -> (String, bool) {
        match from {
            [] => (self.texts.status.nobody.clone(), false),
            [one] => {
                let noun = self.names.noun(one);
                (noun.who, noun.many)
            }
            several => (self.names.list(several, |noun| &noun.who), true),
        }
    }

    fn with_other(&self, rest: &str, other: &[ActorId]) -> String {
        let forms: [(&str, Form); 5] = [
            ("qui", |noun| &noun.who),
            ("who", |noun| &noun.who),
            ("à", |noun| &noun.to),
            ("de", |noun| &noun.of),
            ("où", |noun| &noun.at),
        ];
        let values: Vec<(&str, String)> =
            forms.into_iter().map(|(name, form)| (name, self.names.list(other, form))).collect();
        let values: Vec<(&str, &str)> =
            values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        fill(rest, &values)
    }

    fn denied(&self, text: &EventText, many: bool) -> String {
        match self.lang {
            Lang::En => {
                let auxiliary = if many { "do not" } else { "does not" };
                format!("{auxiliary} {}", text.verb[2])
            }
            Lang::Fr => {
                let verb = &text.verb[usize::from(many)];
                let ne = if begins_with_vowel(verb) { "n'" } else { "ne " };
                format!("{ne}{verb} pas")
            }
        }
    }

    /// French denies an indefinite article away: `n'apporte pas d'aide`, not `n'apporte pas une aide`.
    fn after_denial(&self, rest: &str) -> String {
        if self.lang == Lang::En {
            return rest.to_owned();
        }
        let noun = ["une ", "un ", "des "].iter().find_map(|article| rest.strip_prefix(article));
        match noun {
            Some(noun) if begins_with_vowel(noun) => format!("d'{noun}"),
            Some(noun) => format!("de {noun}"),
            None => rest.to_owned(),
        }
    }

    /// The place in the text's own words, unless the other side already says it.
    fn place(&self, event: &Event) -> String {
        let Some(place) = &event.place else { return String::new() };
        let said =
            event.to.iter().chain(&event.from).any(|actor| {
                self.names.noun(actor).who.to_lowercase().contains(&place.to_lowercase())
            });
        if said { String::new() } else { fill(&self.texts.labels.place, &[("place", place)]) }
    }
}
