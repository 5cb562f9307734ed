//! The shape of the fact files under `knowledge/`, as TOML gives them and as they are packed.
//!
//! One struct for each kind of file. Everything that is true only for a time carries `from` and `to`
//! (days, both included; left out = open). Names are lists, the usual one first, by language
//! (`fr`, `en`, `es`, `ru`). The same definitions are compiled into the build script, which checks and
//! packs the files, and into the library, which unpacks them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::instruments::{Article, Instrument, Invocation};

/// Words by language code.
pub type Words = BTreeMap<String, Vec<String>>;

/// How sure a fact is (`design/systems.md`'s marks).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Certainty {
    /// Checked against a public page or data set.
    V,
    /// From memory, well established.
    #[default]
    H,
    /// From memory; a date or a wording may be off by a little.
    M,
    /// To be verified.
    L,
}

/// `knowledge/states/kaz.toml`: a state or territory of ISO 3166-1 (or a former state).
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// ISO 3166-1 alpha-3.
    pub id: String,
    /// ISO 3166-1 alpha-2.
    #[serde(default)]
    pub iso2: Option<String>,
    /// What it is.
    pub status: StateStatus,
    /// For a territory: the state it belongs to.
    #[serde(default)]
    pub of: Option<String>,
    /// For a state younger or older than 1990: its first day.
    #[serde(default)]
    pub from: Option<String>,
    /// Its last day.
    #[serde(default)]
    pub to: Option<String>,
    /// Names without article.
    pub names: Words,
    /// Adjectives in every gender and number (Russian: masculine nominative), lower case in French,
    /// Spanish and Russian.
    #[serde(default)]
    pub adjectives: Words,
    /// Nouns for its people, in every gender and number.
    #[serde(default)]
    pub people: Words,
    /// Capitals, by date where they or their names changed.
    #[serde(default)]
    pub capital: Vec<Place>,
    /// Seats that stand for the government: Kremlin, Maison Blanche, Élysée.
    #[serde(default)]
    pub seat: Vec<Place>,
    /// Cities, regions, disputed areas: places of events, never the government.
    #[serde(default)]
    pub place: Vec<Place>,
    /// States with a common land border.
    #[serde(default)]
    pub borders: Vec<String>,
    /// How a brief speaks of it in French.
    #[serde(default)]
    pub french: Option<FrenchGrammar>,
}

/// What a file in `knowledge/states` stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StateStatus {
    /// A state.
    State,
    /// A territory with an ISO code.
    Territory,
    /// A state that is no more.
    Former,
    /// A polity with a government of its own whose statehood is contested and which ISO does not list.
    Contested,
}

/// A capital, seat, city or region: `{ fr = ["Noursoultan"], en = ["Nur-Sultan"], to = "2022-09-16" }`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Place {
    /// First day under these names.
    #[serde(default)]
    pub from: Option<String>,
    /// Last day under these names.
    #[serde(default)]
    pub to: Option<String>,
    /// Names by language.
    #[serde(flatten)]
    pub names: Words,
}

/// Article and prepositions: `la France`, `en France`, `de France`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrenchGrammar {
    /// `m` or `f`.
    pub gender: String,
    /// `le`, `la`, `l'`, `les`, or empty (Cuba).
    pub article: String,
    /// `en`, `au`, `aux`, `à`: where one is or goes.
    pub into: String,
}

/// `knowledge/groups/central_asia.toml`: a region or a bloc that texts treat as one actor.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// English, in capitals: `CENTRAL_ASIA`, `WEST`.
    pub id: String,
    /// What it is.
    pub kind: GroupKind,
    /// Names without article: Asie centrale, Occident.
    pub names: Words,
    /// Adjectives in every gender and number: occidental, centrasiatique.
    #[serde(default)]
    pub adjectives: Words,
    /// Nouns for its people: Occidentaux, Européens.
    #[serde(default)]
    pub people: Words,
    /// Its states.
    #[serde(default)]
    pub members: Vec<String>,
    /// Regions that are named with a count of their states ("les cinq pays d'Asie centrale", "les
    /// cinq républiques"): the count.
    #[serde(default)]
    pub count: Option<u32>,
    /// The organisation whose offices its adjective means: the chief of European diplomacy is `EU`'s.
    #[serde(default)]
    pub speaks_through: Option<String>,
}

/// Regions are places; blocs are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum GroupKind {
    /// A part of the world: Central Asia, the Sahel.
    Region,
    /// Powers or states taken together: the West, the former Soviet republics.
    Bloc,
}

