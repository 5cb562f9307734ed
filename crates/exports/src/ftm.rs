//! Entities of FollowTheMoney as JSON Lines: <https://followthemoney.tech>. Ids are the same in every export, so that
//! entities of several exports come together.

use std::collections::HashSet;
use std::io::Write;

use chancery_knowledge::plover::Plover;
use chancery_records::{ActorId, Day, DaySpan, DocumentId, Tie, TieKind};
use chancery_world::{StatementFilter, TieFilter, World};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::documents::{Documents, Issued};
use crate::names::{Names, Sort, one_line};
use crate::numbers::{fnv, statement_key, tie_key};
use crate::occurrence::{Asked, Occurrence, each};
use crate::place::{Output, Place};
use crate::rows::actors::Counted;
use crate::{ExportError, Report, Watch, Why};

pub(crate) fn events(
    world: &World,
    names: &mut Names<'_>,
    plover: &Plover,
    asked: &Asked,
    watch: &mut Watch<'_>,
    place: Place,
) -> Result<Report, ExportError> {
    let mut file = Entities::begin(place)?;
    let mut report = Report::default();
    each(world, names, plover, asked, watch, |occurrence, names| {
        let mut involved = Vec::new();
        for party in occurrence.from.iter().chain(&occurrence.to) {
            if let Some(actor) = &party.actor {
                involved.push(file.actor(actor, names)?);
            }
        }
        if involved.is_empty() {
            report.leave_out(Why::Nobody);
            return Ok(());
        }
        let name = headline(occurrence, names)?;
        let mut event = Entity::new(id("event", &occurrence.id), "Event")
            .with("name", Some(&name))
            .all("involved", &involved)
            .with("recordId", Some(&occurrence.id))
            .with("location", Some(occurrence.place))
            .all("keywords", &keywords(occurrence))
            .with("summary", occurrence.told.map(|(event, _)| event.evidence.text.as_str()));
        event = match occurrence.day() {
            Some(day) => event.on("date", Some(day)),
            None => event.on("startDate", occurrence.first).on("endDate", occurrence.last),
        };
        if let Some((told, issued)) = occurrence.told {
            let article = file.article(&told.doc, issued)?;
            let publisher = issued.and_then(|issued| issued.publisher.as_deref());
            event = event.with("proof", Some(&article)).with("publisher", publisher);
        }
        file.put(event)?;
        report.rows += 1;
        Ok(())
    })?;
    file.finish()?;
    Ok(report)
}

/// `CONSULT visit: Vladimir Putin → Kazakhstan`.
fn headline(occurrence: &Occurrence<'_>, names: &mut Names<'_>) -> Result<String, ExportError> {
    let mut list = |parties: &[std::rc::Rc<chancery_world::Party>]| -> Result<String, ExportError> {
        let mut found = Vec::new();
        for party in parties {
            found.push(match &party.actor {
                Some(actor) => names.name(actor, "en")?,
                None => party.name.clone(),
            });
        }
        Ok(if found.is_empty() { "?".to_owned() } else { found.join(", ") })
    };
    let (from, to) = (list(&occurrence.from)?, list(&occurrence.to)?);
    let kind = occurrence.kind.map_or(occurrence.label, |kind| kind.as_str());
    let mode = occurrence.mode.map(|mode| format!(" {mode}")).unwrap_or_default();
    Ok(format!("{kind}{mode}: {from} → {to}"))
}

/// Type, mode, contexts, CAMEO code and status as words to search by.
fn keywords(occurrence: &Occurrence<'_>) -> Vec<String> {
    let kind = occurrence.kind.map(|kind| kind.as_str().to_owned());
    let mode = occurrence.mode.map(str::to_owned);
    let cameo = occurrence.cameo.map(|code| format!("CAMEO {code}"));
    let status = Some(occurrence.status.as_str().to_owned());
    let own = [kind, mode, cameo, status].into_iter().flatten();
    own.chain(occurrence.context.iter().cloned()).collect()
}

