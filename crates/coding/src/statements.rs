//! Who says what: quotations with their speakers, reporting verbs, attributions.
//!
//! Quotation marks are followed by position, since trees break around them; reporting verbs and
//! attributions are read from the trees.

use chancery_actors::LinkRole;
use chancery_knowledge::lexicon::WordClass;
use chancery_records::{ActorId, Span, Status};
use chancery_syntax::Pos;

use crate::events::Found;
use crate::quotes::quotations;
use crate::scene::{Filler, Reach, Scene};
use crate::speakers::Spoke;

/// Something said, before it is a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Saying {
    /// The sentence in which its words begin.
    pub sentence: u32,
    /// Who speaks.
    pub speaker: ActorId,
    /// To whom.
    pub addressee: Option<ActorId>,
    /// Of whom.
    pub about: Vec<ActorId>,
    /// Whether the words are quoted.
    pub direct: bool,
    /// The token that introduces it.
    pub verb: Option<u32>,
    /// The same in words: "a déclaré".
    pub verb_text: String,
    /// The words said, or the clause.
    pub span: Span,
}

/// A reporting verb with its speaker.
#[derive(Clone, Debug)]
struct Report {
    verb: u32,
    speaker: ActorId,
    addressee: Option<ActorId>,
}

/// Words a quotation needs to be a clause of its own where it has no finite verb.
const LONG_WORDS: usize = 12;

