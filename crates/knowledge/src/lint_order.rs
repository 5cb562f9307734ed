//! The linter of what binds states: treaties, articles, happenings, flows and votes.
//!
//! | checked | remedy |
//! |---|---|
//! | a file is named for its id, and each id stands once | rename it |
//! | states, organisations and movements that are named exist | add or correct them |
//! | days are days, and no span ends before it begins | correct the days |
//! | an article's `instrument` is one of the file; no two wordings of an article hold at one time | correct it |
//! | an invocation's articles exist | correct the number |
//! | flows that are named exist; shares lie between 0 and 1, owners own no more than the whole | correct it |
//! | a state votes once; the lists agree with the counts | correct them |
//! | each sentence stands in French and English | write the other |
//! | each file names a source | name one |

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::Facts;
use crate::finding::Finding;
use crate::folder::Loaded;
use crate::instruments::{Article, Ballot, Exit, Flow, Instrument, Invocation, Text, Treaty, Vote};
use crate::schema::Membership;
use crate::span::{between, holds, wrong_days};

/// Everything that is wrong with what binds states.
pub(crate) fn check(loaded: &Loaded) -> Vec<Finding> {
    let facts = &loaded.facts;
    let bodies = facts
        .states
        .iter()
        .map(|state| state.id.as_str())
        .chain(facts.groups.iter().map(|group| group.id.as_str()))
        .chain(facts.organisations.iter().map(|organisation| organisation.id.as_str()))
        .collect();
    let flows = facts.flows.iter().map(|flow| flow.id.as_str()).collect();
    let mut linter = Linter { loaded, bodies, flows, ids: BTreeSet::new(), found: Vec::new() };
    for organisation in &facts.organisations {
        let file = linter.file(&organisation.id);
        linter.law(&file, &organisation.instrument, &organisation.article);
        linter.parties(&file, &organisation.instrument, &organisation.member);
        for invocation in &organisation.invocation {
            linter.invocation(&file, &organisation.article, invocation);
        }
    }
    facts.treaties.iter().for_each(|treaty| linter.treaty(facts, treaty));
    facts.flows.iter().for_each(|flow| linter.flow(flow));
    facts.votes.iter().for_each(|vote| linter.vote(vote));
    linter.found
}

struct Linter<'a> {
    loaded: &'a Loaded,
    bodies: BTreeSet<&'a str>,
    flows: BTreeSet<&'a str>,
    ids: BTreeSet<String>,
    found: Vec<Finding>,
}

impl<'a> Linter<'a> {
    fn file(&self, id: &str) -> String {
        self.loaded.origin.get(id).cloned().unwrap_or_else(|| id.to_owned())
    }

    fn report(&mut self, file: &str, key: &str, problem: String, remedy: &str) {
        self.found.push(Finding {
            file: file.to_owned(),
            key: key.to_owned(),
            problem,
            remedy: remedy.to_owned(),
        });
    }

    fn once(&mut self, file: &str, key: &str, id: &str) {
        if !self.ids.insert(id.to_owned()) {
            self.report(file, key, format!("`{id}` stands twice"), "rename or merge one");
        }
    }

    /// The file is named for its id, in small letters, with `_` for any other sign.
    fn named(&mut self, file: &str, id: &str) {
        let stem: String = id
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' })
            .collect();
        let name = file.rsplit('/').next().unwrap_or(file);
        if name.replace('-', "_") != format!("{stem}.toml") {
            let remedy = format!("rename the file to {stem}.toml");
            self.report(file, "id", format!("`{id}` stands here"), &remedy);
        }
    }

