//! Python's view of characters, which decides shapes, tokens and lemmas.

use unicode_general_category::{GeneralCategory as Category, get_general_category};

/// `str.isspace` of one character.
pub(crate) fn is_space(c: char) -> bool {
    match c {
        ' ' => true,
        '\u{1c}'..='\u{1f}' => true,
        _ if c.is_ascii() => matches!(c, '\t'..='\r'),
        _ => c.is_whitespace(),
    }
}

/// `str.isalpha` of one character: a letter by its general category.
pub(crate) fn is_alpha(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    matches!(
        get_general_category(c),
        Category::UppercaseLetter
            | Category::LowercaseLetter
            | Category::TitlecaseLetter
            | Category::ModifierLetter
            | Category::OtherLetter
    )
}

/// A decimal digit of any script (`\d`).
pub(crate) fn is_decimal(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_digit();
    }
    get_general_category(c) == Category::DecimalNumber
}

/// `str.isdigit` of one character: decimal digits, and signs that stand for one digit.
pub(crate) fn is_digit(c: char) -> bool {
    is_decimal(c)
        || matches!(c,
            '\u{b2}' | '\u{b3}' | '\u{b9}' | '\u{1369}'..='\u{1371}' | '\u{19da}' | '\u{2070}'
            | '\u{2074}'..='\u{2079}' | '\u{2080}'..='\u{2089}' | '\u{2460}'..='\u{2468}'
            | '\u{2474}'..='\u{247c}' | '\u{2488}'..='\u{2490}' | '\u{24ea}'
            | '\u{24f5}'..='\u{24fd}' | '\u{24ff}' | '\u{2776}'..='\u{277e}'
            | '\u{2780}'..='\u{2788}' | '\u{278a}'..='\u{2792}' | '\u{10a40}'..='\u{10a43}'
            | '\u{10e60}'..='\u{10e68}' | '\u{11052}'..='\u{1105a}' | '\u{1f100}'..='\u{1f10a}')
}

/// A character of a word in a regular expression (`\w`).
pub(crate) fn is_word(c: char) -> bool {
    c == '_' || is_alpha(c) || is_digit(c) || (!c.is_ascii() && c.is_numeric())
}

/// The lower-case form under which a regular expression without regard to case compares a character.
pub(crate) fn fold(c: char) -> char {
    if c.is_ascii() {
        return c.to_ascii_lowercase();
    }
    c.to_lowercase().next().unwrap_or(c)
}

/// Lower-case letters that share their capital with another lower-case letter (`re._casefix`).
pub(crate) const SAME_CAPITAL: [(u32, &[u32]); 50] = [
    (0x69, &[0x131]),
    (0x73, &[0x17f]),
    (0xb5, &[0x3bc]),
    (0x131, &[0x69]),
    (0x17f, &[0x73]),
    (0x345, &[0x3b9, 0x1fbe]),
    (0x390, &[0x1fd3]),
    (0x3b0, &[0x1fe3]),
    (0x3b2, &[0x3d0]),
    (0x3b5, &[0x3f5]),
    (0x3b8, &[0x3d1]),
    (0x3b9, &[0x345, 0x1fbe]),
    (0x3ba, &[0x3f0]),
    (0x3bc, &[0xb5]),
    (0x3c0, &[0x3d6]),
    (0x3c1, &[0x3f1]),
    (0x3c2, &[0x3c3]),
    (0x3c3, &[0x3c2]),
    (0x3c6, &[0x3d5]),
    (0x3d0, &[0x3b2]),
    (0x3d1, &[0x3b8]),
    (0x3d5, &[0x3c6]),
    (0x3d6, &[0x3c0]),
    (0x3f0, &[0x3ba]),
    (0x3f1, &[0x3c1]),
    (0x3f5, &[0x3b5]),
    (0x432, &[0x1c80]),
    (0x434, &[0x1c81]),
    (0x43e, &[0x1c82]),
    (0x441, &[0x1c83]),
    (0x442, &[0x1c84, 0x1c85]),
    (0x44a, &[0x1c86]),
    (0x463, &[0x1c87]),
    (0x1c80, &[0x432]),
    (0x1c81, &[0x434]),
    (0x1c82, &[0x43e]),
    (0x1c83, &[0x441]),
    (0x1c84, &[0x442, 0x1c85]),
    (0x1c85, &[0x442, 0x1c84]),
    (0x1c86, &[0x44a]),
    (0x1c87, &[0x463]),
    (0x1c88, &[0xa64b]),
    (0x1e61, &[0x1e9b]),
    (0x1e9b, &[0x1e61]),
    (0x1fbe, &[0x345, 0x3b9]),
    (0x1fd3, &[0x390]),
    (0x1fe3, &[0x3b0]),
    (0xa64b, &[0x1c88]),
    (0xfb05, &[0xfb06]),
    (0xfb06, &[0xfb05]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_pythons() {
        assert!(
            is_space('\u{1c}') && is_space('\u{85}') && is_space('\u{a0}') && is_space('\u{3000}')
        );
        assert!(!is_space('\u{200b}') && !is_space('\u{180e}') && !is_space('a'));
        assert!(is_alpha('é') && is_alpha('ª') && !is_alpha('Ⅳ') && !is_alpha('\u{301}'));
        assert!(is_digit('²') && is_digit('٣') && !is_digit('½') && !is_decimal('²'));
        assert!(is_word('½') && is_word('_') && !is_word('-'));
        assert_eq!(fold('É'), 'é');
        assert_eq!(fold('İ'), 'i');
    }
}
