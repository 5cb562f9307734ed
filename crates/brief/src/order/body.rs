//! A body, a treaty, a vote or a state as the order knows it on a day.

use std::collections::BTreeMap;

use chancery_knowledge::between;
use chancery_knowledge::instruments::{Amendment, Ballot, Exception, InstrumentKind, Vote};
use chancery_knowledge::schema::MemberStatus;
use chancery_order::{Law, Norm, Party, StayLeft, Verdict, tally};
use chancery_records::{Day, DaySpan};

use super::{Level, OrderPages, Report};

impl OrderPages<'_> {
    /// All bodies and treaties, a line each, with how many stand in them on a day.
    #[must_use]
    pub fn systems(&self, day: Day) -> Report {
        let mut report = Report::default();
        report.push(Level::Title, self.say("systems_title", &[("day", &self.day(day))]));
        for body in self.system.bodies() {
            let laws: Vec<usize> = self.system.laws_of(body).map(|(number, _)| number).collect();
            let articles = self.system.norms.iter().filter(|norm| laws.contains(&norm.law)).count();
            if articles == 0 {
                continue;
            }
            let members = self
                .system
                .roll(body, day)
                .iter()
                .filter(|(status, _)| *status == MemberStatus::Member)
                .map(|(_, parties)| parties.len())
                .sum::<usize>();
            let incidents = self.system.ledger.iter().filter(|(of, _)| of == body).count();
            let values = [
                ("name", &*self.named(body)),
                ("members", &*members.to_string()),
                ("articles", &*articles.to_string()),
                ("incidents", &*incidents.to_string()),
            ];
            report.push(Level::Item, self.say("system_line", &values));
        }
        report
    }

    /// A body or treaty on a day: who stands in it, its instruments and articles, its history, and what
    /// became of its duties.
    #[must_use]
    pub fn body(&self, body: &str, day: Day, verdicts: &[Verdict]) -> Report {
        let mut report = Report::default();
        let title =
            self.say("body_title", &[("who", &self.body_name(body)), ("day", &self.day(day))]);
        report.push(Level::Title, title);
        self.roll(body, day, &mut report);
        self.instruments(body, day, &mut report);
        self.articles(body, day, &mut report);
        self.history(body, &mut report);
        self.votes_of(body, &mut report);
        self.short_verdicts(verdicts, &mut report);
        report
    }

    fn body_name(&self, body: &str) -> String {
        let short = self.name(body);
        let long = self.directory.organisation(body).and_then(|known| self.first(&known.names));
        match long {
            Some(long) if long != short => format!("{short} — {long}"),
            _ => short,
        }
    }

    fn roll(&self, body: &str, day: Day, report: &mut Report) {
        let roll = self.system.roll(body, day);
        report.push(Level::Section, self.say("section_roll", &[]));
        if roll.is_empty() {
            report.push(Level::Text, self.say("roll_none", &[]));
        }
        for (status, parties) in roll {
            let mut names: Vec<String> = parties.iter().map(|party| self.party(party)).collect();
            names.sort();
            let status = self.word("standing", status.as_str());
            let count = names.len().to_string();
            let values = [("status", &*status), ("n", &*count), ("who", &*names.join(", "))];
            report.push(Level::Item, self.say("roll_line", &values));
        }
    }

    /// A party with what else is to be said of its standing.
    fn party(&self, party: &Party) -> String {
        match &party.note {
            // The files' notes are in English.
            Some(note) if self.lang == crate::Lang::En && party.status != MemberStatus::Member => {
                format!("{} [{note}]", self.named(&party.state))
            }
            _ => self.named(&party.state),
        }
    }

    fn instruments(&self, body: &str, day: Day, report: &mut Report) {
        let laws: Vec<&Law> = self
            .system
            .laws_of(body)
            .map(|(_, law)| law)
            .filter(|law| law.kind.is_some())
            .collect();
        if laws.is_empty() {
            return;
        }
        report.push(Level::Section, self.say("section_instruments", &[]));
        for law in laws {
            let mut parts = vec![self.law(law)];
            if let Some(kind) = law.kind {
                parts.push(self.word("instrument", instrument_key(kind)));
            }
            if let Some(signed) = law.signed {
                parts.push(self.say("signed", &[("day", &self.day(signed))]));
            }
            if let Some(valid) = law.valid {
                let key = if valid.contains(day) { "in_force" } else { "not_in_force" };
                parts.push(self.say(key, &[("span", &self.span(valid))]));
            }
            if !law.binding {
                parts.push(self.say("not_binding", &[]));
            }
            if let Some(exit) = &law.exit {
                let says = self.text(&exit.says);
                let article = exit.article.clone().unwrap_or_default();
                let key = match (exit.months, article.is_empty()) {
                    (Some(_), false) => "exit_months_article",
                    (Some(_), true) => "exit_months",
                    (None, _) => "exit",
                };
                let months = exit.months.unwrap_or(0).to_string();
                let values = [("months", &*months), ("article", &*article), ("says", &*says)];
                parts.push(self.say(key, &values));
            }
            report.push(
                Level::Item,
                format!("{} ({})", self.join(&parts), self.certainty(law.certainty)),
            );
        }
    }

    fn articles(&self, body: &str, day: Day, report: &mut Report) {
        let laws: Vec<usize> = self.system.laws_of(body).map(|(number, _)| number).collect();
        let norms: Vec<&Norm> = self
            .system
            .norms
            .iter()
            .filter(|norm| laws.contains(&norm.law))
            .filter(|norm| norm.valid.is_none_or(|valid| valid.contains(day)))
            .collect();
        if norms.is_empty() {
            return;
        }
        report.push(Level::Section, self.say("section_articles", &[]));
        for norm in norms {
            let heading = format!("{} ({})", self.article(norm), self.nature(norm));
            report.push(Level::Item, heading);
            report.push(Level::Under, self.wording(norm));
            if let Some(amended) = &norm.article.amended {
                report.push(Level::Under, self.amendment(amended));
            }
            for exception in &norm.article.exception {
                let span = between(exception.from.as_deref(), exception.to.as_deref());
                if span.is_none_or(|span| span.contains(day)) {
                    report.push(Level::Under, self.exception(exception));
                }
            }
        }
    }

    /// What an article says, with its source.
    pub(super) fn wording(&self, norm: &Norm) -> String {
        let sources = self.norm_sources(norm);
        let mut text = self.text(&norm.article.says);
        if let Some(valid) = norm.valid {
            text = format!("{text} [{}]", self.span(valid));
        }
        format!("{text} {sources}")
    }

    /// Where an article stands, and how sure that is.
    pub(super) fn norm_sources(&self, norm: &Norm) -> String {
        let law = self.system.law(norm);
        let article = &norm.article;
        let lines = if article.source.is_empty() { &law.source } else { &article.source };
        self.sources(lines, article.certainty.unwrap_or(law.certainty))
    }

    pub(super) fn amendment(&self, amended: &Amendment) -> String {
        let says = self.text(&amended.says);
        let day = |text: Option<&String>| {
            between(text.map(String::as_str), None)
                .and_then(DaySpan::first)
                .map_or_else(|| self.texts.dates.unknown.clone(), |day| self.day(day))
        };
        let (signed, from) = (day(amended.signed.as_ref()), day(amended.from.as_ref()));
        let key = if amended.signed.is_some() { "amended" } else { "amended_from" };
        self.say(key, &[("signed", &signed), ("from", &from), ("says", &says)])
    }

    pub(super) fn exception(&self, exception: &Exception) -> String {
        let span = between(exception.from.as_deref(), exception.to.as_deref());
        let when = span.map_or_else(String::new, |span| format!(" [{}]", self.span(span)));
        let source = if exception.source.is_empty() {
            String::new()
        } else {
            format!(" ({})", self.join(&exception.source))
        };
        let says = format!("{}{when}{source}", self.text(&exception.says));
        self.say("exception", &[("id", &exception.id), ("says", &says)])
    }

    /// Who came, left or changed standing, and when.
    fn history(&self, body: &str, report: &mut Report) {
        // Those who came, or left, on one day in one standing are one line.
        let mut turns: BTreeMap<(Day, &'static str, String), Vec<String>> = BTreeMap::new();
        for party in &self.system.parties {
            let law = &self.system.laws[party.law];
            let own = law.id == body || law.body == body && law.id.contains(':');
            let Some(valid) = party.valid.filter(|_| own) else { continue };
            let sure = self.certainty(party.certainty);
            let status = self.word("standing", party.status.as_str());
            let status = format!("{status} ({sure})");
            let mut turn = |day: Day, key| {
                let who = turns.entry((day, key, status.clone())).or_default();
                if !who.contains(&party.state) {
                    who.push(party.state.clone());
                }
            };
            if let Some(from) = valid.first() {
                turn(from, "turn_in");
            }
            // An end on the eve of another standing is no exit.
            let goes_on = |day: Day| {
                self.system.parties.iter().any(|other| {
                    other.state == party.state
                        && self.system.laws[other.law].body == law.body
                        && other.valid.is_some_and(|valid| valid.first() == Some(day.plus(1)))
                })
            };
            if let Some(last) = valid.last().filter(|last| !goes_on(*last)) {
                turn(last.plus(1), "turn_out");
            }
        }
        if turns.is_empty() {
            return;
        }
        report.push(Level::Section, self.say("section_history", &[]));
        for ((day, key, status), who) in turns {
            let who = self.list(&who);
            let what = self.say(key, &[("who", &who), ("status", &status)]);
            report.push(Level::Item, self.pair(&self.day(day), &what));
        }
    }

    fn votes_of(&self, body: &str, report: &mut Report) {
        let votes: Vec<&Vote> = self.system.votes.iter().filter(|vote| vote.body == body).collect();
        if votes.is_empty() {
            return;
        }
        report.push(Level::Section, self.say("section_votes", &[]));
        for vote in votes {
            report.push(Level::Item, self.vote_line(vote));
        }
    }

    fn vote_line(&self, vote: &Vote) -> String {
        let tally = tally(vote);
        let day = between(Some(&vote.on), None).and_then(DaySpan::first);
        let absent = tally.absent.map_or_else(|| "?".to_owned(), |n| n.to_string());
        let outcome = if tally.adopted { "adopted" } else { "rejected" };
        let share = tally.share.map_or_else(|| "?".to_owned(), |share| self.percent(share));
        let rule = self.word("rule", super::rule_word(vote.rule));
        let mut outcome = self.say(outcome, &[("share", &share), ("rule", &rule)]);
        if !tally.vetoed_by.is_empty() {
            let who = self.list(&tally.vetoed_by);
            outcome = self.join(&[outcome, self.say("vetoed", &[("who", &who)])]);
        }
        let values = [
            ("id", &*vote.id),
            ("day", &*day.map_or_else(String::new, |day| self.day(day))),
            ("says", &*self.text(&vote.says)),
            ("for", &*tally.pro.to_string()),
            ("against", &*tally.against.to_string()),
            ("abstained", &*tally.abstained.to_string()),
            ("absent", &*absent),
            ("outcome", &*outcome),
        ];
        self.say("vote_line", &values)
    }

    /// `95.3 %`.
    pub(super) fn percent(&self, share: f64) -> String {
        let number = format!("{:.1}", share * 100.0);
        match self.lang {
            crate::Lang::Fr => format!("{}\u{a0}%", number.replace('.', ",")),
            crate::Lang::En => format!("{number} %"),
        }
    }

    /// A vote: how everybody voted, or how some did.
    #[must_use]
    pub fn vote(&self, vote: &Vote, states: &[String]) -> Report {
        let mut report = Report::default();
        let name = self.first(&vote.names).unwrap_or(&vote.id).to_owned();
        report.push(Level::Title, name);
        report.push(Level::Text, self.vote_line(vote));
        report
            .push(Level::Text, self.say(if vote.binding { "binding" } else { "not_binding" }, &[]));
        if states.is_empty() {
            for (key, list) in [
                ("for", &vote.pro),
                ("against", &vote.against),
                ("abstained", &vote.abstained),
                ("absent", &vote.absent),
            ] {
                let others = vote.others.is_some_and(|other| ballot_key(other) == key);
                if list.is_empty() && !others {
                    continue;
                }
                let mut who = self.list(list);
                if others {
                    who = if list.is_empty() {
                        self.say("all_others", &[])
                    } else {
                        format!("{who}, {}", self.say("all_others", &[]))
                    };
                }
                report.push(Level::Item, self.pair(&self.word("ballot", key), &who));
            }
        }
        for state in states {
            let ballot = match self.system.ballot(vote, state) {
                Some(ballot) => self.word("ballot", ballot_key(ballot)),
                None => self.say("ballot_unknown", &[("id", &vote.id)]),
            };
            report.push(Level::Item, self.pair(&self.named(state), &ballot));
        }
        report.push(Level::Text, self.sources(&vote.source, vote.certainty));
        report
    }

    /// A state on a day: where it stands, what binds it, what became of duties that concern it.
    #[must_use]
    pub fn state(
        &self,
        state: &str,
        day: Day,
        bound: &chancery_order::Bound,
        verdicts: &[Verdict],
    ) -> Report {
        let mut report = Report::default();
        let title = self.say("body_title", &[("who", &self.name(state)), ("day", &self.day(day))]);
        report.push(Level::Title, title);
        report.push(Level::Section, self.say("section_standings", &[]));
        let mut lines: Vec<String> = Vec::new();
        for body in self.system.bodies() {
            let standings = self.system.standings(state, body, day);
            let Some(party) = standings.first() else { continue };
            let status = self.word("standing", party.status.as_str());
            let span =
                party.valid.map_or_else(String::new, |valid| format!(" [{}]", self.span(valid)));
            lines.push(self.pair(&self.named(body), &format!("{status}{span}")));
        }
        if lines.is_empty() {
            report.push(Level::Text, self.say("standings_none", &[]));
        }
        lines.sort();
        lines.into_iter().for_each(|line| report.push(Level::Item, line));
        report.push(Level::Section, self.say("section_bound", &[]));
        for obligation in &bound.obligations {
            let Some(norm) = self.system.norm(&obligation.norm) else { continue };
            let others: Vec<String> =
                obligation.parties.iter().filter(|one| *one != state).cloned().collect();
            let with = if others.len() > 12 {
                self.say("with_many", &[("n", &others.len().to_string())])
            } else if others.is_empty() {
                self.say("with_nobody", &[])
            } else {
                self.list_who(&others)
            };
            let values = [
                ("article", &*self.article(norm)),
                ("nature", &*self.nature(norm)),
                ("with", &*with),
            ];
            report.push(Level::Item, self.say("bound_line", &values));
        }
        if bound.obligations.is_empty() {
            report.push(Level::Text, self.say("bound_none", &[]));
        }
        self.short_verdicts(verdicts, &mut report);
        report
    }

    /// How some states stand in a body on a day.
    #[must_use]
    pub fn standing(&self, body: &str, states: &[String], day: Day) -> Report {
        let mut report = Report::default();
        let title =
            self.say("body_title", &[("who", &self.body_name(body)), ("day", &self.day(day))]);
        report.push(Level::Title, title);
        for state in states {
            let standings = self.system.standings(state, body, day);
            let Some(party) = standings.first() else {
                let none = self.say("standing_none", &[]);
                report.push(Level::Item, self.pair(&self.named(state), &none));
                continue;
            };
            let status = self.word("standing", party.status.as_str());
            let span =
                party.valid.map_or_else(String::new, |valid| format!(" [{}]", self.span(valid)));
            let law = &self.system.laws[party.law];
            let note = match &party.note {
                Some(note) if self.lang == crate::Lang::En => format!(" ({note})"),
                _ => String::new(),
            };
            let sources = self.sources(&law.source, party.certainty);
            let text = self.pair(&self.named(state), &format!("{status}{span}{note} {sources}"));
            report.push(Level::Item, text);
        }
        report
    }

    fn short_verdicts(&self, verdicts: &[Verdict], report: &mut Report) {
        report.push(Level::Section, self.say("section_verdicts", &[]));
        if verdicts.is_empty() {
            report.push(Level::Text, self.say("verdicts_none", &[]));
        }
        let mut last = None;
        for verdict in verdicts {
            if last != Some(&verdict.incident.id) {
                report.push(Level::Item, self.incident(verdict));
                last = Some(&verdict.incident.id);
            }
            if let Some(norm) = self.system.norm(&verdict.norm) {
                let text = self.pair(&self.duty(norm), &self.outlook(verdict));
                report.push(Level::Under, text);
            }
        }
    }

    /// What a rule on stays leaves on a day.
    #[must_use]
    pub fn stay(&self, norm: &Norm, stays: &[DaySpan], left: Option<StayLeft>, day: Day) -> Report {
        let mut report = Report::default();
        let title = format!("{} ({})", self.article(norm), self.nature(norm));
        report.push(Level::Title, title);
        let spans: Vec<String> = stays.iter().map(|stay| self.span(*stay)).collect();
        let day = self.day(day);
        let text = match left {
            None => self.say("stay_free", &[("day", &day)]),
            Some(left) => {
                let from = left.from.map_or_else(String::new, |from| self.day(from));
                let (used, rest) = (left.used.to_string(), left.left.to_string());
                let key = if left.allowed { "stay_allowed" } else { "stay_refused" };
                let stays = spans.join(", ");
                let values = [
                    ("day", &*day),
                    ("used", &*used),
                    ("left", &*rest),
                    ("from", &*from),
                    ("stays", &*stays),
                ];
                self.say(key, &values)
            }
        };
        report.push(Level::Text, text);
        report.push(Level::Item, self.wording(norm));
        for exception in &norm.article.exception {
            report.push(Level::Item, self.exception(exception));
        }
        report
    }
}

fn instrument_key(kind: InstrumentKind) -> &'static str {
    match kind {
        InstrumentKind::Treaty => "treaty",
        InstrumentKind::Charter => "charter",
        InstrumentKind::Protocol => "protocol",
        InstrumentKind::Agreement => "agreement",
        InstrumentKind::Declaration => "declaration",
        InstrumentKind::Memorandum => "memorandum",
        InstrumentKind::Sanctions => "sanctions",
        InstrumentKind::Decree => "decree",
    }
}

fn ballot_key(ballot: Ballot) -> &'static str {
    match ballot {
        Ballot::For => "for",
        Ballot::Against => "against",
        Ballot::Abstained => "abstained",
        Ballot::Absent => "absent",
    }
}
