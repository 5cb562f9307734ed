//! Who is in the reader's mind at a place in the text: what was mentioned before, how lately and how
//! prominently, and whether it agrees.

use chancery_knowledge::schema::OrganisationKind;
use chancery_records::{ActorId, MentionKind};
use chancery_syntax::Pos;

use crate::link::{Link, LinkRole};
use crate::scene::Scene;

/// What an actor is, as far as words that point back care.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Kind {
    Person,
    State,
    Region,
    Bloc,
    Organisation,
    /// A part of a state: its army, its people.
    Part,
}

/// Gender and number as words that point back show them; `None` = either.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Agreement {
    pub(crate) feminine: Option<bool>,
    pub(crate) plural: Option<bool>,
}

impl Agreement {
    /// Whether two agree, unknown agreeing with either.
    pub(crate) fn agrees(self, other: Agreement) -> bool {
        let same = |a: Option<bool>, b: Option<bool>| a.is_none() || b.is_none() || a == b;
        same(self.feminine, other.feminine) && same(self.plural, other.plural)
    }
}

/// An actor in mind and how strongly.
#[derive(Clone, Debug)]
pub(crate) struct InMind {
    pub(crate) actor: ActorId,
    pub(crate) known: bool,
    pub(crate) kind: Kind,
    pub(crate) agreement: Agreement,
    pub(crate) score: f32,
}

