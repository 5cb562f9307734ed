//! Numbers that stay: the same words give the same number in every version and on every machine.

use chancery_records::{Statement, Tie};

/// What tells a statement from all others: two may begin at the same word.
pub(crate) fn statement_key(one: &Statement) -> String {
    let span = one.evidence.span;
    let (doc, speaker, verb) = (&one.doc, &one.speaker, &one.verb);
    format!("{doc} {} {} {speaker} {verb} {}", span.start, span.end, one.direct)
}

/// What tells a tie from all others.
pub(crate) fn tie_key(one: &Tie) -> String {
    let span = one.evidence.span;
    let b = one.b.as_ref().map_or("", |b| b.as_str());
    format!("{} {} {} {} {} {b} {}", one.doc, span.start, span.end, one.tie, one.a, one.status)
}

/// FNV-1a of 64 bits (Fowler, Noll and Vo): offset basis 14695981039346656037, prime 1099511628211.
pub(crate) fn fnv(text: &str) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    text.bytes().fold(0xcbf2_9ce4_8422_2325, step)
}

/// The number that an event of a text bears where a format wants numbers: FNV-1a of its id without the uppermost
/// bit. The second and further pairs of its sides get the number of `<id>#2`, `<id>#3` and so on.
#[must_use]
pub fn event_number(id: &str, pair: usize) -> i64 {
    let hash = if pair == 0 { fnv(id) } else { fnv(&format!("{id}#{}", pair + 1)) };
    i64::try_from(hash & (u64::MAX >> 1)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_those_of_the_published_hash() {
        assert_eq!(fnv(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv("a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(fnv("foobar"), 0x8594_4171_f739_67e8);
        assert_eq!(event_number("a", 0), 0x2f63_dc4c_8601_ec8c);
        assert_ne!(event_number("a", 0), event_number("a", 1));
    }
}