pub(crate) fn ties(
    world: &World,
    names: &mut Names<'_>,
    filter: &TieFilter,
    watch: &mut Watch<'_>,
    place: Place,
) -> Result<Report, ExportError> {
    let documents = Documents::of(world)?;
    let mut file = Entities::begin(place)?;
    let mut report = Report::default();
    for tie in world.ties(filter)? {
        watch.step()?;
        let Some(b) = &tie.b else {
            report.leave_out(Why::OneSided);
            continue;
        };
        let (one, other) = (file.actor(&tie.a, names)?, file.actor(b, names)?);
        let issued = documents.get(&tie.doc);
        file.article(&tie.doc, issued)?;
        file.put(link(&tie, b, &one, &other, issued, names))?;
        report.rows += 1;
    }
    file.finish()?;
    Ok(report)
}

/// A membership where one is told of an organisation, else a link that bears the tie's word as its role.
fn link(
    tie: &Tie,
    b: &ActorId,
    one: &str,
    other: &str,
    issued: Option<&Issued>,
    names: &Names<'_>,
) -> Entity {
    let membership =
        matches!(tie.tie, TieKind::MemberOf | TieKind::FormerMember | TieKind::Suspended)
            && is_organisation(names.sort(b));
    let key = tie_key(tie);
    let first = |span: Option<DaySpan>| span.and_then(DaySpan::first);
    let (schema, a_side, b_side) = match membership {
        true => ("Membership", "member", "organization"),
        false => ("UnknownLink", "subject", "object"),
    };
    Entity::new(id("tie", &key), schema)
        .with(a_side, Some(one))
        .with(b_side, Some(other))
        .with("role", Some(tie.tie.as_str()))
        .with("status", Some(tie.status.as_str()))
        .on("startDate", first(tie.since))
        .on("endDate", tie.until.and_then(DaySpan::last))
        .with("summary", Some(&tie.evidence.text))
        .with("recordId", Some(&tie.doc.0))
        .with("publisher", issued.and_then(|issued| issued.publisher.as_deref()))
        .url("sourceUrl", issued.and_then(|issued| issued.url.as_deref()))
}

pub(crate) fn statements(
    world: &World,
    names: &mut Names<'_>,
    filter: &StatementFilter,
    watch: &mut Watch<'_>,
    place: Place,
) -> Result<Report, ExportError> {
    let documents = Documents::of(world)?;
    let mut file = Entities::begin(place)?;
    let mut report = Report::default();
    for statement in world.statements(filter)? {
        watch.step()?;
        let speaker = file.actor(&statement.speaker, names)?;
        let mut concerned = vec![speaker];
        for actor in statement.addressee.iter().chain(&statement.about) {
            concerned.push(file.actor(actor, names)?);
        }
        let issued = documents.get(&statement.doc);
        let article = file.article(&statement.doc, issued)?;
        let key = statement_key(&statement);
        let name = format!("{}: {}", names.name(&statement.speaker, "en")?, statement.verb);
        let note = Entity::new(id("statement", &key), "Note")
            .with("name", Some(&name))
            .with("description", Some(&statement.evidence.text))
            .all("entity", &concerned)
            .with("proof", Some(&article))
            .with("publisher", issued.and_then(|issued| issued.publisher.as_deref()));
        file.put(note)?;
        report.rows += 1;
    }
    file.finish()?;
    Ok(report)
}

pub(crate) fn actors(
    found: &[Counted],
    names: &mut Names<'_>,
    place: Place,
) -> Result<Report, ExportError> {
    let mut file = Entities::begin(place)?;
    for one in found {
        file.actor(&one.actor, names)?;
    }
    file.finish()?;
    Ok(Report { rows: found.len() as u64, ..Report::default() })
}

fn id(what: &str, key: &str) -> String {
    format!("chancery-{what}-{:016x}", fnv(key))
}

fn is_organisation(sort: Sort) -> bool {
    matches!(sort, Sort::State | Sort::Organisation | Sort::Company | Sort::Agency | Sort::Group)
}

/// An entity in the making.
#[derive(Serialize)]
struct Entity {
    id: String,
    schema: &'static str,
    properties: Map<String, Value>,
}

impl Entity {
    fn new(id: String, schema: &'static str) -> Entity {
        Entity { id, schema, properties: Map::new() }
    }

