//! Actors in words: with the article, the preposition and the number that a sentence needs.

use std::cell::RefCell;
use std::collections::HashMap;

use chancery_knowledge::Directory;
use chancery_records::ActorId;
use chancery_world::World;

use crate::texts::{Lang, Texts, fill};

/// An actor as a sentence names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Noun {
    /// Without article: `Kazakhstan`.
    pub(crate) bare: String,
    /// As subject or object: `le Kazakhstan`.
    pub(crate) who: String,
    /// `au Kazakhstan`: to whom.
    pub(crate) to: String,
    /// `du Kazakhstan`.
    pub(crate) of: String,
    /// `au Kazakhstan`, `en Russie`, `auprès de Vladimir Poutine`: where.
    pub(crate) at: String,
    /// Whether its verb stands in the plural.
    pub(crate) many: bool,
}

/// Gives actors their names in one language.
pub(crate) struct Namer<'a> {
    directory: &'a Directory,
    world: Option<&'a World>,
    lang: Lang,
    texts: &'a Texts,
    known: RefCell<HashMap<ActorId, Noun>>,
}

impl<'a> Namer<'a> {
    pub(crate) fn new(
        directory: &'a Directory,
        world: Option<&'a World>,
        lang: Lang,
        texts: &'a Texts,
    ) -> Namer<'a> {
        Namer { directory, world, lang, texts, known: RefCell::default() }
    }

    /// The actor's name, and for a person the state in brackets.
    pub(crate) fn noun(&self, actor: &ActorId) -> Noun {
        if let Some(noun) = self.known.borrow().get(actor) {
            return noun.clone();
        }
        let noun = match (actor.sector(), actor.person()) {
            (Some(sector), _) => self.sector(&self.noun(&actor.state()), sector),
            (_, Some(name)) if name.starts_with("article-") => self.article(actor, name),
            (_, Some(_)) => self.person(actor),
            _ => self.body(actor),
        };
        self.known.borrow_mut().insert(actor.clone(), noun.clone());
        noun
    }

    /// Several actors, each as `form` gives it: `du Kazakhstan et de la Russie`.
    pub(crate) fn list(&self, actors: &[ActorId], form: fn(&Noun) -> &str) -> String {
        let words: Vec<String> =
            actors.iter().map(|actor| form(&self.noun(actor)).to_owned()).collect();
        self.enumerate(&words)
    }

    /// `a, b et c`.
    pub(crate) fn enumerate(&self, words: &[String]) -> String {
        match words {
            [] => String::new(),
            [one] => one.clone(),
            [most @ .., last] => format!("{} {} {last}", most.join(", "), self.texts.labels.and),
        }
    }

    /// The fullest name that the texts give somebody whom the directory does not know.
    fn called(&self, actor: &ActorId) -> Option<String> {
        self.world.and_then(|world| world.called(actor).ok().flatten())
    }

    fn person(&self, actor: &ActorId) -> Noun {
        let called = if self.directory.person(actor.as_str()).is_some() {
            None
        } else {
            // Nobody knows the person: the texts' own fullest name is better than the id's.
            self.called(actor)
        };
        let name =
            called.unwrap_or_else(|| self.directory.display(actor.as_str(), self.lang.code()));
        let state = actor.state();
        let bare = if state == *actor {
            name
        } else {
            let state = self.noun(&state).bare;
            fill(&self.texts.labels.person_of, &[("person", &name), ("state", &state)])
        };
        self.plain(bare, "auprès ")
    }

    /// A name that takes no article.
    fn plain(&self, bare: String, at: &str) -> Noun {
        let (to, of) = match self.lang {
            Lang::En => (bare.clone(), bare.clone()),
            Lang::Fr if begins_with_vowel(&bare) => (format!("à {bare}"), format!("d'{bare}")),
            Lang::Fr => (format!("à {bare}"), format!("de {bare}")),
        };
        let at = if self.lang == Lang::Fr { format!("{at}{of}") } else { bare.clone() };
        Noun { who: bare.clone(), bare, to, of, at, many: false }
    }

    fn body(&self, actor: &ActorId) -> Noun {
        let id = actor.as_str();
        if !self.directory.knows(id)
            && let Some(called) = self.called(actor)
        {
            return self.plain(called, "auprès ");
        }
        match self.lang {
            Lang::Fr => {
                let french = self.directory.french(id);
                let who = french.with_article();
                let state = self.directory.state(id).is_some();
                let at = if state { french.inside() } else { format!("auprès {}", french.of()) };
                let (to, of) = (french.to(), french.of());
                let many = who.starts_with("les ");
                Noun { bare: french.name, who, to, of, at, many }
            }
            Lang::En => {
                let bare = self.directory.display(id, "en");
                let articles = &self.texts.articles;
                let listed = |list: &[String]| list.iter().any(|known| known == id);
                let acronym = self.directory.organisation(id).is_some()
                    && bare.chars().all(|c| c.is_ascii_uppercase() || c == '-')
                    && !listed(&articles.none);
                let article = listed(&articles.the) || acronym;
                let who = if article { format!("the {bare}") } else { bare.clone() };
                Noun { bare, to: who.clone(), of: who.clone(), at: who.clone(), who, many: false }
            }
        }
    }

    fn sector(&self, state: &Noun, sector: &str) -> Noun {
        let Some([article, noun, rest @ ..]) = self.texts.sectors.get(sector).map(Vec::as_slice)
        else {
            return self.plain(format!("{} ({sector})", state.bare), "auprès ");
        };
        match self.lang {
            Lang::Fr => {
                let after = format!("{noun} {}", state.of);
                let (who, to, of) = match article.as_str() {
                    "le" => (format!("le {after}"), format!("au {after}"), format!("du {after}")),
                    "les" => {
                        (format!("les {after}"), format!("aux {after}"), format!("des {after}"))
                    }
                    "l'" => (format!("l'{after}"), format!("à l'{after}"), format!("de l'{after}")),
                    _ => (format!("la {after}"), format!("à la {after}"), format!("de la {after}")),
                };
                let (at, many) = (format!("auprès {of}"), article == "les");
                Noun { bare: after, who, to, of, at, many }
            }
            Lang::En => {
                let bare = format!("{noun} of {}", state.who);
                let who =
                    if article.is_empty() { bare.clone() } else { format!("{article} {bare}") };
                let many = rest.first().is_some_and(|word| word == "many");
                Noun { bare, to: who.clone(), of: who.clone(), at: who.clone(), who, many }
            }
        }
    }

    /// An article of a treaty, `NATO/article-5`.
    fn article(&self, actor: &ActorId, name: &str) -> Noun {
        let body = self.noun(&actor.state()).bare;
        let bare = name.replace('-', " ");
        let bare = fill(&self.texts.labels.article_of, &[("article", &bare), ("body", &body)]);
        match self.lang {
            Lang::En => self.plain(bare, ""),
            Lang::Fr => Noun {
                who: format!("l'{bare}"),
                to: format!("à l'{bare}"),
                of: format!("de l'{bare}"),
                at: format!("auprès de l'{bare}"),
                bare,
                many: false,
            },
        }
    }
}

pub(crate) fn begins_with_vowel(word: &str) -> bool {
    let first = word.chars().flat_map(char::to_lowercase).next();
    first.is_some_and(|first| "aeiouyàâäéèêëîïôöûüœæ".contains(first))
}