    fn actors<'b>(&mut self, file: &str, key: &str, names: impl IntoIterator<Item = &'b String>) {
        for name in names {
            let body = name.split(['.', '/']).next().unwrap_or(name);
            if !self.bodies.contains(body) {
                let problem = format!("`{name}` is no state, group or organisation");
                self.report(file, key, problem, "add its file or correct the id");
            }
        }
    }

    fn days(&mut self, file: &str, key: &str, from: Option<&String>, to: Option<&String>) {
        let wrong = wrong_days(from.map(String::as_str), to.map(String::as_str));
        if let Some((problem, remedy)) = wrong {
            self.report(file, key, problem, remedy);
        }
    }

    fn says(&mut self, file: &str, key: &str, text: &Text, needed: bool) {
        if !needed && text.is_empty() {
            return;
        }
        for language in ["fr", "en"] {
            if text.get(language).is_none_or(|words| words.trim().is_empty()) {
                let problem = format!("nothing in `{language}`");
                self.report(file, key, problem, "write the sentence in French and English");
            }
        }
    }

    fn sourced(&mut self, file: &str, key: &str, source: &[String]) {
        if source.iter().all(|line| line.trim().is_empty()) {
            self.report(file, key, "no source".to_owned(), "name the text or page it rests on");
        }
    }

    fn share(&mut self, file: &str, key: &str, value: Option<f64>) {
        if value.is_some_and(|value| !(0.0..=1.0).contains(&value)) {
            self.report(file, key, format!("{value:?} is no share"), "write a number from 0 to 1");
        }
    }

    fn exit(&mut self, file: &str, exit: Option<&Exit>) {
        if let Some(exit) = exit {
            self.says(file, "exit.says", &exit.says, exit.months.is_none());
        }
    }

    fn parties(&mut self, file: &str, instruments: &[Instrument], members: &[Membership]) {
        for member in members {
            for under in &member.under {
                if !instruments.iter().any(|instrument| instrument.id == *under) {
                    let problem = format!("{} stands under `{under}`", member.state);
                    self.report(
                        file,
                        "member.under",
                        problem,
                        "name an [[instrument]] of the file",
                    );
                }
            }
        }
    }

    fn law(&mut self, file: &str, instruments: &[Instrument], articles: &[Article]) {
        let mut known = BTreeSet::new();
        for instrument in instruments {
            if !known.insert(instrument.id.as_str()) {
                let problem = format!("`{}` stands twice", instrument.id);
                self.report(file, "instrument", problem, "rename or merge one");
            }
            self.days(file, "instrument.signed", instrument.signed.as_ref(), None);
            self.days(file, "instrument", instrument.from.as_ref(), instrument.to.as_ref());
            self.exit(file, instrument.exit.as_ref());
        }
        for article in articles {
            let key = format!("article {}", article.id);
            match &article.instrument {
                Some(id) if !known.contains(id.as_str()) => {
                    let problem = format!("`{id}` is no instrument of the file");
                    self.report(file, &key, problem, "add the [[instrument]] or correct the word");
                }
                None if !instruments.is_empty() => {
                    let problem = "no instrument is named".to_owned();
                    self.report(file, &key, problem, "say in which [[instrument]] it stands");
                }
                _ => {}
            }
            self.article(file, &key, article);
        }
        self.wordings(file, articles);
    }

    fn article(&mut self, file: &str, key: &str, article: &Article) {
        self.days(file, key, article.from.as_ref(), article.to.as_ref());
        self.says(file, &format!("{key} says"), &article.says, true);
        self.actors(file, key, article.only.iter().chain(&article.owed_to).chain(&article.area));
        if let Some(amended) = &article.amended {
            self.days(file, key, amended.signed.as_ref(), amended.from.as_ref());
            self.says(file, &format!("{key} amended"), &amended.says, true);
        }
        if let Some(decision) = &article.decision {
            self.says(file, &format!("{key} decision.by"), &decision.by, false);
        }
        for exception in &article.exception {
            let key = format!("{key} exception {}", exception.id);
            self.days(file, &key, exception.from.as_ref(), exception.to.as_ref());
            self.says(file, &key, &exception.says, true);
            self.actors(file, &key, &exception.parties);
            self.flows_exist(file, &key, exception.flow.as_ref());
        }
        if article.on_request && article.trigger.is_empty() {
            let problem = "it takes a request but nothing sets it off".to_owned();
            self.report(file, key, problem, "name a trigger");
        }
    }

    /// No two wordings of one article hold on one day, for the same parties.
    fn wordings(&mut self, file: &str, articles: &[Article]) {
        for (index, article) in articles.iter().enumerate() {
            let span = between(article.from.as_deref(), article.to.as_deref());
            let twin = articles[..index].iter().any(|other| {
                (&other.id, &other.instrument, other.kind, &other.only)
                    == (&article.id, &article.instrument, article.kind, &article.only)
                    && holds(span, between(other.from.as_deref(), other.to.as_deref()))
            });
            if twin {
                let key = format!("article {}", article.id);
                let problem = "two wordings hold at one time".to_owned();
                self.report(file, &key, problem, "end one before the other begins");
            }
        }
    }

    fn invocation(&mut self, file: &str, articles: &[Article], one: &Invocation) {
        let key = format!("invocation {}", one.id);
        self.once(file, &key, &one.id);
        self.days(file, &key, Some(&one.from), one.to.as_ref());
        if one.lasting && one.to.is_some() {
            let problem = "it lasts and has an end".to_owned();
            self.report(file, &key, problem, "keep one of the two");
        }
        self.actors(file, &key, std::iter::once(&one.victim).chain(&one.by).chain(&one.on));
        self.says(file, &format!("{key} says"), &one.says, true);
        self.sourced(file, &key, &one.source);
        let named = one.request.iter().flat_map(|request| &request.article).chain(&one.article);
        for id in named {
            // `charter/4` says in which instrument.
            let (instrument, number) = match id.split_once('/') {
                Some((instrument, number)) => (Some(instrument), number),
                None => (None, id.as_str()),
            };
            let meant = |article: &Article| {
                article.id == number
                    && instrument.is_none_or(|one| article.instrument.as_deref() == Some(one))
            };
            if !articles.iter().any(meant) {
                let problem = format!("there is no article `{id}`");
                self.report(file, &key, problem, "add the [[article]] or correct the number");
            }
        }
        if let Some(request) = &one.request {
            self.days(file, &key, request.on.as_ref(), None);
            self.actors(file, &key, &request.by);
            self.says(file, &format!("{key} request"), &request.says, false);
            if request.none == request.by.is_some() {
                let problem = "a request needs who asked, or `none = true`".to_owned();
                self.report(file, &key, problem, "write one of the two");
            }
        }
        if let Some(ruling) = &one.decision {
            self.days(file, &key, ruling.on.as_ref(), None);
            self.actors(file, &key, &ruling.by);
            self.says(file, &format!("{key} decision"), &ruling.says, true);
        }
        for act in &one.act {
            self.days(file, &key, act.from.as_ref(), act.to.as_ref());
            self.actors(file, &key, &act.by);
            self.says(file, &format!("{key} act"), &act.says, true);
        }
        for claim in &one.claim {
            self.days(file, &key, claim.on.as_ref(), None);
            self.actors(file, &key, std::iter::once(&claim.by).chain(&claim.of));
            self.says(file, &format!("{key} claim"), &claim.says, true);
        }
    }

    fn treaty(&mut self, facts: &Facts, treaty: &'a Treaty) {
        let file = self.file(&treaty.id);
        self.named(&file, &treaty.id);
        self.once(&file, "id", &treaty.id);
        if facts.organisations.iter().any(|organisation| organisation.id == treaty.id) {
            let problem = format!("`{}` is an organisation's id too", treaty.id);
            self.report(&file, "id", problem, "rename it");
        }
        self.days(&file, "signed", treaty.signed.as_ref(), None);
        self.days(&file, "from", treaty.from.as_ref(), treaty.to.as_ref());
        let parties = treaty.party.iter().map(|party| &party.state);
        self.actors(&file, "party", parties.chain(&treaty.target));
        self.actors(&file, "called", treaty.called.iter().chain(&treaty.of));
        for party in &treaty.party {
            self.days(&file, "party", party.from.as_ref(), party.to.as_ref());
        }
        for language in ["fr", "en"] {
            if treaty.names.get(language).is_none_or(Vec::is_empty) {
                let problem = format!("no name in `{language}`");
                self.report(&file, "names", problem, "give at least one in each");
            }
        }
        self.says(&file, "note", &treaty.note, false);
        self.sourced(&file, "source", &treaty.source);
        self.exit(&file, treaty.exit.as_ref());
        self.law(&file, &[], &treaty.article);
        for invocation in &treaty.invocation {
            self.invocation(&file, &treaty.article, invocation);
        }
    }

    fn flows_exist<'b>(
        &mut self,
        file: &str,
        key: &str,
        names: impl IntoIterator<Item = &'b String>,
    ) {
        for name in names {
            if !self.flows.contains(name.as_str()) {
                let problem = format!("`{name}` is no flow");
                self.report(file, key, problem, "add its file to flows/ or correct the id");
            }
        }
    }

    fn flow(&mut self, flow: &Flow) {
        let file = self.file(&flow.id);
        self.named(&file, &flow.id);
        self.once(&file, "id", &flow.id);
        self.days(&file, "since", flow.since.as_ref(), flow.until.as_ref());
        self.actors(&file, "operator", &flow.operator);
        self.actors(&file, "from", flow.from.iter().chain(&flow.to).chain(&flow.via));
        self.sourced(&file, "source", &flow.source);
        self.says(&file, "note", &flow.note, false);
        flow.rule.iter().for_each(|rule| self.says(&file, "rule", rule, true));
        for share in &flow.share {
            self.actors(&file, "share", [&share.of]);
            self.days(&file, "share", share.from.as_ref(), share.to.as_ref());
            self.share(&file, "share", share.value);
            self.says(&file, "share", &share.says, share.value.is_none());
        }
        for quantity in &flow.quantity {
            self.days(&file, "quantity", quantity.from.as_ref(), quantity.to.as_ref());
            if !quantity.value.is_finite() || quantity.value < 0.0 {
                let problem = format!("{} is no quantity", quantity.value);
                self.report(&file, "quantity", problem, "write a number");
            }
        }
        let held: f64 = flow.holder.iter().map(|holder| holder.share).sum();
        if held > 1.0005 {
            let problem = format!("the owners own {held:.3}");
            self.report(&file, "holder", problem, "correct the shares");
        }
        for other in &flow.alternative {
            self.flows_exist(&file, "alternative", &other.flow);
            self.share(&file, "alternative", other.value);
            self.says(&file, "alternative", &other.says, other.flow.is_none());
        }
        for halt in &flow.interruption {
            let key = format!("interruption {}", halt.id);
            self.once(&file, &key, &halt.id);
            self.days(&file, &key, Some(&halt.from), halt.to.as_ref());
            self.actors(&file, &key, &halt.by);
            self.says(&file, &key, &halt.says, true);
        }
    }

    fn vote(&mut self, vote: &Vote) {
        let file = self.file(&vote.id);
        self.named(&file, &vote.id);
        self.once(&file, "id", &vote.id);
        self.days(&file, "on", Some(&vote.on), None);
        self.says(&file, "says", &vote.says, true);
        self.sourced(&file, "source", &vote.source);
        let lists = [
            (Ballot::For, &vote.pro),
            (Ballot::Against, &vote.against),
            (Ballot::Abstained, &vote.abstained),
            (Ballot::Absent, &vote.absent),
        ];
        let mut seen: BTreeMap<&str, Ballot> = BTreeMap::new();
        self.actors(
            &file,
            "body",
            std::iter::once(&vote.body).chain(&vote.members_of).chain(&vote.veto),
        );
        for (ballot, list) in lists {
            self.actors(&file, "votes", list);
            for state in list {
                if seen.insert(state, ballot).is_some() {
                    let problem = format!("{state} votes twice");
                    self.report(&file, "votes", problem, "keep one");
                }
            }
        }
        let Some(counts) = vote.counts else { return };
        let counted = [
            (Ballot::For, Some(counts.pro)),
            (Ballot::Against, Some(counts.against)),
            (Ballot::Abstained, Some(counts.abstained)),
            (Ballot::Absent, counts.absent),
        ];
        for ((ballot, list), (_, count)) in lists.into_iter().zip(counted) {
            let listed = u32::try_from(list.len()).unwrap_or(u32::MAX);
            // Who stands on no list may still belong here; and a list may be left out altogether.
            let open = vote.others == Some(ballot) || list.is_empty();
            if count.is_some_and(|count| listed > count || (!open && listed != count)) {
                let problem =
                    format!("{listed} states are listed as {ballot:?}, {count:?} counted");
                self.report(&file, "counts", problem, "correct the list or the count");
            }
        }
    }
}
