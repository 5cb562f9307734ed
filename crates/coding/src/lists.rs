//! Word lists under `knowledge/` that are plain lines.

use std::collections::BTreeSet;

/// The words of a list, a line each; what follows a `#` is for people.
pub(crate) fn word_list(text: &'static str) -> BTreeSet<&'static str> {
    let words = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    words.filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_empty_lines_are_no_words() {
        let words = word_list("# verbs\n\naller  # and others\nvenir\n");
        assert_eq!(words, BTreeSet::from(["aller", "venir"]));
    }
}