/// `knowledge/organisations/csto.toml`: an organisation, alliance, court, company or armed movement.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Its English acronym in capitals: `CSTO`.
    pub id: String,
    /// What it is.
    pub kind: OrganisationKind,
    /// Full names by language, with the usual variants and translations.
    pub names: Words,
    /// Acronyms by language: OTSC, CSTO, ОДКБ. Compared with regard to case.
    #[serde(default)]
    pub acronyms: Words,
    /// Adjectives: onusien, atlantique, européenne.
    #[serde(default)]
    pub adjectives: Words,
    /// Nouns by which the organisation itself is meant once it has been named, beside those of its
    /// kind: l'alliance, le bloc, les Vingt-Sept.
    #[serde(default)]
    pub calls: Words,
    /// The state whose part it is, for a ministry, company or movement: `RUS` for Gazprom.
    #[serde(default)]
    pub of: Option<String>,
    /// PLOVER sector, for a part of a state: `BUS`, `REB`, `GOV`.
    #[serde(default)]
    pub sector: Option<String>,
    /// The first day it existed.
    #[serde(default)]
    pub from: Option<String>,
    /// Its last day.
    #[serde(default)]
    pub to: Option<String>,
    /// The state that leads it, if texts commonly say so.
    #[serde(default)]
    pub led_by: Option<String>,
    /// Seats that stand for it: Bruxelles for the EU.
    #[serde(default)]
    pub seat: Vec<Place>,
    /// Its bodies, under which it acts: Commission européenne, Conseil de sécurité.
    #[serde(default)]
    pub organ: Vec<Organ>,
    /// Members and others, by day.
    #[serde(default)]
    pub member: Vec<Membership>,
    /// The documents on which it stands.
    #[serde(default)]
    pub instrument: Vec<Instrument>,
    /// What they oblige to.
    #[serde(default)]
    pub article: Vec<Article>,
    /// When they came into question.
    #[serde(default)]
    pub invocation: Vec<Invocation>,
    /// Where the facts come from, one line each.
    #[serde(default)]
    pub source: Vec<String>,
    /// How sure they are, where a line does not say otherwise.
    #[serde(default)]
    pub certainty: Certainty,
}

/// What a file in `knowledge/organisations` stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OrganisationKind {
    /// A military alliance.
    Alliance,
    /// An economic union or customs union.
    Union,
    /// Any other organisation of states.
    Organisation,
    /// A format of meetings without secretariat: C5+1, G7.
    Format,
    /// A bank or fund.
    Bank,
    /// A court or tribunal.
    Court,
    /// A company or consortium.
    Company,
    /// An armed or political movement.
    Movement,
    /// A ministry, agency or other part of a government.
    Agency,
    /// A newspaper, agency or broadcaster.
    Media,
    /// A research institute, foundation or non-governmental organisation.
    Institute,
    /// A treaty or agreement that texts name like an actor: the North Atlantic Treaty.
    Treaty,
}

/// A body of an organisation; acting through it, the organisation acts.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Organ {
    /// Names by language: Conseil européen.
    #[serde(flatten)]
    pub names: Words,
}

/// One state's standing in an organisation for a time.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Membership {
    /// ISO 3166-1 alpha-3, or an organisation's id.
    pub state: String,
    /// `member`, `associate`, `observer`, `partner`, `frozen`, `suspended`,
    /// `denounced-not-effective`.
    pub status: MemberStatus,
    /// First day.
    #[serde(default)]
    pub from: Option<String>,
    /// Last day.
    #[serde(default)]
    pub to: Option<String>,
    /// How sure.
    #[serde(default)]
    pub certainty: Option<Certainty>,
    /// If it stands so under some of the body's instruments only: their ids.
    #[serde(default)]
    pub under: Vec<String>,
    /// What else is to be said.
    #[serde(default)]
    pub note: Option<String>,
}

/// Standing in an organisation (`design/records.md`, "Status words and time").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)] // The words are records.md's own.
pub enum MemberStatus {
    Member,
    Associate,
    Observer,
    Partner,
    Frozen,
    Suspended,
    DenouncedNotEffective,
}

impl MemberStatus {
    /// The word as the files write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            MemberStatus::Member => "member",
            MemberStatus::Associate => "associate",
            MemberStatus::Observer => "observer",
            MemberStatus::Partner => "partner",
            MemberStatus::Frozen => "frozen",
            MemberStatus::Suspended => "suspended",
            MemberStatus::DenouncedNotEffective => "denounced-not-effective",
        }
    }
}

/// `knowledge/people/kaz.toml`: the people of one state or organisation.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PeopleFile {
    /// The people.
    #[serde(default)]
    pub person: Vec<Person>,
}

