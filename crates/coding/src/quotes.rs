//! Quotation marks of every kind, opened and closed as unevenly as crawled texts have them.

use chancery_records::Span;

/// The stretches between quotation marks, marks left out, outermost only, in order of the text.
///
/// `«»`, `“”`, `„“` and `"` open and close; a mark that closes nothing is passed over, and a quotation
/// that never closes ends with its paragraph.
#[must_use]
pub fn quotations(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut open: Vec<(char, u32)> = Vec::new();
    let mut place = 0;
    let mut before = '\n';
    let characters: Vec<char> = text.chars().collect();
    for (at, &mark) in characters.iter().enumerate() {
        place = u32::try_from(at).unwrap_or(u32::MAX);
        let next = characters.get(at + 1).copied().unwrap_or('\n');
        match sense(mark, before, next, &open) {
            Sense::Opens => open.push((mark, place + 1)),
            Sense::Closes => {
                if let Some((_, start)) = open.pop()
                    && open.is_empty()
                {
                    found.push(Span::new(start, place));
                }
            }
            Sense::Breaks => {
                // An apostrophe-like mark or a new paragraph ends what nobody closed.
                if let Some((_, start)) = open.first().copied() {
                    found.push(Span::new(start, place));
                }
                open.clear();
            }
            Sense::Nothing => {}
        }
        before = mark;
    }
    if let Some((_, start)) = open.first().copied() {
        found.push(Span::new(start, place + 1));
    }
    found.retain(|span| !span.is_empty());
    found
}

enum Sense {
    Opens,
    Closes,
    Breaks,
    Nothing,
}

fn sense(mark: char, before: char, next: char, open: &[(char, u32)]) -> Sense {
    match mark {
        '«' | '“' | '„' => {
            // “ also closes what „ opened; and a second “ while one is open begins a new quotation
            // only after white space.
            if mark == '“' && open.last().is_some_and(|(m, _)| *m == '„') {
                Sense::Closes
            } else {
                Sense::Opens
            }
        }
        '»' | '”' => {
            if open.is_empty() {
                Sense::Nothing
            } else {
                Sense::Closes
            }
        }
        '"' => {
            let inside = open.last().is_some_and(|(m, _)| *m == '"');
            if inside {
                Sense::Closes
            } else if before.is_whitespace() || matches!(before, '(' | '\'' | '’' | '[') {
                Sense::Opens
            } else if open.is_empty() && !next.is_alphanumeric() {
                Sense::Nothing
            } else if open.is_empty() {
                Sense::Opens
            } else {
                Sense::Closes
            }
        }
        '\n' if next == '\n' => Sense::Breaks,
        _ => Sense::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        quotations(text).into_iter().map(|span| span.of(text)).collect()
    }

    #[test]
    fn every_kind_of_mark_is_known() {
        assert_eq!(
            words("Il dit « oui » et “non” et \"peut-être\"."),
            [" oui ", "non", "peut-être"]
        );
    }

    #[test]
    fn nested_quotations_belong_to_the_outer_one() {
        assert_eq!(
            words("« Il a dit « assez », et c’est tout »"),
            [" Il a dit « assez », et c’est tout "]
        );
    }

    #[test]
    fn an_unclosed_quotation_ends_with_its_paragraph() {
        assert_eq!(words("Il a dit “jamais plus.\n\nPuis “rien”."), ["jamais plus.", "rien"]);
    }

    #[test]
    fn a_stray_closing_mark_is_passed_over() {
        assert_eq!(words("les voisins de la Russie. ” Puis « fin »"), [" fin "]);
    }

    #[test]
    fn straight_marks_alternate() {
        assert_eq!(words("\"Nous irons\", a-t-il dit. \"Demain.\""), ["Nous irons", "Demain."]);
    }
}
