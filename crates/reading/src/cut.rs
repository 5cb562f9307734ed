//! What is left out of a text, and why.

use chancery_records::Span;
use serde::Serialize;

/// A stretch that was left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cut {
    /// Where it stands in the decoded original, in Unicode scalar values.
    pub span: Span,
    /// Its words.
    pub text: String,
    /// Why it is no part of the article.
    pub reason: Reason,
    /// What gave it away: the phrase of the word list, the pattern, the line it repeats.
    pub why: String,
}

/// Why a stretch is no part of the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Date, address, source: what crawls and pages put in front.
    Header,
    /// Who wrote it.
    Byline,
    /// Who took or owns the picture.
    Credit,
    /// Share buttons.
    Share,
    /// The comment form.
    Comments,
    /// What a video or audio player leaves.
    Player,
    /// Newsletters, accounts, requests for support.
    Subscribe,
    /// Cookie banners and legal links.
    Cookies,
    /// Pointers to other articles.
    Related,
    /// The headline of another story.
    OtherStory,
    /// Key words and categories.
    Tags,
    /// Menus and page navigation.
    Navigation,
    /// Reading times and counts of views.
    Counter,
    /// Advertising.
    Advert,
    /// Rights, disclaimers, notes on republication.
    Legal,
    /// An address alone on its line.
    Link,
    /// The same line once more.
    Duplicate,
    /// What a line is left with when its content was a link or a picture.
    Remnant,
}

impl Reason {
    /// All reasons.
    pub const ALL: [Reason; 18] = [
        Reason::Header,
        Reason::Byline,
        Reason::Credit,
        Reason::Share,
        Reason::Comments,
        Reason::Player,
        Reason::Subscribe,
        Reason::Cookies,
        Reason::Related,
        Reason::OtherStory,
        Reason::Tags,
        Reason::Navigation,
        Reason::Counter,
        Reason::Advert,
        Reason::Legal,
        Reason::Link,
        Reason::Duplicate,
        Reason::Remnant,
    ];

    /// The word for it, as the sections of `knowledge/reading/clutter.toml` are named.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Reason::Header => "header",
            Reason::Byline => "byline",
            Reason::Credit => "credit",
            Reason::Share => "share",
            Reason::Comments => "comments",
            Reason::Player => "player",
            Reason::Subscribe => "subscribe",
            Reason::Cookies => "cookies",
            Reason::Related => "related",
            Reason::OtherStory => "other_story",
            Reason::Tags => "tags",
            Reason::Navigation => "navigation",
            Reason::Counter => "counter",
            Reason::Advert => "advert",
            Reason::Legal => "legal",
            Reason::Link => "link",
            Reason::Duplicate => "duplicate",
            Reason::Remnant => "remnant",
        }
    }

    /// A sentence for people.
    #[must_use]
    pub fn sentence(self) -> &'static str {
        match self {
            Reason::Header => "It is a header that the page or the crawl put in front.",
            Reason::Byline => "It names the author, not somebody in the news.",
            Reason::Credit => "It is the credit of a picture.",
            Reason::Share => "It is a row of share buttons.",
            Reason::Comments => "It belongs to the comment form.",
            Reason::Player => "It was left by a video or audio player.",
            Reason::Subscribe => "It asks the reader to subscribe, register or pay.",
            Reason::Cookies => "It belongs to a cookie banner or the page's legal links.",
            Reason::Related => "It points to other articles.",
            Reason::OtherStory => "It is the headline of another story.",
            Reason::Tags => "It lists key words or categories.",
            Reason::Navigation => "It belongs to the page's menu.",
            Reason::Counter => "It is a reading time or a count of views.",
            Reason::Advert => "It marks an advertisement.",
            Reason::Legal => "It speaks of rights or of where the article first appeared.",
            Reason::Link => "It is an address and nothing else.",
            Reason::Duplicate => "It repeats a line that the text already has.",
            Reason::Remnant => "It is what remained of a line whose content was lost.",
        }
    }

    pub(crate) fn from_word(word: &str) -> Option<Reason> {
        Reason::ALL.into_iter().find(|reason| reason.as_str() == word)
    }
}
