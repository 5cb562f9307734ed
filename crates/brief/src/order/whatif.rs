//! What would differ, in words.

use chancery_order::{BoundChange, Changes, ExposureChange, Verdict, VerdictChange, Why};

use super::exposure::length;
use super::{Level, OrderPages, Report};

/// How many rules are shown for one change.
const RULES: usize = 1;

impl OrderPages<'_> {
    /// What differs if some things are supposed; `title` is the scenario's own.
    #[must_use]
    pub fn changes(&self, title: &str, changes: &Changes) -> Report {
        let mut report = Report::default();
        let title = if title.is_empty() { self.say("whatif_title", &[]) } else { title.to_owned() };
        report.push(Level::Title, title);
        for toggle in &changes.toggles {
            report.push(Level::Item, format!("`{toggle}`"));
        }
        if changes.is_empty() {
            report.push(Level::Text, self.say("whatif_nothing", &[]));
        }
        self.bound_changes(changes, &mut report);
        if !changes.verdicts.is_empty() {
            report.push(Level::Section, self.say("whatif_verdicts", &[]));
            let mut last = None;
            for change in &changes.verdicts {
                let heading = last != Some(&change.incident);
                self.verdict_change(change, heading, &mut report);
                last = Some(&change.incident);
            }
        }
        if !changes.halts.is_empty() || !changes.exposures.is_empty() {
            report.push(Level::Section, self.say("whatif_exposures", &[]));
        }
        for change in &changes.halts {
            let name = self.flow_name(&change.halt.names, &change.flow);
            let days = self.span(change.days);
            report.push(Level::Part, self.say("whatif_halt", &[("name", &name), ("days", &days)]));
            self.halted(&change.halt, length(change.days), &mut report);
        }
        for change in &changes.exposures {
            self.exposure_change(change, changes, &mut report);
        }
        for toggle in &changes.idle {
            let toggle = format!("`{toggle}`");
            report.push(Level::Text, self.say("whatif_idle", &[("toggle", &toggle)]));
        }
        report.push(Level::Text, self.say("whatif_world", &[]));
        report
    }

    fn bound_changes(&self, changes: &Changes, report: &mut Report) {
        if changes.bound.is_empty() {
            return;
        }
        let day = changes.day.map_or_else(String::new, |day| self.day(day));
        report.push(Level::Section, self.say("whatif_bound", &[("day", &day)]));
        for BoundChange { norm, newly, freed, why } in &changes.bound {
            let Some(norm) = self.system.norm(norm) else { continue };
            let name = format!("{} ({})", self.article(norm), self.nature(norm));
            let mut parts = Vec::new();
            if !newly.is_empty() {
                parts.push(self.say("newly_bound", &[("who", &self.list(newly))]));
            }
            if !freed.is_empty() {
                parts.push(self.say("freed", &[("who", &self.list(freed))]));
            }
            report.push(Level::Item, self.pair(&name, &self.join(&parts)));
            self.why(why, report);
        }
    }

    fn verdict_change(&self, change: &VerdictChange, heading: bool, report: &mut Report) {
        let Some(norm) = self.system.norm(&change.norm) else { return };
        let Some(shown) = change.after.as_ref().or(change.before.as_ref()) else { return };
        if heading {
            report.push(Level::Part, self.incident(shown));
        }
        let say = |verdict: Option<&Verdict>| {
            verdict.map_or_else(|| self.say("no_verdict", &[]), |verdict| self.outlook(verdict))
        };
        let (before, after) = (say(change.before.as_ref()), say(change.after.as_ref()));
        let values = [("article", &*self.duty(norm)), ("before", &*before), ("after", &*after)];
        report.push(Level::Item, self.say("verdict_change", &values));
        if let Some(after) = change.after.as_ref().filter(|after| !after.owed_by.is_empty()) {
            let who = self.list(&after.owed_by);
            report.push(Level::Under, self.pair(&self.word("leg", "bound"), &who));
        }
        self.why(&change.why, report);
    }

    fn exposure_change(&self, change: &ExposureChange, changes: &Changes, report: &mut Report) {
        let flow = change.after.as_ref().or(change.before.as_ref());
        let Some(flow) = flow else { return };
        let values = [
            ("who", &*self.who(&change.state)),
            ("name", &*self.flow_name(&flow.names, &change.flow)),
            ("day", &*self.day(change.day)),
        ];
        let key = match (&change.before, &change.after) {
            (None, _) => "exposure_new",
            (_, None) => "exposure_gone",
            _ => "exposure_changed",
        };
        report.push(Level::Item, self.say(key, &values));
        let told = changes.halts.iter().any(|halt| halt.flow == change.flow);
        for loss in change.losses.iter().filter(|_| !told) {
            let share = self.pair(&self.named(&loss.state), &self.loss_line(loss));
            report.push(Level::Under, share);
        }
        self.why(&change.why, report);
    }

    fn why(&self, why: &Why, report: &mut Report) {
        if !why.toggles.is_empty() {
            let toggles: Vec<String> =
                why.toggles.iter().map(|toggle| format!("`{toggle}`")).collect();
            report.push(Level::Under, self.say("because", &[("toggles", &toggles.join(", "))]));
        }
        for rule in why.rules.iter().take(RULES) {
            report.push(Level::Under, self.say("rule_line", &[("rule", &format!("`{rule}`"))]));
        }
    }
}