/// A person and the offices held.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// `KAZ/tokayev`.
    pub id: String,
    /// Given names as English writes them.
    #[serde(default)]
    pub given: String,
    /// Family name as English writes it.
    pub family: String,
    /// The name in its own letters, where they are not Latin; spellings are derived from it.
    #[serde(default)]
    pub native: Option<String>,
    /// `m` or `f`.
    #[serde(default)]
    pub gender: Option<String>,
    /// Spellings that no rule gives: usual French forms, nicknames, a single name by which known.
    #[serde(default)]
    pub also: Vec<String>,
    /// Offices held, with days.
    #[serde(default)]
    pub office: Vec<Tenure>,
}

/// An office held for a time.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tenure {
    /// The office's id in `knowledge/offices.toml`: `president`, `foreign-minister`.
    pub office: String,
    /// The state or organisation, where it is not that of the person's id.
    #[serde(default)]
    pub of: Option<String>,
    /// First day (a year or year-month counts from its first day).
    pub from: String,
    /// Last day; left out = still in office when last seen.
    #[serde(default)]
    pub to: Option<String>,
    /// How sure.
    #[serde(default)]
    pub certainty: Option<Certainty>,
}

/// `knowledge/offices.toml`: what offices are called.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfficesFile {
    /// The offices.
    pub office: Vec<Office>,
}

/// An office and its words.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// `president`, `foreign-minister`.
    pub id: String,
    /// Its words without its body, in every gender: président, présidente, ministre des Affaires
    /// étrangères; lower case. Where the body's adjective may stand inside ("ministre russe des
    /// Affaires étrangères"), `~` marks the place: `ministre ~ des affaires étrangères`.
    pub words: Words,
    /// Whether "le président kazakh" alone means one person at a time.
    #[serde(default)]
    pub single: bool,
    /// Other offices that these words may mean, tried in order if this one has no holder: "dirigeant"
    /// is a president, a prime minister or a monarch.
    #[serde(default)]
    pub means: Vec<String>,
}

/// `knowledge/sectors.toml`: nouns that name a part of a state.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectorsFile {
    /// The sectors.
    pub sector: Vec<Sector>,
}

/// A PLOVER sector and its nouns.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sector {
    /// `MIL`; left out where the words mean the state itself (les autorités kazakhes).
    #[serde(default)]
    pub id: Option<String>,
    /// Lemmas: armée, soldat, troupe, force.
    pub words: Words,
    /// Those who are meant without a state's adjective too, but are linked otherwise beside one: président.
    #[serde(default)]
    pub alone: Words,
    /// Things that stand for those who use them where a state is told: drone, missile.
    #[serde(default)]
    pub things: Words,
}

/// `knowledge/calls.toml`: common nouns by which an actor that has been named is meant again, by kind
/// of actor (`state`, `region`, `alliance`, `president`): `[state] fr = ["pays", "nation"]`.
pub type Calls = BTreeMap<String, Words>;

/// `knowledge/translit/*.toml`: how letters of one script are written in another, or how spellings of
/// one name are brought together.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TranslitFile {
    /// What counts as a vowel for `after` and `before`.
    pub vowels: String,
    /// Passes over the word, one after another; each takes what the one before gave.
    pub pass: Vec<TranslitPass>,
}

/// One reading of a word from left to right.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TranslitPass {
    /// Rules; at each place the first that fits is applied, else the letter stays.
    pub rule: Vec<TranslitRule>,
}

/// Letters and what becomes of them.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TranslitRule {
    /// The letters, lower case.
    pub from: String,
    /// What is written for them; may be empty.
    pub to: String,
    /// What stands before: `start`, `vowel`, `consonant`, or `any` of the letters given after a colon
    /// (`any:жчш`); left out = anything.
    #[serde(default)]
    pub after: Option<String>,
    /// What follows: `end`, `vowel`, `consonant` or `any:…`.
    #[serde(default)]
    pub before: Option<String>,
}

/// `knowledge/coreference/fr.toml`: how one language puts names together, and the words by which its texts
/// point back.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CoreferenceFile {
    /// How the language is built, as far as naming goes.
    #[serde(default)]
    pub grammar: Grammar,
    /// Lists of words, each under the name by which the linking room asks for it.
    pub words: BTreeMap<String, Vec<String>>,
}

/// How a language is built, as far as naming goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grammar {
    /// Whether what says more of a noun stands before it: "Russian troops", "Kremlin spokesman",
    /// "Iran's president".
    #[serde(default)]
    pub modifiers_first: bool,
    /// Whether adjectives of states are written with a capital.
    #[serde(default)]
    pub capital_adjectives: bool,
    /// Whether gender is that of people alone: states and bodies are "it".
    #[serde(default)]
    pub natural_gender: bool,
}
