//! Who is meant: from a parsed text to links between its words and actors.
//!
//! [`link()`] goes over the text in steps, each in a file of its own and each seeing what those before it
//! found:
//!
//! | step | file |
//! |---|---|
//! | full names of people, in any spelling | `people` |
//! | names and acronyms of states, groups, organisations, towns | `names`, `places` |
//! | people and organisations that the directory does not know | `strangers`, `organisations` |
//! | family names alone | `people` |
//! | offices: the one named beside them, or the holder that day | `offices`, `holders` |
//! | peoples, and nouns with the adjective or name of a state | `demonyms` |
//! | what stands before its noun, in languages that put it there | `ahead` |
//! | counted groups, "states of the region" | `groups` |
//! | descriptions beside a name | `descriptions` |
//! | from left to right: bare offices and nouns, pronouns, possessives | `back`, `pronouns`, `possessives`, `salience` |
//! | agents without a name, of the state that the text is about there | `agents` |
//!
//! What differs between languages is data: word lists and three switches of grammar in
//! `knowledge/coreference/<language>.toml`. Word lists stand in `knowledge/coreference/` and `knowledge/sectors.toml`; who there is, in the rest of
//! `knowledge/`.
//!
//! ```
//! use chancery_actors::link;
//! use chancery_knowledge::Directory;
//! use chancery_syntax::Parsed;
//!
//! let directory = Directory::packed()?;
//! let linked = link(directory, "", "fr", &Parsed::default(), None, &[]);
//! assert!(linked.links.is_empty());
//! # Ok::<(), chancery_knowledge::KnowledgeError>(())
//! ```

mod agents;
mod ahead;
mod back;
mod complements;
mod demonyms;
mod descriptions;
mod groups;
mod holders;
mod lexicon;
mod link;
mod names;
mod offices;
mod organisations;
mod people;
mod places;
mod possessives;
mod pronouns;
mod salience;
mod scene;
mod strangers;
mod words;

use chancery_knowledge::Directory;
use chancery_records::{DaySpan, Span};
use chancery_syntax::Parsed;

pub use link::{Link, LinkRole, Linked};

use lexicon::Lexicon;
use offices::Office;
use people::Introduced;
use scene::Scene;

/// Links the words of a text to actors.
///
/// `text` is the cleaned text that was parsed, `language` its ISO 639-1 code, `published` when it was
/// published, as far as known: names and offices are those of that time. Words in `skip` (editor's
/// notes) are left alone.
#[must_use]
pub fn link(
    directory: &Directory,
    text: &str,
    language: &str,
    parsed: &Parsed,
    published: Option<DaySpan>,
    skip: &[Span],
) -> Linked {
    let lexicon = Lexicon::new(directory, language);
    let mut scene = Scene::new(directory, &lexicon, text, language, parsed, published, skip);
    let mut introduced = Introduced::default();
    people::link_known(&mut scene, &mut introduced);
    names::link(&mut scene, &introduced);
    strangers::link(&mut scene, &mut introduced);
    people::link_families(&mut scene, &introduced);
    organisations::link(&mut scene);
    people::link_administrations(&mut scene);
    let bare = offices::link(&mut scene);
    demonyms::link(&mut scene);
    groups::link(&mut scene);
    descriptions::link(&mut scene);
    point_back(&mut scene, &bare);
    agents::link(&mut scene);
    let mut links = scene.links;
    links.sort_by_key(|link| (link.span.start, std::cmp::Reverse(link.span.end)));
    links.dedup_by(|a, b| a.span == b.span && a.actor == b.actor && a.role == b.role);
    Linked { links }
}

/// What points back, from the left to the right, so that each sees what the ones before it mean.
fn point_back(scene: &mut Scene<'_>, bare: &[Office]) {
    let mut bare = bare.iter().peekable();
    for number in 0..u32::try_from(scene.parsed.tokens.len()).unwrap_or(0) {
        if scene.skipped.contains(&number) {
            continue;
        }
        for word in scene.words.of_token(number) {
            while bare.peek().is_some_and(|office| office.words.start < word) {
                bare.next();
            }
            match bare.peek() {
                Some(office) if office.words.start == word => back::office(scene, office),
                _ => {
                    back::noun_at(scene, word);
                    back::counted_forces(scene, word);
                }
            }
        }
        pronouns::token(scene, number);
    }
}