impl Scene<'_> {
    /// What is quoted and what is reported with "que" or "selon", in the order of the text.
    #[must_use]
    pub fn sayings(&self) -> Vec<Saying> {
        let reports = self.reports();
        let quotes = self.quotations(self.text);
        let mut sayings = self.quoted(&quotes, &reports);
        let used: Vec<u32> = sayings.iter().filter_map(|saying| saying.verb).collect();
        // A verb that introduces a quotation reports nothing besides, unless with "que".
        let free: Vec<Report> = reports
            .iter()
            .filter(|report| !used.contains(&report.verb) || self.reports_that(report.verb))
            .cloned()
            .collect();
        sayings.extend(self.reported(&quotes, &free));
        let attributed = self.attributed(&quotes);
        // "a dénoncé des mesures, fondées selon lui sur …": told already
        let told = |saying: &Saying| {
            sayings.iter().any(|other| {
                other.sentence == saying.sentence
                    && other.speaker == saying.speaker
                    && !other.direct
            })
        };
        let fresh: Vec<Saying> = attributed.into_iter().filter(|saying| !told(saying)).collect();
        sayings.extend(fresh);
        sayings.extend(self.named_sayings(&quotes));
        sayings.sort_by_key(|saying| (saying.span.start, saying.span.end));
        sayings
    }

    /// Sayings that events tell of: to accuse, urge or promise is to say.
    #[must_use]
    pub fn told_by_events(&self, events: &[Found<'_>], sayings: &[Saying]) -> Vec<Saying> {
        let mut told = Vec::new();
        let quotes: Vec<Span> = sayings.iter().filter(|s| s.direct).map(|s| s.span).collect();
        for event in events {
            let status = event.verdict.status;
            if !event.concept.speech || matches!(status, Status::Negated | Status::Hypothetical) {
                continue;
            }
            let span = match event.carrier.class {
                WordClass::Verb => self.clause_span(event.carrier.token),
                _ => self.evidence(event),
            };
            let trigger = self.span(event.carrier.token, event.carrier.token);
            let teller = self.teller(event);
            let speaker = teller.as_ref().map(|(_, speaker)| speaker.clone());
            let speaker = speaker.or_else(|| event.from.first().map(|filler| filler.actor.clone()));
            let Some(speaker) = speaker else { continue };
            let known = sayings.iter().chain(&told).any(|saying: &Saying| {
                (saying.verb == Some(event.carrier.token) && !saying.direct)
                    || (saying.speaker == speaker && saying.span.covers(trigger))
            });
            if !(self.tells(event) || teller.is_some())
                || quotes.iter().any(|quote| quote.covers(trigger))
            {
                continue;
            }
            // A noun's saying needs a speaker of its own: "la condamnation" of nobody says nothing.
            let spoken =
                event.carrier.class == WordClass::Verb || event.from.iter().all(|f| f.direct);
            if known || !spoken {
                continue;
            }
            let to: Vec<ActorId> = event.to.iter().map(|filler| filler.actor.clone()).collect();
            let addressed = matches!(
                event.concept.kind,
                chancery_records::EventType::Request | chancery_records::EventType::Agree
            ) || self
                .lexicon
                .operators
                .object_addressed
                .contains(&self.tree.lemma(event.carrier.token));
            let addressee = to.first().filter(|_| addressed).cloned();
            let about = self.about(span, &speaker);
            told.push(Saying {
                sentence: self.tree.sentence(event.carrier.token),
                addressee,
                about,
                direct: false,
                verb: Some(event.carrier.token),
                verb_text: self.verb_text(event.carrier.token),
                span,
                speaker,
            });
        }
        told
    }

    /// Whether the words of an event tell that something was said: "a accusé", "a mis en garde", not
    /// "a soutenu".
    fn tells(&self, event: &Found<'_>) -> bool {
        let operators = &self.lexicon.operators;
        let first = &event.entry.words[0];
        let phrase = event.entry.words.join(" ");
        let told =
            |list: &[String]| list.iter().any(|word| word == first || phrase.starts_with(word));
        match event.carrier.class {
            WordClass::Verb => told(&operators.telling),
            _ => told(&operators.speech_nouns),
        }
    }

    /// "a exprimé son soutien": the verb that utters what a noun means, with who does.
    fn teller(&self, event: &Found<'_>) -> Option<(u32, ActorId)> {
        let noun = event.carrier.token;
        let verb = self.tree.head(noun).filter(|_| event.carrier.class == WordClass::Noun)?;
        let utters = self.lexicon.operators.telling.contains(&self.tree.lemma(verb));
        let object = self.tree.base(noun) == "obj" && utters;
        let speaker = object.then(|| self.speaker_of(verb)).flatten()?;
        Some((verb, speaker))
    }

    /// "son affirmation selon laquelle …", "la promesse de Xi de …": a noun that says.
    fn named_sayings(&self, quotes: &[Span]) -> Vec<Saying> {
        let tree = &self.tree;
        let mut sayings = Vec::new();
        for noun in 0..tree.len() {
            if tree.token(noun).pos != Pos::Noun
                || !self.lexicon.operators.speech_nouns.contains(&tree.lemma(noun))
            {
                continue;
            }
            let end = tree.sentence_range(noun).end;
            let content = (noun + 1..(noun + 9).min(end)).find(|&t| {
                let form = tree.form(t);
                self.grammar.content.has(&form) || (self.grammar.that.has(&form) && t < noun + 5)
            });
            let speaker = self.fill(
                crate::slots::Carrier { token: noun, class: WordClass::Noun, last: noun },
                &[chancery_knowledge::lexicon::Slot::Agent],
                Reach::NAMED,
            );
            let uttered = self.uttered_by(noun);
            let content = content.or_else(|| {
                (noun + 1..end)
                    .find(|&t| self.grammar.content.has(&tree.form(t)) && tree.is_below(t, noun))
            });
            let content = content.or(uttered.as_ref().map(|_| noun));
            let speaker = uttered.or_else(|| speaker.first().map(|f| f.actor.clone()));
            let (Some(_), Some(speaker)) = (content, speaker) else {
                continue;
            };
            let span = self.clause_span(noun);
            if quotes.iter().any(|quote| quote.covers(self.span(noun, noun))) {
                continue;
            }
            sayings.push(Saying {
                sentence: tree.sentence(noun),
                about: self.about(span, &speaker),
                speaker,
                addressee: None,
                direct: false,
                verb: Some(noun),
                verb_text: tree.token(noun).text.to_string(),
                span,
            });
        }
        sayings
    }

    /// "une promesse a été émise par X": who utters what the noun says.
    fn uttered_by(&self, noun: u32) -> Option<ActorId> {
        let tree = &self.tree;
        let verb = tree.head(noun).filter(|_| tree.base(noun) == "nsubj")?;
        let utters = self.lexicon.operators.light.contains(&tree.lemma(verb));
        let agent = self.subjects(verb).into_iter().find(|&s| s > verb);
        agent.filter(|_| utters && tree.is_passive(verb)).and_then(|s| self.speaking(s))
    }

    /// Every reporting verb whose speaker is known.
    fn reports(&self) -> Vec<Report> {
        (0..self.tree.len()).filter_map(|i| self.report_at(i)).collect()
    }

    fn report_at(&self, i: u32) -> Option<Report> {
        let token = self.tree.token(i);
        if !matches!(token.pos, Pos::Verb | Pos::Aux) && !self.tree.is_verb(i) {
            return None;
        }
        if !self.says(i) {
            return None;
        }
        let shared = self.shares_auxiliary(i).filter(|_| self.reports_that(i));
        if shared.is_none() && self.tree.is_passive(i) {
            return None;
        }
        let speaker = self.speaker_of(shared.unwrap_or(i))?;
        Some(Report { verb: i, addressee: self.addressee_of(i, &speaker), speaker })
    }

    /// Whether the word at `i`, alone or with those behind it, is one by which somebody says something.
    pub(crate) fn says(&self, i: u32) -> bool {
        let speech = &self.lexicon.operators.speech;
        speech.contains(&self.tree.lemma(i))
            || self.phrase_in(i, speech)
            || self.grammar.infinitives(&self.tree.form(i)).iter().any(|verb| speech.contains(verb))
    }

    /// Whether a phrase of a list begins at `i`: "faire savoir", "mettre en garde".
    fn phrase_in(&self, i: u32, list: &[String]) -> bool {
        let lemma = self.tree.lemma(i);
        list.iter().any(|phrase| {
            let rest: Vec<String> = phrase.split(' ').skip(1).map(str::to_owned).collect();
            !rest.is_empty()
                && phrase.split(' ').next() == Some(lemma.as_str())
                && self.tree.phrase_from(i, &rest).is_some()
        })
    }

    /// The subject of a reporting verb; after a quotation it stands behind the verb.
    pub(crate) fn speaker_of(&self, verb: u32) -> Option<ActorId> {
        // "…", said Lavrov: where the tree knows a subject by its place, whichever side it stands on
        if self.grammar.subject_before_tag
            && let Some(subject) = self.tree.related(verb, &["nsubj"]).next()
            && let Some(speaker) = self.speaking(subject)
        {
            return Some(speaker);
        }
        // "…", prévient un économiste: whoever follows the verb, or nobody we know
        if let Some(noun) = self.inverted_subject(verb)
            && self.inverted_speaker(verb).is_none()
        {
            return self.speaking(noun);
        }
        // "a-t-il déclaré", "a déclaré l'analyste X": behind the auxiliary or the verb.
        if let Some(speaker) = self.inverted_speaker(verb) {
            return Some(speaker);
        }
        if let Some(other) = self.shared_with(verb) {
            return self.speaker_of_subject(other);
        }
        self.speaker_of_subject(verb)
    }

    fn speaker_of_subject(&self, verb: u32) -> Option<ActorId> {
        self.subjects(verb).into_iter().find_map(|subject| {
            self.voiced(verb, subject)
                .or_else(|| self.resumed(verb, subject))
                .or_else(|| self.speaking(subject))
        })
    }

    /// Whether an agent without a name does not speak for anybody: one or some of many, or whoever holds an office
    /// that the text has not told. The police, a ministry, a firm speak with one voice.
    fn is_crowd(&self, filler: &Filler) -> bool {
        const MANY: [&str; 5] = ["CIV", "REB", "REL", "CRM", "EDU"];
        if !self.is_nameless(filler) {
            return false;
        }
        match filler.actor.sector() {
            Some(sector) => MANY.contains(&sector),
            None => {
                let form = self.tree.form(filler.token);
                form.split('-').any(|part| {
                    !self.directory.offices_beginning(&chancery_knowledge::fold(part)).is_empty()
                })
            }
        }
    }

    /// Whom a subject stands for as a speaker.
    pub(crate) fn speaking(&self, subject: u32) -> Option<ActorId> {
        let mut fillers = self.fillers(subject, Reach::NAMED);
        fillers.retain(|filler| !self.is_crowd(filler));
        let person = fillers.iter().find(|filler| filler.actor.is_person());
        let person = person.map(|filler| filler.actor.clone()).or_else(|| self.beside(subject));
        if let Some(actor) = person.or_else(|| fillers.first().map(|f| f.actor.clone())) {
            return Some(actor);
        }
        // "le rapport de l'ONU", "un message du Kremlin"
        let mut wider = self.fillers(subject, Reach::OWNED);
        wider.retain(|filler| !self.is_crowd(filler));
        // "un responsable du ministère", "un diplomate ouzbek"
        let operators = &self.lexicon.operators;
        let lemma = self.tree.lemma(subject);
        let speaks =
            operators.speech_nouns.contains(&lemma) || operators.spokesmen.contains(&lemma);
        let whose = wider.first().map(|filler| filler.actor.clone());
        whose.or_else(|| self.body_before(subject)).filter(|_| speaks)
    }

    fn inverted_speaker(&self, verb: u32) -> Option<ActorId> {
        const NEAR: u32 = 8;
        let tree = &self.tree;
        let range = tree.sentence_range(verb);
        // A participle never comes before its subject: "accusant l'Occident".
        let participle =
            self.grammar.is_present_participle(&self.tree.form(verb)) && !self.is_finite(verb);
        let subject =
            tree.related(verb, &["nsubj"]).any(|s| s < verb && !tree.form(s).starts_with('-'));
        // Where a pronoun settles it, what the tree takes for a subject is a word of the quotation.
        // "a-t-il déclaré": the pronoun stands between the auxiliary and the verb
        if let Some(t) = self.enclitic(verb).filter(|_| self.clause_opener(verb)) {
            return match self.spoke_before(verb) {
                Spoke::Known(actor) => Some(actor),
                Spoke::Stranger => None,
                Spoke::Nobody => self.fillers(t, Reach::NAMED).first().map(|f| f.actor.clone()),
            };
        }
        if participle || subject || !self.clause_opener(verb) {
            return None;
        }
        for t in verb + 1..(verb + NEAR).min(range.end) {
            let token = tree.token(t);
            if matches!(token.text.as_str(), "." | "«" | "“" | "»" | "”" | ";" | ":") {
                return None;
            }
            let ahead = tree.preposition(t).is_none();
            let links = self.links_at(t, &[LinkRole::Actor, LinkRole::Pronoun]);
            if let Some(link) = links.iter().find(|l| l.actor.is_person()).or(links.first()) {
                if !ahead {
                    return None;
                }
                // "le vice-ministre kazakh du Commerce, Kaïrat Torebaïev"
                let beside = [Some(link.head), tree.head(link.head)]
                    .into_iter()
                    .flatten()
                    .filter(|&noun| noun > verb && !link.actor.is_person())
                    .find_map(|noun| self.beside(noun));
                if beside.is_some() {
                    return beside;
                }
                // "l'analyste Dimash Alzhanov": the name after the office
                let named = (t..(t + 6).min(range.end))
                    .flat_map(|n| self.links_at(n, &[LinkRole::Actor]))
                    .take_while(|l| l.span.start <= link.span.end + 3)
                    .find(|l| l.actor.is_person());
                return Some(named.unwrap_or(link).actor.clone());
            }
            if matches!(token.pos, Pos::Verb | Pos::Adp) {
                return None;
            }
        }
        None
    }

    /// Whether a verb opens its clause with no subject before it, as after a quotation.
    fn clause_opener(&self, verb: u32) -> bool {
        let tree = &self.tree;
        let start = tree.sentence_range(verb).start;
        let mut t = verb;
        while t > start {
            t -= 1;
            let token = tree.token(t);
            match token.pos {
                Pos::Aux | Pos::Adv | Pos::Part | Pos::Space | Pos::X => {}
                Pos::Pron if tree.form(t).starts_with('-') || t > start => {}
                Pos::Punct => {
                    return matches!(
                        token.text.as_str(),
                        "," | "»" | "”" | "\"" | "?" | "!" | "…" | "-" | "–" | "—"
                    );
                }
                _ => {
                    return token.text.starts_with('-')
                        || matches!(token.text.as_str(), "»" | "”" | "-" | "t");
                }
            }
        }
        true
    }

    /// "…", Lavrov said: whether nothing but its subject stands between a quotation and a verb.
    fn tags(&self, verb: u32, end: u32) -> bool {
        const FAR: u32 = 24;
        let tree = &self.tree;
        let start = tree.sentence_range(verb).start.max(verb.saturating_sub(FAR));
        let mut at = verb;
        while at > start && tree.token(at - 1).start >= end {
            at -= 1;
        }
        let subjects: Vec<u32> = tree.related(verb, &["nsubj"]).filter(|&s| s < verb).collect();
        self.grammar.subject_before_tag
            && !subjects.is_empty()
            && (at..verb).all(|t| {
                let light =
                    matches!(tree.token(t).pos, Pos::Punct | Pos::Aux | Pos::Adv | Pos::Space);
                light || subjects.iter().any(|&s| tree.is_below(t, s))
            })
    }

    /// "told reporters that": whoever is spoken to is the object.
    fn object_addressed(&self, verb: u32) -> Option<ActorId> {
        let addressed = &self.lexicon.operators.object_addressed;
        let spoken = self.tree.related(verb, &["obj", "iobj"]).next()?;
        let lemma = self.tree.lemma(verb);
        addressed
            .contains(&lemma)
            .then(|| self.fillers(spoken, Reach::NAMED).first().map(|f| f.actor.clone()))?
    }

    fn addressee_of(&self, verb: u32, speaker: &ActorId) -> Option<ActorId> {
        let reach = Reach::NAMED;
        if let Some(actor) = self.object_addressed(verb).filter(|actor| actor != speaker) {
            return Some(actor);
        }
        for child in self.tree.related(verb, &["obl", "iobj"]) {
            if self.tree.preposition(child).is_some_and(|p| p == self.grammar.to)
                && !self.is_scene(child, verb)
                && let Some(filler) = self.fillers(child, reach).first()
                && filler.actor != *speaker
            {
                return Some(filler.actor.clone());
            }
        }
        None
    }

    /// "À Astana, X a dit", "a déclaré à Washington que": where something was said; only who is asked or promised
    /// something there is spoken to, "a demandé à Moscou de".
    fn is_scene(&self, noun: u32, verb: u32) -> bool {
        let asks = self.lexicon.operators.telling.contains(&self.tree.lemma(verb));
        let roles = [LinkRole::Actor, LinkRole::Place];
        let capital =
            |link: &&chancery_actors::Link| link.how == chancery_records::MentionKind::Capital;
        let place = self.links_at(noun, &roles).iter().any(capital);
        place && (noun < verb || !asks)
    }

    fn quoted(&self, quotes: &[Span], reports: &[Report]) -> Vec<Saying> {
        let mut sayings: Vec<Saying> = Vec::new();
        for (number, &quote) in quotes.iter().enumerate() {
            let next = quotes.get(number + 1).copied();
            let before = number.checked_sub(1).map(|n| quotes[n]);
            let clause = self.is_clause(quote);
            let report = self.report_for(quote, before, next, reports);
            let speaker =
                report.map(|report| (report.speaker.clone(), Some(report))).or_else(|| {
                    // A quotation that goes on in the same paragraph keeps its speaker.
                    let last = sayings.last().filter(|last| {
                        last.direct
                            && !self.breaks(last.span.end, quote.start)
                            && self.close(last.span.end, quote.start)
                    })?;
                    Some((last.speaker.clone(), None))
                });
            let Some((speaker, report)) = speaker.filter(|_| clause) else { continue };
            let verb = report.map(|report| report.verb);
            sayings.push(Saying {
                sentence: self.sentence_at(quote.start),
                addressee: report.and_then(|report| report.addressee.clone()),
                about: self.about(quote, &speaker),
                direct: true,
                verb,
                verb_text: verb.map(|verb| self.verb_text(verb)).unwrap_or_default(),
                span: quote,
                speaker,
            });
        }
        sayings
    }

    fn quotations(&self, text: &str) -> Vec<Span> {
        quotations(text, self.grammar.single_quotes)
    }

    /// Two quotations with only a few words between them.
    fn close(&self, end: u32, start: u32) -> bool {
        const WORDS: usize = 14;
        start >= end && self.words(Span::new(end, start)).split_whitespace().count() <= WORDS
    }

    fn breaks(&self, from: u32, to: u32) -> bool {
        from < to && self.words(Span::new(from, to)).contains("\n\n")
    }

    /// Whether a quotation says something whole, rather than lending a word.
    fn is_clause(&self, quote: Span) -> bool {
        let words = self.words(quote).split_whitespace().count();
        let finite = (0..self.tree.len()).any(|t| {
            let token = self.tree.token(t);
            quote.covers(Span::new(token.start, token.end))
                && matches!(token.pos, Pos::Verb | Pos::Aux)
                && token.feature("VerbForm") != Some("Part")
                && token.feature("VerbForm") != Some("Inf")
        });
        let capitals = self
            .words(quote)
            .split_whitespace()
            .filter(|word| word.chars().next().is_some_and(char::is_uppercase))
            .count();
        // The title of a book or an article says nothing.
        let title = capitals * 2 > words;
        !title && !self.is_titled(quote) && ((finite && words >= 3) || words >= LONG_WORDS)
    }

    /// "un article intitulé « … »": whether the marks enclose a name.
    fn is_titled(&self, quote: Span) -> bool {
        let tokens = &self.parsed.tokens;
        let at = tokens.partition_point(|token| token.start < quote.start);
        let before = tokens[..at].iter().rposition(|t| !matches!(t.pos, Pos::Punct | Pos::Space));
        before.and_then(|t| u32::try_from(t).ok()).is_some_and(|t| {
            let titling = &self.lexicon.operators.titling;
            titling.contains(&self.tree.lemma(t)) || titling.contains(&self.tree.form(t))
        })
    }

    /// The reporting verb of a quotation: behind it (", a déclaré X"), or before it ("X a dit : ").
    fn report_for<'r>(
        &self,
        quote: Span,
        before: Option<Span>,
        next: Option<Span>,
        reports: &'r [Report],
    ) -> Option<&'r Report> {
        const BEHIND: u32 = 130;
        const AHEAD: u32 = 260;
        let place = |report: &Report| self.tree.token(report.verb).start;
        let limit = next.map_or(u32::MAX, |next| next.start).min(quote.end + BEHIND);
        // Where commas stand before the closing mark, a full stop there ends the sentence: nothing tags it.
        let closed = self.grammar.subject_before_tag && self.words(quote).trim_end().ends_with('.');
        let behind = reports.iter().find(|report| {
            let at = place(report);
            !closed
                && at >= quote.end
                && at < limit
                && !self.ends_sentence(quote.end, at)
                && (self.clause_opener(report.verb) || self.tags(report.verb, quote.end))
        });
        if behind.is_some() {
            return behind;
        }
        let low = before.map_or(0, |before| before.end).max(quote.start.saturating_sub(AHEAD));
        reports
            .iter()
            .rev()
            .find(|report| {
                let at = place(report);
                at < quote.start && at >= low && !self.ends_sentence(at, quote.start)
            })
            .or_else(|| {
                // ", a-t-il déclaré. “La suite" : the verb of the quotation before serves both
                let before = before?;
                reports.iter().find(|report| {
                    let at = place(report);
                    at >= before.end && at < quote.start && !self.breaks(before.end, quote.start)
                })
            })
    }

    fn ends_sentence(&self, from: u32, to: u32) -> bool {
        if from >= to {
            return false;
        }
        let words = self.words(Span::new(from, to));
        words.contains("\n\n")
            || words.contains(". ")
            || words.contains("! ")
            || words.contains("? ")
    }

    fn sentence_at(&self, place: u32) -> u32 {
        let tokens = &self.parsed.tokens;
        let at = tokens.partition_point(|token| token.end <= place);
        let at = u32::try_from(at.min(tokens.len().saturating_sub(1))).unwrap_or(0);
        if tokens.is_empty() { 0 } else { self.tree.sentence(at) }
    }

    /// "X a déclaré que …", "affirmant que …": outside quotations.
    fn reported(&self, quotes: &[Span], reports: &[Report]) -> Vec<Saying> {
        let mut sayings = Vec::new();
        for report in reports {
            let token = self.tree.token(report.verb);
            let place = Span::new(token.start, token.end);
            let says = self.reports_clause(report.verb) || self.announces(report.verb);
            if quotes.iter().any(|quote| quote.covers(place)) || !says {
                continue;
            }
            let span = self.clause_span(report.verb);
            sayings.push(Saying {
                sentence: self.tree.sentence(report.verb),
                speaker: report.speaker.clone(),
                addressee: report.addressee.clone(),
                about: self.about(span, &report.speaker),
                direct: false,
                verb: Some(report.verb),
                verb_text: self.verb_text(report.verb),
                span,
            });
        }
        sayings
    }

    /// Whether a clause is reported: "que" after the verb, a clause before it ("…, a déclaré X").
    fn reports_clause(&self, verb: u32) -> bool {
        let tree = &self.tree;
        let range = tree.sentence_range(verb);
        let that = self.reports_that(verb);
        let clause = tree.related(verb, &["ccomp", "parataxis"]).any(|c| {
            (c < verb && tree.is_verb(c))
                || tree.related(c, &["mark"]).next().is_some()
                || self.is_bare_clause(c)
        });
        let after_clause = self.clause_opener(verb)
            && verb > range.start + 4
            && !self.text_before(verb, range.start).ends_with(['»', '”', '"']);
        that || clause
            || (after_clause && tree.base(verb) != "conj" && self.inverted_speaker(verb).is_some())
    }

    /// "he said it was over": a clause that no conjunction opens.
    fn is_bare_clause(&self, clause: u32) -> bool {
        self.grammar.bare_clauses
            && self.tree.base(clause) == "ccomp"
            && self.tree.related(clause, &["nsubj"]).next().is_some()
    }

    /// "a annoncé un plan", "a appelé à la désescalade": what is said stands in a noun.
    fn announces(&self, verb: u32) -> bool {
        let lemma = self.tree.lemma(verb);
        let carrier = crate::slots::Carrier { token: verb, class: WordClass::Verb, last: verb };
        let announcing = &self.lexicon.operators.announcing;
        (announcing.contains(&lemma) || self.phrase_in(verb, announcing))
            && self.is_finite(verb)
            && !self.names(verb)
            && self.status_of(carrier).status == Status::Fact
            && self.tree.related(verb, &["obj", "obl", "xcomp", "ccomp", "iobj"]).any(|c| c > verb)
    }

    /// "ce que ses diplomates appellent une politique équilibrée": a word given to something.
    fn names(&self, verb: u32) -> bool {
        let calls = self.lexicon.operators.titling.contains(&self.tree.lemma(verb));
        let relative = |t: u32| self.grammar.relative_objects.has(&self.tree.form(t));
        calls
            && self.tree.dep(verb) == "acl:relcl"
            && self.tree.related(verb, &["obj", "mark"]).any(relative)
    }

    fn reports_that(&self, verb: u32) -> bool {
        let tree = &self.tree;
        let end = tree.sentence_range(verb).end;
        (verb + 1..(verb + 14).min(end))
            .take_while(|&t| !matches!(tree.token(t).text.as_str(), "." | ";" | "«" | "“" | "\""))
            // "a-t-il déclaré, ajoutant que": the conjunction is the next verb's
            .take_while(|&t| !(tree.is_verb(t) && self.says(t)))
            .any(|t| {
                // "ce que X appelle" reports nothing
                let relative = self.grammar.demonstratives.has(&tree.form(t - 1))
                    && self.grammar.relative_objects.has(&tree.form(t));
                self.grammar.that.has(&tree.form(t)) && tree.token(t).pos != Pos::Adv && !relative
            })
    }

    fn text_before(&self, verb: u32, start: u32) -> String {
        if verb == start {
            return String::new();
        }
        let words = self.words(self.span(start, verb - 1));
        words.trim_end_matches([' ', ',', '\u{a0}']).to_owned()
    }

    /// The clause around a verb, from its subject to its end.
    fn clause_span(&self, verb: u32) -> Span {
        let tree = &self.tree;
        let range = tree.sentence_range(verb);
        let subtree = tree.subtree(verb);
        let (mut first, mut last) = (subtree[0], subtree[subtree.len() - 1]);
        let participle =
            self.grammar.is_present_participle(&tree.form(verb)) && !self.is_finite(verb);
        if participle {
            // Its clause begins with it, whatever the tree hung before.
            first = verb;
        } else if !self.reports_that(verb)
            && (tree.base(verb) == "parataxis" || self.clause_opener(verb))
        {
            first = range.start;
        }
        first = first.max(range.start);
        last = last.min(range.end - 1);
        let span = self.span(first, last);
        // A quotation before the verb is a saying of its own.
        let place = tree.token(verb).start;
        let after = self
            .quotations(self.words(span))
            .iter()
            .map(|quote| span.start + quote.end + 1)
            .filter(|&end| end < place)
            .max();
        Span::new(after.unwrap_or(span.start), span.end)
    }

    /// "selon l'OSCE, …", "d'après Hess": the clause belongs to whoever is named.
    fn attributed(&self, quotes: &[Span]) -> Vec<Saying> {
        let tree = &self.tree;
        let mut sayings = Vec::new();
        for noun in 0..tree.len() {
            if !matches!(tree.base(noun), "obl" | "nmod" | "advmod" | "dep") {
                continue;
            }
            let Some(preposition) = tree.preposition(noun) else { continue };
            // "pour X" and "aux yeux de X" attribute only sometimes; these always do.
            if !self.grammar.attributing.begins(&preposition) {
                continue;
            }
            let reach = Reach::OWNED;
            let fillers = self.fillers(noun, reach);
            let Some(speaker) = fillers.first().filter(|filler| !self.is_crowd(filler)) else {
                continue;
            };
            let speaker = speaker.actor.clone();
            let verb = tree.ancestors(noun).into_iter().find(|&a| tree.is_verb(a));
            let Some(verb) = verb else { continue };
            let place = self.span(noun, noun);
            if quotes.iter().any(|quote| quote.covers(place)) {
                continue;
            }
            let span = self.clause_span(verb);
            sayings.push(Saying {
                sentence: tree.sentence(noun),
                about: self.about(span, &speaker),
                speaker,
                addressee: None,
                direct: false,
                verb: None,
                verb_text: preposition,
                span,
            });
        }
        sayings
    }

    /// The actors named in a stretch, but for the speaker.
    fn about(&self, span: Span, speaker: &ActorId) -> Vec<ActorId> {
        let mut about: Vec<ActorId> = Vec::new();
        for link in self.links {
            let named =
                matches!(link.role, LinkRole::Actor | LinkRole::Pronoun | LinkRole::Attribute);
            if named
                && span.covers(link.span)
                && link.actor != *speaker
                && !about.contains(&link.actor)
            {
                about.push(link.actor.clone());
            }
        }
        about
    }

    /// A verb with its auxiliaries: "a-t-il déclaré" gives "a déclaré".
    fn verb_text(&self, verb: u32) -> String {
        let mut words: Vec<u32> =
            self.tree.related(verb, &["aux"]).filter(|&aux| aux < verb).collect();
        words.push(verb);
        let words: Vec<&str> =
            words.into_iter().map(|t| self.tree.token(t).text.as_str()).collect();
        words.join(" ")
    }
}
