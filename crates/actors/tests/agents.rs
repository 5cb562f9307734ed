//! Agents without a name: whose they are by the text around them, and that they are no records.
#![allow(clippy::unwrap_used)]

use chancery_actors::{LinkRole, Linked, link};
use chancery_knowledge::Directory;
use chancery_records::DocumentId;

/// The links of a text, read by the pipeline that ships.
fn linked(text: &str, language: &str) -> Linked {
    let pipeline = chancery_models::shipped(language).unwrap().load().unwrap();
    let directory = Directory::packed().unwrap();
    link(directory, text, language, &pipeline.parse(text), None, &[])
}

/// Whom the agent means whose words hold a word.
fn agent(linked: &Linked, word: &str) -> Option<String> {
    let mut links = linked.links.iter().filter(|link| link.role == LinkRole::Agent);
    links.find(|link| link.text.contains(word)).map(|link| link.actor.to_string())
}

#[test]
fn a_place_in_the_clause_tells_whose_agents_are() {
    let linked = linked("La police a dispersé des manifestants à Conakry.", "fr");
    assert_eq!(agent(&linked, "police").as_deref(), Some("GIN.COP"));
    assert_eq!(agent(&linked, "manifestants").as_deref(), Some("GIN.CIV"));
    let surfaces: Vec<String> = linked
        .mentions(&DocumentId("x".to_owned()))
        .iter()
        .map(|mention| mention.surface.text.clone())
        .collect();
    assert_eq!(surfaces, ["Conakry"], "no record of an agent without a name");
}

#[test]
fn the_subject_tells_whose_its_objects_are() {
    let linked = linked("The Tunisian president dissolved the parliament.", "en");
    assert_eq!(agent(&linked, "parliament").as_deref(), Some("TUN.LEG"));
}

#[test]
fn things_stand_for_whoever_uses_them() {
    let linked = linked("Un drone ukrainien a frappé le port.", "fr");
    assert_eq!(agent(&linked, "drone").as_deref(), Some("UKR.MIL"));
    assert_eq!(agent(&self::linked("Un drone a frappé le port d'Odessa.", "fr"), "drone"), None);
}

#[test]
fn where_the_text_is_about_no_state_nobody_is_meant() {
    let linked = linked("Le Sénat a rejeté le texte du gouvernement.", "fr");
    assert_eq!(agent(&linked, "Sénat"), None);
}

#[test]
fn a_possessive_tells_whose_people_are_meant() {
    let linked = linked("Washington conseille à ses ressortissants de quitter le Liban.", "fr");
    assert_eq!(agent(&linked, "ressortissants").as_deref(), Some("USA.CIV"));
}

#[test]
fn a_movement_is_named_by_its_people_too() {
    let linked = linked("Les talibans ont libéré deux otages.", "fr");
    let named = linked.links.iter().find(|link| link.text == "talibans").unwrap();
    assert_eq!((named.actor.as_str(), named.role), ("TALIBAN", LinkRole::Actor));
}

#[test]
fn a_month_is_nobody() {
    let linked = linked("The Afghan government released the prisoners on May 25.", "en");
    assert!(linked.links.iter().all(|link| link.text != "May"));
}
