//! A brief as Markdown.

use std::fmt::Write;

use crate::page::{Brief, Line, Section};

impl Brief {
    /// The brief as a page of Markdown (with GitHub's tables), ended by a line feed.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut page = format!("# {}\n\n", escaped(&self.title));
        for sentence in &self.coverage {
            page.push_str(&escaped(sentence));
            page.push('\n');
        }
        if !self.summary.is_empty() {
            let sentences: Vec<String> = self.summary.iter().map(line).collect();
            let _ = write!(page, "\n{}\n", sentences.join("\n"));
        }
        for section in &self.sections {
            write_section(&mut page, section);
        }
        let (title, explain) = &self.closing;
        if !self.evidence.is_empty() {
            let _ = write!(page, "\n## {title}\n\n");
            for evidence in &self.evidence {
                let _ = writeln!(page, "{}. {}", evidence.number, escaped(&evidence.line));
            }
        }
        if let Some(explain) = explain {
            let _ = write!(page, "\n{explain}\n");
        }
        page
    }
}

fn write_section(page: &mut String, section: &Section) {
    let _ = write!(page, "\n## {}\n\n", section.title);
    if let Some(table) = &section.table {
        let row = |cells: &[String]| {
            let cells: Vec<String> =
                cells.iter().map(|cell| escaped(cell).replace('|', "\\|")).collect();
            format!("| {} |\n", cells.join(" | "))
        };
        page.push_str(&row(&table.columns));
        let rule: Vec<&str> =
            (0..table.columns.len()).map(|n| if n == 0 { "---" } else { "---:" }).collect();
        let _ = writeln!(page, "| {} |", rule.join(" | "));
        for cells in &table.rows {
            page.push_str(&row(&cells.cells));
        }
    }
    for one in &section.lines {
        let _ = writeln!(page, "- {}", line(one));
    }
    if let Some(note) = &section.note {
        if !section.lines.is_empty() || section.table.is_some() {
            page.push('\n');
        }
        page.push_str(note);
        page.push('\n');
    }
}

fn line(line: &Line) -> String {
    let mut text = escaped(&line.text);
    if !line.evidence.is_empty() {
        text.push(' ');
    }
    for number in &line.evidence {
        let _ = write!(text, "[{number}]");
    }
    text
}

/// Signs that Markdown would take for its own; words between back quotes are code and stay.
pub(crate) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for (number, part) in text.split('`').enumerate() {
        if number > 0 {
            safe.push('`');
        }
        for letter in part.chars() {
            if number % 2 == 0 && "*_<>\\".contains(letter) {
                safe.push('\\');
            }
            safe.push(letter);
        }
    }
    safe
}
