//! Words as they are compared: without case, accents, ligatures or kinds of apostrophe.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A word folded for comparison: lower case, accents taken off, `œ` as `oe`, `ł` as `l`.
///
/// ```
/// assert_eq!(chancery_knowledge::fold("Łukaszenka"), "lukaszenka");
/// assert_eq!(chancery_knowledge::fold("Élysée"), "elysee");
/// ```
#[must_use]
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    if word.is_ascii() {
        folded.push_str(word);
        folded.make_ascii_lowercase();
        return folded;
    }
    for letter in word.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        match letter {
            'œ' | 'Œ' => folded.push_str("oe"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'ß' | 'ẞ' => folded.push_str("ss"),
            'ł' | 'Ł' => folded.push('l'),
            'ø' | 'Ø' => folded.push('o'),
            'đ' | 'Đ' | 'ð' | 'Ð' => folded.push('d'),
            'þ' | 'Þ' => folded.push_str("th"),
            'ı' => folded.push('i'),
            'ə' | 'Ə' => folded.push('e'),
            'ʻ' | 'ʼ' | '‘' | '’' | '`' | '´' => folded.push('\''),
            letter => folded.extend(letter.to_lowercase()),
        }
    }
    // The capital İ comes apart into an i and a dot that is no combining mark of its own.
    folded.retain(|letter| letter != '\u{307}');
    folded
}

/// The folded words of a name: whatever is no letter or figure divides, so that "États-Unis",
/// "Etats Unis" and "l'Atlantique" compare by words.
pub(crate) fn folded_words(name: &str) -> Vec<String> {
    name.split(|letter: char| !is_word_letter(letter))
        .filter(|word| !word.is_empty())
        .map(fold)
        .filter(|word| !word.is_empty())
        .collect()
}

/// Whether a character belongs to a word rather than dividing two.
#[must_use]
pub fn is_word_letter(letter: char) -> bool {
    letter.is_alphanumeric() || is_combining_mark(letter) || matches!(letter, 'ʻ' | 'ʼ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_letters_of_their_own_fold_away() {
        for (word, folded) in [
            ("Erdoğan", "erdogan"),
            ("İstanbul", "istanbul"),
            ("Đukanović", "dukanovic"),
            ("Œuvre", "oeuvre"),
            ("Токаев", "токаев"),
            ("Ёлкин", "елкин"),
        ] {
            assert_eq!(fold(word), folded);
        }
    }

    #[test]
    fn names_divide_at_hyphens_and_both_apostrophes() {
        assert_eq!(folded_words("Côte d’Ivoire"), ["cote", "d", "ivoire"]);
        assert_eq!(folded_words("États-Unis d'Amérique"), ["etats", "unis", "d", "amerique"]);
        assert_eq!(folded_words("C5+1"), ["c5", "1"]);
    }
}
