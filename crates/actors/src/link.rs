//! What linking gives: places in the text tied to actors.

use std::ops::Range;

use chancery_records::{ActorId, DocumentId, Excerpt, Mention, MentionKind, Span};
use serde::{Deserialize, Serialize};

/// What a link is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LinkRole {
    /// The words name or stand for the actor.
    Actor,
    /// The words name a place of the actor: a city, a region, a capital where something happens. A
    /// record only where it is a capital.
    Place,
    /// A pronoun or possessive; the actor is its antecedent. No record.
    Pronoun,
    /// A thing of the actor's (`l'économie russe`, `les sanctions occidentales`); the head is the thing,
    /// the actor whose it is. No record.
    Attribute,
    /// Somebody without a name (`la police`, `des manifestants`), or a thing that stands for its users
    /// (`un drone ukrainien`); the actor is a part of the state that the text is about there. A side of an
    /// event where nothing better is one. No record.
    Agent,
    /// A bare office or form of address beside a name (`le président Loukachenko`): the person named. No
    /// record, for the name is one.
    Title,
}

/// A place in the text tied to one actor. Where several are meant (`les deux présidents`), there are as
/// many links with one span.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Where, in characters, without a leading article.
    pub span: Span,
    /// The words there.
    pub text: String,
    /// The sentence, counted from 0.
    pub sentence: u32,
    /// The tokens that the span touches.
    pub tokens: Range<u32>,
    /// The token of them that governs the others.
    pub head: u32,
    /// Who is meant.
    pub actor: ActorId,
    /// Whether the directory knows the actor.
    pub known: bool,
    /// How the words name the actor.
    pub how: MentionKind,
    /// What the link is good for.
    pub role: LinkRole,
}

impl Link {
    /// Whether this link becomes a mention record.
    #[must_use]
    pub fn is_mention(&self) -> bool {
        match self.role {
            LinkRole::Actor => true,
            LinkRole::Place => self.how == MentionKind::Capital,
            LinkRole::Pronoun | LinkRole::Attribute | LinkRole::Title | LinkRole::Agent => false,
        }
    }
}

/// All links of a text, in the order of their places (longer ones first).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Linked {
    /// The links.
    pub links: Vec<Link>,
}

impl Linked {
    /// The links whose tokens include `token`, the shortest first.
    pub fn at(&self, token: u32) -> impl Iterator<Item = &Link> {
        let mut found: Vec<&Link> =
            self.links.iter().filter(|link| link.tokens.contains(&token)).collect();
        found.sort_by_key(|link| link.tokens.end - link.tokens.start);
        found.into_iter()
    }

    /// The links headed by `token`: whoever the phrase with this head stands for. Attributes are left
    /// out; see [`Linked::attributes_of`].
    pub fn headed_by(&self, token: u32) -> impl Iterator<Item = &Link> {
        self.links.iter().filter(move |link| link.head == token && link.role != LinkRole::Attribute)
    }

    /// The actors that the phrase headed by `token` stands for, each once: those of the links headed
    /// there, else those of the shortest links (attributes left out) that include the token.
    #[must_use]
    pub fn actors_of(&self, token: u32) -> Vec<ActorId> {
        let mut actors: Vec<ActorId> = Vec::new();
        for link in self.headed_by(token) {
            if !actors.contains(&link.actor) {
                actors.push(link.actor.clone());
            }
        }
        if actors.is_empty() {
            let mut length = None;
            for link in self.at(token).filter(|link| link.role != LinkRole::Attribute) {
                if *length.get_or_insert(link.span) != link.span {
                    break;
                }
                if !actors.contains(&link.actor) {
                    actors.push(link.actor.clone());
                }
            }
        }
        actors
    }

    /// Whose the thing is that `token` names: `économie` in `l'économie russe` gives Russia.
    #[must_use]
    pub fn attributes_of(&self, token: u32) -> Vec<ActorId> {
        self.links
            .iter()
            .filter(|link| link.head == token && link.role == LinkRole::Attribute)
            .map(|link| link.actor.clone())
            .collect()
    }

    /// The mention records of a document.
    #[must_use]
    pub fn mentions(&self, doc: &DocumentId) -> Vec<Mention> {
        let records = self.links.iter().filter(|link| link.is_mention());
        records
            .map(|link| Mention {
                doc: doc.clone(),
                sentence: link.sentence,
                surface: Excerpt { span: link.span, text: link.text.clone() },
                actor: link.actor.clone(),
                known: link.known,
                how: link.how,
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(text: &str, tokens: Range<u32>, head: u32, actor: &str, role: LinkRole) -> Link {
        Link {
            span: Span::new(tokens.start * 10, tokens.end * 10),
            text: text.to_owned(),
            sentence: 0,
            tokens,
            head,
            actor: actor.parse().unwrap(),
            known: true,
            how: MentionKind::Name,
            role,
        }
    }

    /// `le président du Kazakhstan`, `l'économie russe`.
    fn linked() -> Linked {
        Linked {
            links: vec![
                link("président du Kazakhstan", 1..4, 1, "KAZ/tokayev", LinkRole::Actor),
                link("Kazakhstan", 3..4, 3, "KAZ", LinkRole::Actor),
                link("économie russe", 6..8, 6, "RUS", LinkRole::Attribute),
            ],
        }
    }

    #[test]
    fn a_phrase_stands_for_whom_its_head_is_linked_to() {
        let linked = linked();
        assert_eq!(linked.actors_of(1), ["KAZ/tokayev".parse().unwrap()]);
        assert_eq!(linked.actors_of(3), ["KAZ".parse().unwrap()]);
        assert_eq!(linked.actors_of(2), ["KAZ/tokayev".parse().unwrap()], "inside the longer link");
        assert_eq!(linked.at(3).count(), 2);
    }

    #[test]
    fn what_merely_belongs_to_an_actor_is_an_attribute_and_no_record() {
        let linked = linked();
        assert!(linked.actors_of(6).is_empty());
        assert_eq!(linked.attributes_of(6), ["RUS".parse().unwrap()]);
        assert_eq!(linked.mentions(&DocumentId("x".to_owned())).len(), 2);
    }
}
