//! What states hang on, and what a halt cuts off, in words.

use chancery_knowledge::instruments::{Effect, FlowKind, Measured, Per, Text};
use chancery_knowledge::schema::Words;
use chancery_order::{
    Amount, Disagreement, Exposed, Exposure, Figure, Halt, Halter, Lever, Loss, Role, Route,
    ShareOf, Stop,
};
use chancery_records::DaySpan;

use super::{Level, OrderPages, Report};

impl OrderPages<'_> {
    /// What a state hangs on, on a day.
    #[must_use]
    pub fn exposure(&self, exposure: &Exposure) -> Report {
        let mut report = Report::default();
        let (who, day) = (self.who(&exposure.state), self.day(exposure.day));
        report.push(Level::Title, self.say("exposure_title", &[("who", &who), ("day", &day)]));
        if exposure.flows.is_empty() {
            report.push(Level::Text, self.say("exposure_none", &[]));
        }
        for flow in &exposure.flows {
            self.exposed(flow, &mut report);
        }
        report
    }

    fn exposed(&self, flow: &Exposed, report: &mut Report) {
        let roles: Vec<String> = flow.roles.iter().map(|role| self.role(*role)).collect();
        let name = self.flow_name(&flow.names, &flow.flow);
        let heading = self.pair(&name, &roles.join(", "));
        report.push(Level::Section, format!("{heading} ({})", flow.flow));
        report.push(Level::Text, self.course(flow));
        for share in &flow.shares {
            report.push(Level::Item, self.share(share));
        }
        for amount in &flow.quantities {
            report.push(Level::Item, self.amount(amount));
        }
        for disagreement in &flow.inconsistent {
            report.push(Level::Item, self.disagreement(disagreement));
        }
        if !flow.halters.is_empty() {
            let who: Vec<String> = flow.halters.iter().map(|halter| self.halter(halter)).collect();
            report.push(Level::Item, self.say("can_halt", &[("who", &self.join(&who))]));
        }
        for stop in &flow.interruptions {
            report.push(Level::Item, self.stop(stop));
        }
        for route in &flow.alternatives {
            report.push(Level::Item, self.route(route));
        }
        for rule in &flow.rules {
            report.push(Level::Item, self.text(rule));
        }
        report.push(Level::Text, self.source(&flow.source));
    }

    /// A flow in one line, for a brief.
    pub(crate) fn exposed_line(&self, flow: &Exposed) -> String {
        let roles: Vec<String> = flow.roles.iter().map(|role| self.role(*role)).collect();
        let name = self.flow_name(&flow.names, &flow.flow);
        let known = flow.shares.iter().filter(|share| share.value.known().is_some());
        let shares: Vec<String> = known.map(|share| self.share(share)).collect();
        let line = self.pair(&name, &roles.join(", "));
        let course = self.course(flow);
        let mut parts = vec![format!("{line} — {course}")];
        parts.extend(shares);
        self.join(&parts)
    }

    pub(super) fn flow_name(&self, names: &Words, id: &str) -> String {
        let name = self.first(names).unwrap_or(id);
        crate::typography::capital(&crate::typography::set(self.lang, name))
    }

    fn role(&self, role: Role) -> String {
        let word = match role {
            Role::Source => "source",
            Role::Destination => "destination",
            Role::Transit => "transit",
            Role::Seller => "seller",
            Role::Buyer => "buyer",
            Role::Territory => "territory",
            Role::Creditor => "creditor",
            Role::Debtor => "debtor",
            Role::Donor => "donor",
            Role::Recipient => "recipient",
            Role::Home => "home",
            Role::Host => "host",
            Role::Served => "served",
            Role::Owner => "owner",
        };
        self.word("role", word)
    }

    /// From where to where, through what.
    fn course(&self, flow: &Exposed) -> String {
        let kind = self.word("flow", flow_word(flow.kind));
        let commodity = self.word("commodity", &flow.commodity);
        let from = self.list_who(&flow.from);
        let to = if flow.to.is_empty() {
            self.say("world_market", &[])
        } else {
            self.list_who(&flow.to)
        };
        let via = self.list_who(&flow.via);
        // "People, people" says it twice.
        let kind = if kind == commodity { String::new() } else { kind };
        let key = match (flow.kind, flow.via.is_empty()) {
            (FlowKind::People | FlowKind::Arms, _) if kind.is_empty() => "course_bare",
            (FlowKind::Customs, _) => "course_customs",
            (_, true) => "course",
            (_, false) => "course_via",
        };
        let values = [
            ("kind", &*kind),
            ("what", &*commodity),
            ("from", &*from),
            ("to", &*to),
            ("via", &*via),
        ];
        let mut text = self.say(key, &values);
        if let Some(valid) = flow.valid {
            text = format!("{text} [{}]", self.span(valid));
        }
        text
    }

    fn figure(&self, figure: &Figure) -> String {
        match figure {
            Figure::Known(value) => self.percent(*value),
            Figure::Unknown(missing) => self.unknown(missing),
        }
    }

    /// `unknown: the demand of Uzbekistan`.
    fn unknown(&self, missing: &Text) -> String {
        let what = self.text(missing);
        if what.is_empty() {
            return self.say("unknown", &[]);
        }
        self.pair(&self.say("unknown", &[]), &what)
    }

    fn share(&self, share: &ShareOf) -> String {
        let what = share
            .what
            .as_deref()
            .map_or_else(|| self.say("share_any", &[]), |what| self.word("share", what));
        let mut text = self.pair(&what, &self.figure(&share.value));
        if let Some(days) = share.days.filter(|_| !share.current) {
            text = format!("{text} [{}]", self.span(days));
        }
        let says = self.text(&share.says);
        if share.value.known().is_some() && !says.is_empty() {
            text = format!("{text}. {says}");
        }
        text
    }

    fn amount(&self, amount: &Amount) -> String {
        let what = self.word("measured", measured_word(amount.what));
        let mut text = self.pair(&what, &self.measured(amount.value, &amount.unit, amount.per));
        if let Some(of) = &amount.of {
            text = format!("{text}, {}", self.say("of_whom", &[("who", &self.name(of))]));
        }
        if let Some(days) = amount.days {
            text = format!("{text} [{}]", self.span(days));
        }
        format!("{text} ({})", self.certainty(amount.source.certainty))
    }

    fn measured(&self, value: f64, unit: &str, per: Option<Per>) -> String {
        let number = self.number(value);
        let unit = self.word("unit", unit);
        let per = match per {
            None | Some(Per::Span) => "",
            Some(Per::Day) => "per_day",
            Some(Per::Month) => "per_month",
            Some(Per::Year) => "per_year",
        };
        if per.is_empty() {
            format!("{number} {unit}")
        } else {
            format!("{number} {unit} {}", self.say(per, &[]))
        }
    }

    /// A number with blanks or commas between thousands.
    fn number(&self, value: f64) -> String {
        let text = format!("{value:.2}");
        let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
        let rest = rest.trim_end_matches('0');
        let (thousands, point) = match self.lang {
            crate::Lang::Fr => ('\u{202f}', ','),
            crate::Lang::En => (',', '.'),
        };
        let mut set = String::new();
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place).is_multiple_of(3) && digit.is_ascii_digit() {
                set.push(thousands);
            }
            set.push(digit);
        }
        if rest.is_empty() { set } else { format!("{set}{point}{rest}") }
    }

    fn disagreement(&self, disagreement: &Disagreement) -> String {
        let Disagreement { given, other, computed, .. } = disagreement;
        let values = [
            ("given", &*self.measured(given.value, &given.unit, given.per)),
            ("other", &*self.measured(other.value, &other.unit, other.per)),
            ("computed", &*self.measured(*computed, &other.unit, other.per)),
        ];
        self.say("disagreement", &values)
    }

    fn halter(&self, halter: &Halter) -> String {
        let by: Vec<String> = halter
            .by
            .iter()
            .map(|lever| match lever {
                Lever::Beginning => self.say("lever_beginning", &[]),
                Lever::Transit => self.say("lever_transit", &[]),
                Lever::End => self.say("lever_end", &[]),
                Lever::Operator(who) => self.say("lever_operator", &[("who", &self.name(who))]),
                Lever::Before(id) => self.say("lever_before", &[("id", id)]),
            })
            .collect();
        format!("{} ({})", self.name(&halter.who), by.join(", "))
    }

    fn stop(&self, stop: &Stop) -> String {
        let effect = self.word(
            "effect",
            match stop.effect {
                Effect::Full => "full",
                Effect::Partial => "partial",
                Effect::None => "none",
                Effect::Unknown => "unknown",
            },
        );
        let says = self.text(&stop.says);
        let sources = self.source(&stop.source);
        let when = self.span(stop.days);
        let values =
            [("when", &*when), ("effect", &*effect), ("says", &*says), ("source", &*sources)];
        self.say("stop", &values)
    }

    fn route(&self, route: &Route) -> String {
        let name = route.flow.as_ref().map_or_else(
            || self.say("route_other", &[]),
            |flow| {
                let known = self.system.flow(flow);
                known.map_or_else(|| flow.clone(), |known| self.flow_name(&known.names, flow))
            },
        );
        let mut text = self.say("route", &[("name", &name), ("room", &self.figure(&route.room))]);
        let says = self.text(&route.says);
        if route.room.known().is_some() && !says.is_empty() {
            text = format!("{text}. {says}");
        }
        text
    }

    /// What a halt of a flow cuts off, for whom; `days`: for how many days.
    #[must_use]
    pub fn halt(&self, halt: &Halt, days: Option<u32>) -> Report {
        let mut report = Report::default();
        let name = self.flow_name(&halt.names, &halt.flow);
        let day = self.day(halt.day);
        report.push(Level::Title, self.say("halt_title", &[("name", &name), ("day", &day)]));
        self.halted(halt, days, &mut report);
        report
    }

    pub(super) fn halted(&self, halt: &Halt, days: Option<u32>, report: &mut Report) {
        if !halt.territory.is_empty() {
            let who = self.list(&halt.territory);
            report.push(Level::Text, self.say("halt_territory", &[("who", &who)]));
        }
        for loss in &halt.losses {
            self.loss(loss, days, report);
        }
        if !halt.halters.is_empty() {
            let who: Vec<String> = halt.halters.iter().map(|halter| self.halter(halter)).collect();
            report.push(Level::Item, self.say("can_halt", &[("who", &self.join(&who))]));
        }
        for stop in &halt.running {
            report.push(Level::Item, self.stop(stop));
        }
        report.push(Level::Text, self.source(&halt.source));
    }

    pub(super) fn loss(&self, loss: &Loss, days: Option<u32>, report: &mut Report) {
        let roles: Vec<String> = loss.roles.iter().map(|role| self.role(*role)).collect();
        let heading = self.pair(&self.named(&loss.state), &roles.join(", "));
        report.push(Level::Item, heading);
        report.push(Level::Under, self.share(&loss.share));
        let cut = |figure: &Figure| {
            let text = self.figure(figure);
            let known = figure.known().is_some();
            if loss.bounds && known { self.say("at_most", &[("n", &text)]) } else { text }
        };
        let carried = self.figure(&loss.carried);
        let without = cut(&loss.without_route);
        report.push(Level::Under, self.say("carried", &[("n", &carried)]));
        report.push(Level::Under, self.say("without_route", &[("n", &without)]));
        if let Some(days) = days {
            let year = self.figure(&loss.of_a_year(days));
            let days = days.to_string();
            report.push(Level::Under, self.say("of_a_year", &[("days", &days), ("n", &year)]));
        }
        for route in &loss.routes {
            report.push(Level::Under, self.route(route));
        }
    }
}

impl OrderPages<'_> {
    /// A loss in one line.
    pub(super) fn loss_line(&self, loss: &Loss) -> String {
        let share = self.share(&loss.share);
        let without = self.say("without_route", &[("n", &self.figure(&loss.without_route))]);
        self.join(&[share, without])
    }
}

/// How many days a span has; nothing if it is open.
pub(super) fn length(days: DaySpan) -> Option<u32> {
    days.days().and_then(|days| u32::try_from(days).ok())
}

fn flow_word(kind: FlowKind) -> &'static str {
    match kind {
        FlowKind::Pipeline => "pipeline",
        FlowKind::Contract => "contract",
        FlowKind::Corridor => "corridor",
        FlowKind::Customs => "customs",
        FlowKind::Loan => "loan",
        FlowKind::Aid => "aid",
        FlowKind::People => "people",
        FlowKind::Arms => "arms",
        FlowKind::Grid => "grid",
    }
}

fn measured_word(what: Measured) -> &'static str {
    match what {
        Measured::Capacity => "capacity",
        Measured::Contract => "contract",
        Measured::Passed => "passed",
        Measured::Stock => "stock",
        Measured::Plan => "plan",
    }
}
