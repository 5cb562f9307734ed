//! Verdicts and those who are bound, in words.

use chancery_order::{Bound, Leg, LegKind, LegState, Outlook, Verdict};

use super::{Level, OrderPages, Report};

impl OrderPages<'_> {
    /// Who is bound on a day, an article a line.
    #[must_use]
    pub fn bound(&self, bound: &Bound) -> Report {
        let mut report = Report::default();
        report.push(Level::Title, self.say("bound_title", &[("day", &self.day(bound.day))]));
        if bound.obligations.is_empty() {
            report.push(Level::Text, self.say("bound_none", &[]));
        }
        for obligation in &bound.obligations {
            let Some(norm) = self.system.norm(&obligation.norm) else { continue };
            let heading = format!("{} ({})", self.article(norm), self.nature(norm));
            report.push(Level::Section, heading);
            let mut names: Vec<String> =
                obligation.parties.iter().map(|id| self.named(id)).collect();
            names.sort();
            report.push(Level::Text, names.join(", "));
            if !obligation.waived.is_empty() {
                let who = self.list(&obligation.waived);
                report.push(Level::Item, self.say("waived", &[("who", &who)]));
            }
            report.push(Level::Item, self.wording(norm));
            if let Some(amended) = &norm.article.amended {
                report.push(Level::Item, self.amendment(amended));
            }
            for exception in &norm.article.exception {
                report.push(Level::Item, self.exception(exception));
            }
        }
        report
    }

    /// Verdicts, each with its legs and what is missing; `title` stands above them.
    #[must_use]
    pub fn verdicts(&self, title: &str, verdicts: &[Verdict]) -> Report {
        let mut report = Report::default();
        report.push(Level::Title, title);
        if verdicts.is_empty() {
            report.push(Level::Text, self.say("verdicts_none", &[]));
        }
        let mut last = None;
        for verdict in verdicts {
            if last != Some(&verdict.incident.id) {
                report.push(Level::Section, self.incident(verdict));
                last = Some(&verdict.incident.id);
            }
            report.append(self.verdict(verdict));
        }
        report
    }

    /// The title of a list of verdicts.
    #[must_use]
    pub fn verdicts_title(&self, body: Option<&str>) -> String {
        match body {
            Some(body) => self.say("verdicts_of", &[("who", &self.name(body))]),
            None => self.say("verdicts_title", &[]),
        }
    }

    /// What happened, in one line.
    pub(super) fn incident(&self, verdict: &Verdict) -> String {
        let incident = &verdict.incident;
        let victim = self.who(&incident.victim);
        let by = self.list_who(&incident.by);
        let key = if incident.by.is_empty() { "incident_alone" } else { "incident" };
        let what = self.word("trigger", incident.trigger.as_str());
        let when = self.span(incident.span);
        let values = [
            ("what", &*what),
            ("victim", &*victim),
            ("by", &*by),
            ("when", &*when),
            ("id", &*incident.id),
        ];
        self.say(key, &values)
    }

    /// `latent (triggered, not requested)`, with who claims a breach.
    pub(super) fn outlook(&self, verdict: &Verdict) -> String {
        let norm = self.system.norm(&verdict.norm);
        let on_request = norm.is_some_and(|norm| norm.article.on_request);
        let word = match verdict.outlook {
            Outlook::Pending if !on_request => "pending_unasked",
            other => other.as_str(),
        };
        let mut text = self.word("verdict", word);
        if !verdict.breach_claimed_by.is_empty() {
            let who = self.list_who(&verdict.breach_claimed_by);
            let claimed = self.say("breach", &[("who", &who)]);
            if verdict.outlook == Outlook::Standing {
                return claimed;
            }
            text = self.join(&[text, claimed]);
        }
        text
    }

    /// The verdicts on one incident in one line, for a brief.
    pub(crate) fn verdicts_line(&self, verdicts: &[Verdict]) -> String {
        let Some(first) = verdicts.first() else { return String::new() };
        // Articles of which the same is to be said stand together.
        let mut said: Vec<(String, Vec<String>)> = Vec::new();
        for verdict in verdicts {
            let Some(norm) = self.system.norm(&verdict.norm) else { continue };
            let (article, outlook) = (self.duty(norm), self.outlook(verdict));
            match said.iter_mut().find(|(known, _)| *known == outlook) {
                Some((_, articles)) => {
                    if !articles.contains(&article) {
                        articles.push(article);
                    }
                }
                None => said.push((outlook, vec![article])),
            }
        }
        let parts: Vec<String> = said
            .into_iter()
            .map(|(outlook, articles)| self.pair(&self.names.enumerate(&articles), &outlook))
            .collect();
        format!("{}. {}.", self.incident(first), parts.join(". "))
    }

    /// A duty in force in one line, for a brief: with whom besides those that the brief is about.
    pub(crate) fn bound_line(
        &self,
        norm: &chancery_order::Norm,
        obligation: &chancery_order::Obligation,
        subject: &[chancery_records::ActorId],
    ) -> String {
        let others: Vec<String> = obligation
            .parties
            .iter()
            .filter(|party| !subject.iter().any(|one| one.as_str() == party.as_str()))
            .cloned()
            .collect();
        let with = match others.len() {
            0 => self.say("with_nobody", &[]),
            1..=12 => self.list_who(&others),
            many => self.say("with_many", &[("n", &many.to_string())]),
        };
        let values =
            [("article", &*self.article(norm)), ("nature", &*self.nature(norm)), ("with", &*with)];
        self.say("bound_line", &values)
    }

    fn verdict(&self, verdict: &Verdict) -> Report {
        let mut report = Report::default();
        let Some(norm) = self.system.norm(&verdict.norm) else { return report };
        let article = format!("{} ({})", self.article(norm), self.nature(norm));
        let outlook = self.outlook(verdict);
        report.push(
            Level::Part,
            self.say("verdict_line", &[("article", &article), ("verdict", &outlook)]),
        );
        for leg in &verdict.legs {
            self.leg(leg, verdict, &mut report);
        }
        report
    }

    fn leg(&self, leg: &Leg, verdict: &Verdict, report: &mut Report) {
        let kind = match leg.kind {
            LegKind::Article => "article",
            LegKind::Bound => "bound",
            LegKind::Trigger => "trigger",
            LegKind::Request => "request",
            LegKind::Decision => "decision",
            LegKind::Act => "act",
            LegKind::Claim => "claim",
            LegKind::Judgement => "judgement",
        };
        let state = match leg.state {
            LegState::Shown => "shown",
            LegState::Absent => "absent",
            LegState::Missing => "missing",
        };
        let name = self.word("leg", kind);
        if leg.kind == LegKind::Bound {
            let who = if verdict.owed_by.is_empty() {
                self.say("nobody", &[])
            } else {
                self.list(&verdict.owed_by)
            };
            report.push(Level::Item, self.pair(&name, &who));
            return;
        }
        let state = self.word("state", &format!("{kind}_{state}"));
        if leg.grounds.len() == 1 {
            let ground = self.ground(&leg.grounds[0]);
            report.push(Level::Item, format!("{} — {ground}", self.pair(&name, &state)));
        } else {
            report.push(Level::Item, self.pair(&name, &state));
            for ground in &leg.grounds {
                report.push(Level::Under, self.ground(ground));
            }
            if leg.more > 0 {
                let more = leg.more.to_string();
                report.push(Level::Under, self.say("more", &[("n", &more)]));
            }
        }
        if leg.kind == LegKind::Article
            && let Some(norm) = self.system.norm(&verdict.norm)
            && let Some(amended) = &norm.article.amended
        {
            report.push(Level::Item, self.amendment(amended));
        }
    }
}
