//! Quotation marks of every kind, opened and closed as unevenly as crawled texts have them.

use chancery_records::Span;

/// The stretches between quotation marks, marks left out, outermost only, in order of the text.
///
/// `«»`, `“”`, `„“` and `"` open and close; a mark that closes nothing is passed over, and a quotation
/// that never closes ends with its paragraph. Where `single` marks enclose quotations too, `‘’` and `'` do,
/// as far as they can be told from apostrophes.
#[must_use]
pub fn quotations(text: &str, single: bool) -> Vec<Span> {
    let mut found = Vec::new();
    let mut open: Vec<(char, u32)> = Vec::new();
    let mut place = 0;
    let mut before = '\n';
    let characters: Vec<char> = text.chars().collect();
    for (at, &mark) in characters.iter().enumerate() {
        place = u32::try_from(at).unwrap_or(u32::MAX);
        let next = characters.get(at + 1).copied().unwrap_or('\n');
        let sense = match mark {
            '‘' | '’' | '\'' if single => single_sense(mark, before, next, &open),
            _ => sense(mark, before, next, &open),
        };
        match sense {
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

/// A single mark: it opens behind a blank and before a word, and closes behind a sign, or behind a word where
/// no letter follows; within double marks it says nothing.
fn single_sense(mark: char, before: char, next: char, open: &[(char, u32)]) -> Sense {
    let begins = before.is_whitespace() || matches!(before, '(' | '[' | '—' | '–');
    let inside = open.last().is_some_and(|(m, _)| matches!(m, '‘' | '\''));
    if !inside {
        let opens = open.is_empty() && begins && next.is_alphabetic() && mark != '’';
        return if opens { Sense::Opens } else { Sense::Nothing };
    }
    // "the ministers' talks": behind an s only a sign or the end of the quotation's sentence closes
    let stop = matches!(before, '.' | ',' | '?' | '!' | '…');
    let apart = !next.is_alphanumeric() && (before != 's' || !next.is_whitespace());
    if mark != '‘' && (stop || apart) { Sense::Closes } else { Sense::Nothing }
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
        quotations(text, false).into_iter().map(|span| span.of(text)).collect()
    }

    #[test]
    fn single_marks_are_told_from_apostrophes() {
        let text =
            "‘We won’t yield to the ministers’ threats,’ he said. 'It's over.' Iran's army left.";
        let found: Vec<&str> =
            quotations(text, true).into_iter().map(|span| span.of(text)).collect();
        assert_eq!(found, ["We won’t yield to the ministers’ threats,", "It's over."]);
        assert!(words(text).is_empty());
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
