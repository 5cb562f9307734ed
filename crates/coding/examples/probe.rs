//! Shows what the rules make of a sentence: `echo TEXT | probe MODEL [DAY]` prints its trees with links, every line
//! of the lexicon that begins somewhere in it, and what each finds in its slots; `chancery lexicon try` does the same
//! for people. The text is taken to be in the model's language; `CHANCERY_LEXICON` names a folder of words to use
//! instead of those packed.

#![allow(clippy::print_stdout)] // It is a command.

use std::error::Error;
use std::io::Read;
use std::path::Path;

use chancery_coding::Language;
use chancery_coding::trying::tried;
use chancery_knowledge::Directory;
use chancery_records::{ActorId, DaySpan};
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
    let found = tried(text.trim(), &pipeline, &language, Directory::packed()?, day);
    let side =
        |side: &[ActorId]| side.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
    for (i, word) in found.words.iter().enumerate() {
        println!(
            "{i:3} {:16} {:14} {:5} {:10} {:3} {}",
            word.text,
            word.lemma,
            word.pos,
            word.dep,
            word.head,
            word.links.join(" ")
        );
    }
    for line in &found.lines {
        println!("? {:40} from [{}] to [{}]", line.name, side(&line.from), side(&line.to));
    }
    for event in &found.events {
        println!(
            "= {} {} > {} {} {}  {}",
            event.kind,
            side(&event.from),
            side(&event.to),
            event.status,
            event.why,
            event.rule
        );
    }
    for said in &found.sayings {
        println!("\" {} {} {:?}", said.speaker, said.verb, said.words);
    }
    Ok(())
}
