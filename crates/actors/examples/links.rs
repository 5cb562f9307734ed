//! Prints every link of texts, readably: `links LANGUAGE [--day=YYYY-MM-DD] [--tree] [--facts=FOLDER] FILE…`. With the
//! pipeline that ships for the language; `--tree` prints the trees too.

use std::error::Error;
use std::io::Write;
use std::path::Path;

use chancery_actors::link;
use chancery_knowledge::Directory;
use chancery_records::DaySpan;

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = std::io::stdout().lock();
    let (flags, words): (Vec<String>, Vec<String>) =
        std::env::args().skip(1).partition(|argument| argument.starts_with("--"));
    // Facts from a folder instead of the packed ones: what was edited shows without a build.
    let facts = flags.iter().find_map(|flag| flag.strip_prefix("--facts="));
    let own = facts.map(|folder| Directory::from_folder(Path::new(folder))).transpose()?;
    let directory = match &own {
        Some(directory) => directory,
        None => Directory::packed()?,
    };
    let (language, files) = words.split_first().ok_or("which language? give fr or en")?;
    let day = flags.iter().find_map(|flag| flag.strip_prefix("--day="));
    let day = day.map(str::parse).transpose()?.map(DaySpan::on);
    let tree = flags.iter().any(|flag| flag == "--tree");
    let pipeline =
        chancery_models::shipped(language).ok_or("no pipeline of this language ships")?;
    let pipeline = pipeline.load()?;
    for file in files {
        let text = std::fs::read_to_string(file)?;
        let parsed = pipeline.parse(&text);
        writeln!(out, "== {file}")?;
        for (number, token) in parsed.tokens.iter().enumerate().filter(|_| tree) {
            let head = &parsed.tokens[token.head as usize].text;
            let pos = serde_json::to_string(&token.pos)?;
            let (lemma, dep, morph) = (&token.lemma, &token.dep, &token.morph);
            let name = parsed
                .entities
                .iter()
                .find(|name| (name.start as usize..name.end as usize).contains(&number));
            let name = name.map_or("", |name| name.label.as_str());
            writeln!(
                out,
                "    {:<16} {lemma:<14} {pos:<7} {dep:<10} {head:<14} {name:<5} {morph}",
                token.text
            )?;
        }
        for link in link(directory, &text, language, &parsed, day, &[]).links {
            let head = &parsed.tokens[link.head as usize].text;
            writeln!(
                out,
                "{:>5} {:<44} {:<22} {:<12} {:<10} head={head}{}",
                link.span.start,
                link.text.replace('\n', " "),
                link.actor.to_string(),
                link.how.as_str(),
                format!("{:?}", link.role),
                if link.known { "" } else { " unknown" }
            )?;
        }
    }
    Ok(())
}
