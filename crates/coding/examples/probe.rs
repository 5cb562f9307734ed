//! Shows what coding makes of a sentence: `echo TEXT | probe MODEL [DAY]` prints its trees with links,
//! every line of the lexicon that begins somewhere in it, and what each finds in its slots. The text is taken
//! to be in the model's language; `CHANCERY_LEXICON` names a folder of words to use instead of those packed.

#![allow(clippy::print_stdout)] // It is a command.

use std::error::Error;
use std::io::Read;
use std::path::Path;

use chancery_coding::Language;
use chancery_coding::scene::{Places, Reach, Scene};
use chancery_coding::sentences::Rules;
use chancery_knowledge::Directory;
use chancery_records::DaySpan;
use chancery_syntax::Pipeline;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let model = arguments.next().ok_or("usage: probe MODEL [DAY] < TEXT")?;
    let day = arguments.next().map(|day| day.parse()).transpose()?.map(DaySpan::on);
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let pipeline = Pipeline::load(Path::new(&model))?;
    let code = pipeline.meta().lang.as_str();
    let language = match std::env::var_os("CHANCERY_LEXICON") {
        Some(folder) => Language::in_folder(Path::new(&folder), code)?,
        None => Language::packed(code)?,
    };
    let directory = Directory::packed()?;
    let rules = Rules::of(code);
    let parsed = pipeline.parse_with(text.trim(), &|tokens| rules.starts(tokens));
    let linked = chancery_actors::link(directory, text.trim(), code, &parsed, day, &[]);
    let scene = Scene::new(text.trim(), &parsed, &linked, directory, &language, day);
    let sayings = scene.sayings();
    let scene = scene.hearing(&sayings);
    for i in 0..scene.tree.len() {
        let token = scene.tree.token(i);
        let links: Vec<String> = linked
            .links
            .iter()
            .filter(|link| link.head == i)
            .map(|link| format!("{}:{:?}/{}", link.actor, link.role, link.how.as_str()))
            .collect();
        println!(
            "{i:3} {:16} {:14} {:5} {:10} {:3} {}",
            token.text,
            token.lemma,
            format!("{:?}", token.pos),
            token.dep,
            token.head,
            links.join(" ")
        );
    }
    for (entry, carrier) in scene.candidates() {
        let reach = Reach { places: Places::All, ..Reach::OWNED };
        let names = |slots| {
            let found = scene.fill(carrier, slots, reach);
            found.iter().map(|filler| filler.actor.to_string()).collect::<Vec<_>>().join(",")
        };
        println!("? {:40} from [{}] to [{}]", entry.name, names(&entry.from), names(&entry.to));
    }
    for event in scene.events() {
        let side = |side: &[chancery_coding::scene::Filler]| {
            side.iter().map(|filler| filler.actor.to_string()).collect::<Vec<_>>().join(",")
        };
        println!(
            "= {} {} > {} {} {}  {}",
            event.concept.kind,
            side(&event.from),
            side(&event.to),
            event.verdict.status,
            event.verdict.why,
            event.entry.name
        );
    }
    for saying in sayings {
        println!("\" {} {} {:?}", saying.speaker, saying.verb_text, scene.words(saying.span));
    }
    Ok(())
}