impl Scene<'_> {
    /// What an actor is.
    pub(crate) fn kind(&self, actor: &ActorId) -> Kind {
        use chancery_knowledge::schema::GroupKind;
        if actor.is_person() {
            return Kind::Person;
        }
        if actor.sector().is_some() {
            return Kind::Part;
        }
        if self.directory.state(actor.as_str()).is_some() {
            return Kind::State;
        }
        match self.directory.group(actor.as_str()).map(|group| group.kind) {
            Some(GroupKind::Region) => Kind::Region,
            Some(GroupKind::Bloc) => Kind::Bloc,
            None => Kind::Organisation,
        }
    }

    /// The kind of an organisation of the directory.
    pub(crate) fn organisation_kind(&self, actor: &ActorId) -> Option<OrganisationKind> {
        self.directory.organisation(actor.as_str()).map(|organisation| organisation.kind)
    }

    /// The gender and number with which a mention is taken up again.
    pub(crate) fn agreement(&self, link: &Link) -> Agreement {
        if link.actor.is_person() {
            let known = self.directory.person(link.actor.as_str());
            let gender =
                known.and_then(|person| person.gender.as_deref()).map(|gender| gender == "f");
            return Agreement {
                feminine: gender.or_else(|| self.told_gender(link)),
                plural: Some(false),
            };
        }
        if matches!(link.how, MentionKind::Capital) {
            return Agreement { feminine: None, plural: Some(false) };
        }
        let phrase = matches!(link.how, MentionKind::Demonym | MentionKind::Group)
            && link.role != LinkRole::Attribute;
        if phrase && self.token(link.head).pos == Pos::Noun {
            let head = self.token(link.head);
            return Agreement {
                feminine: head.feature("Gender").map(|gender| gender == "Fem"),
                plural: head.feature("Number").map(|number| number == "Plur"),
            };
        }
        if phrase && link.how == MentionKind::Demonym {
            return Agreement { feminine: None, plural: Some(link.text.ends_with(['s', 'x'])) };
        }
        if self.lexicon.grammar.natural_gender {
            return Agreement { feminine: None, plural: Some(false) };
        }
        let french = self.directory.french(link.actor.state().as_str());
        let feminine = match french.gender.as_str() {
            "f" => Some(true),
            "m" => Some(false),
            _ => None,
        };
        let plural = french.with_article().starts_with("les ");
        Agreement { feminine, plural: Some(plural) }
    }

    /// The gender that a form of address or an office tells: Mme, la ministre, présidente.
    fn told_gender(&self, link: &Link) -> Option<bool> {
        let word = self.word_from(link.span.start)?;
        let before = self.before(word)?;
        if self.is(before, "feminine_titles") {
            return Some(true);
        }
        if self.is(before, "masculine_titles") {
            return Some(false);
        }
        let token = self.token(self.token_of(before));
        (token.pos == Pos::Noun).then(|| token.feature("Gender").map(|gender| gender == "Fem"))?
    }

    /// How prominent a mention is by its place in the tree: 1 for a subject, less for the rest.
    fn prominence(&self, link: &Link) -> f32 {
        if link.role == LinkRole::Attribute {
            return 0.15;
        }
        if self.in_place_line(link) {
            return 0.05;
        }
        let mut token = self.token(link.head);
        for _ in 0..3 {
            let inner =
                token.dep.starts_with("flat") || token.dep == "appos" || token.dep == "conj";
            if !inner || self.token(token.head).start == token.start {
                break;
            }
            token = self.token(token.head);
        }
        let weight: f32 = match token.dep.as_str() {
            "nsubj" | "nsubj:pass" | "expl:subj" => 1.0,
            "obl:agent" => 0.9,
            "ROOT" => 0.7,
            "obj" | "iobj" => 0.65,
            "obl:arg" | "obl" => 0.5,
            "obl:mod" => 0.4,
            // "La guerre de la Russie contre l'Ukraine": whose the subject is before what else it has.
            "nmod" | "nmod:poss"
                if self.token(token.head).dep.starts_with("nsubj")
                    && (token.dep == "nmod:poss" || self.is_of(link)) =>
            {
                0.6
            }
            "nmod" | "appos" => 0.35,
            _ => 0.3,
        };
        let weight = if link.role == LinkRole::Place { weight * 0.4 } else { weight };
        let weight = match self.beside_verb(link) {
            Some(true) => 1.0,
            Some(false) => weight * 0.4,
            None => weight,
        };
        // Whoever a sentence begins with is what it is about, however the tree has it.
        if weight < 0.8 && self.is_topic(link) { weight + 0.3 } else { weight }
    }

    /// "Arrivé à Z, où l'attendait A, B a signé": no person is the apposition of another. Of two that only a comma
    /// divides, before a verb in the singular, the second is its subject (true) and the first is not (false).
    fn beside_verb(&self, link: &Link) -> Option<bool> {
        if !link.actor.is_person() {
            return None;
        }
        // "le président A": the office goes where the name goes.
        let name = match link.role {
            LinkRole::Actor => link,
            LinkRole::Title => self.person_near(link.tokens.start..link.tokens.end + 2)?,
            _ => return None,
        };
        if name.actor != link.actor {
            return None;
        }
        let (start, end) = (name.tokens.start, name.tokens.end);
        if self.person_near(end + 1..end + 4).is_some_and(|next| self.displaces(name, next)) {
            return Some(false);
        }
        let mut before = (start.saturating_sub(4)..start.saturating_sub(1)).rev();
        let first = before.find_map(|token| self.person_near(token..token + 1));
        first.is_some_and(|first| self.displaces(first, name)).then_some(true)
    }

    /// The person whose name begins or goes on at the first of some tokens where one does.
    fn person_near(&self, tokens: std::ops::Range<u32>) -> Option<&Link> {
        let size = u32::try_from(self.parsed.tokens.len()).unwrap_or(u32::MAX);
        (tokens.start..tokens.end.min(size)).find_map(|token| {
            let word = self.word_from(self.token(token).start)?;
            let link = self.links.get(self.claimed[word]?)?;
            (link.role == LinkRole::Actor && link.actor.is_person()).then_some(link)
        })
    }

    /// Whether only a comma and a form of address divide two people of a sentence, before a verb in the singular.
    fn displaces(&self, first: &Link, second: &Link) -> bool {
        let (end, start) = (first.tokens.end, second.tokens.start);
        let verb = self.parsed.tokens.get(second.tokens.end as usize);
        let single = verb.is_some_and(|verb| {
            verb.feature("VerbForm") == Some("Fin") && verb.feature("Number") == Some("Sing")
        });
        first.actor != second.actor
            && first.sentence == second.sentence
            && end < start
            && single
            && self.token(end).text == ","
            && (end + 1..start).all(|t| self.token(t).pos == Pos::Noun)
    }

    /// Whether a state stands behind its town in the place line of a dispatch: "RIGA, Lettonie –".
    pub(crate) fn in_place_line(&self, link: &Link) -> bool {
        link.sentence <= 1
            && self.links.iter().any(|town| {
                town.role == LinkRole::Place
                    && town.actor == link.actor
                    && town.span.end + 2 == link.span.start
            })
    }

    /// Whether a link is the first of its sentence and no preposition stands before it.
    fn is_topic(&self, link: &Link) -> bool {
        if link.role != LinkRole::Actor {
            return false;
        }
        let first = self.links.iter().all(|other| {
            other.sentence != link.sentence
                || other.role != LinkRole::Actor
                || other.span.start >= link.span.start
        });
        let before = self.word_from(link.span.start).and_then(|word| self.before_articles(word));
        let sentence = self.parsed.sentences.get(link.sentence as usize);
        let near = sentence.is_some_and(|sentence| link.tokens.start - sentence.start < 8);
        first && near && before.is_none_or(|before| self.pos(before) != Pos::Adp)
    }

    /// Whether "de" stands before a link.
    pub(crate) fn is_of(&self, link: &Link) -> bool {
        let before = self.word_from(link.span.start).and_then(|word| self.before_articles(word));
        before.is_some_and(|before| self.is(before, "of"))
    }

    /// The actors mentioned before a character, the strongest in mind first.
    pub(crate) fn in_mind(&self, before: u32, fits: impl Fn(&InMind) -> bool) -> Vec<InMind> {
        let here = self
            .parsed
            .tokens
            .partition_point(|token| token.start < before)
            .min(self.parsed.tokens.len().saturating_sub(1));
        let sentence = self.parsed.sentence_of(u32::try_from(here).unwrap_or(0));
        let mut minds: Vec<InMind> = Vec::new();
        for link in &self.links {
            if link.span.end > before || sentence.saturating_sub(link.sentence) > 7 {
                continue;
            }
            // The actor of a mere adjective is not easily taken up.
            if link.role == LinkRole::Attribute && self.kind(&link.actor) != Kind::State {
                continue;
            }
            let distance = sentence.saturating_sub(link.sentence);
            #[allow(clippy::cast_precision_loss)] // At most seven.
            let score = self.prominence(link) / (1.0 + 0.75 * distance as f32);
            let mind = InMind {
                actor: link.actor.clone(),
                known: link.known,
                kind: self.kind(&link.actor),
                agreement: self.agreement(link),
                score,
            };
            if !fits(&mind) {
                continue;
            }
            match minds.iter_mut().find(|other| other.actor == mind.actor) {
                // Each further mention adds a little.
                Some(other) => {
                    let (low, high) = if other.score < score {
                        (other.score, score)
                    } else {
                        (score, other.score)
                    };
                    other.score = high + 0.3 * low;
                }
                None => minds.push(mind),
            }
        }
        minds.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.actor.cmp(&b.actor)));
        minds
    }

    /// The last actor mentioned before a character that fits, whatever its place in the sentence.
    pub(crate) fn latest(
        &self,
        before: u32,
        fits: impl Fn(&Link) -> bool,
    ) -> Option<(ActorId, bool)> {
        self.links
            .iter()
            .filter(|link| link.span.end <= before && fits(link))
            .max_by_key(|link| (link.span.end, link.span.start))
            .map(|link| (link.actor.clone(), link.known))
    }
}