    fn with(self, name: &str, value: Option<&str>) -> Entity {
        let value = value.map(one_line).filter(|value| !value.is_empty());
        self.all(name, &value.into_iter().collect::<Vec<_>>())
    }

    fn on(self, name: &str, day: Option<Day>) -> Entity {
        self.with(name, day.map(|day| day.to_string()).as_deref())
    }

    /// An address, if it is one of the web.
    fn url(self, name: &str, value: Option<&str>) -> Entity {
        let web = |url: &&str| url.starts_with("https://") || url.starts_with("http://");
        self.with(name, value.filter(web))
    }

    fn all(mut self, name: &str, values: &[String]) -> Entity {
        let mut once: Vec<&String> = Vec::new();
        for value in values {
            if !once.contains(&value) {
                once.push(value);
            }
        }
        if !once.is_empty() {
            self.properties.insert(name.to_owned(), json!(once));
        }
        self
    }
}

/// Entities under way: actors and articles are written before what speaks of them, once each.
struct Entities {
    output: Output,
    actors: HashSet<ActorId>,
    articles: HashSet<DocumentId>,
}

impl Entities {
    fn begin(place: Place) -> Result<Entities, ExportError> {
        let (actors, articles) = (HashSet::new(), HashSet::new());
        Ok(Entities { output: Output::open(place)?, actors, articles })
    }

    fn actor(&mut self, actor: &ActorId, names: &mut Names<'_>) -> Result<String, ExportError> {
        let id = id("actor", actor.as_str());
        if !self.actors.insert(actor.clone()) {
            return Ok(id);
        }
        let schema = match names.sort(actor) {
            Sort::Person => "Person",
            Sort::State | Sort::Agency => "PublicBody",
            Sort::Company => "Company",
            Sort::Organisation | Sort::Group => "Organization",
            Sort::Sector => "LegalEntity",
        };
        let name = names.name(actor, "en")?;
        let french = names.name(actor, "fr")?;
        let body = actor.state();
        let country = names.directory.state(body.as_str()).and_then(|state| state.iso2.as_deref());
        let mut entity = Entity::new(id.clone(), schema)
            .with("name", Some(&name))
            .with("alias", Some(&french).filter(|french| **french != name).map(String::as_str))
            .with("country", country.map(str::to_lowercase).as_deref())
            .with("notes", Some(actor.as_str()));
        if names.sort(actor) == Sort::State {
            entity = entity.with("topics", Some("gov.national"));
        }
        self.put(entity)?;
        Ok(id)
    }

    fn article(
        &mut self,
        document: &DocumentId,
        issued: Option<&Issued>,
    ) -> Result<String, ExportError> {
        let id = id("document", &document.0);
        if !self.articles.insert(document.clone()) {
            return Ok(id);
        }
        let mut article = Entity::new(id.clone(), "Article").with("notes", Some(&document.0));
        if let Some(issued) = issued {
            let path = issued.path.as_deref().filter(|path| *path != "-");
            let file = path.and_then(|path| path.rsplit(['/', '\\']).next());
            article = article
                .with("title", issued.title.as_deref())
                .with("fileName", file)
                .with("publisher", issued.publisher.as_deref())
                .on("publishedAt", issued.from.filter(|_| issued.from == issued.to))
                .with("language", language(&issued.language))
                .url("sourceUrl", issued.url.as_deref());
        }
        self.put(article)?;
        Ok(id)
    }

    fn put(&mut self, entity: Entity) -> Result<(), ExportError> {
        let line = json!(entity).to_string();
        let done = writeln!(self.output, "{line}");
        done.map_err(|why| Output::trouble(self.output.path(), why))
    }

    fn finish(self) -> Result<(), ExportError> {
        self.output.finish()
    }
}

/// FollowTheMoney wants three letters (ISO 639-2).
fn language(code: &str) -> Option<&'static str> {
    Some(match code {
        "fr" => "fra",
        "en" => "eng",
        "es" => "spa",
        "ru" => "rus",
        "uk" => "ukr",
        "de" => "deu",
        "it" => "ita",
        "pt" => "por",
        "ar" => "ara",
        "zh" => "zho",
        _ => return None,
    })
}
