//! Sets of characters, as the classes of a regular expression name them.

use rustc_hash::FxHashMap;

use crate::python::{SAME_CAPITAL, fold};

/// Code points below this have a bit each.
const DIRECT: u32 = 0x400;

/// A set of characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Charset {
    low: [u64; (DIRECT / 64) as usize],
    /// Inclusive ranges, sorted and apart.
    ranges: Vec<(u32, u32)>,
    /// Compare the folded character.
    folds: bool,
}

impl Charset {
    /// The set of some ranges; with `folds`, of all characters that Python takes for one of these when it
    /// ignores case.
    pub(crate) fn new(mut ranges: Vec<(u32, u32)>, negated: bool, folds: bool) -> Charset {
        if folds {
            ranges = folded(&ranges);
        }
        ranges.sort_unstable();
        let mut apart: Vec<(u32, u32)> = Vec::with_capacity(ranges.len());
        for (first, last) in ranges {
            match apart.last_mut() {
                Some(before) if first <= before.1.saturating_add(1) => {
                    before.1 = before.1.max(last)
                }
                _ => apart.push((first, last)),
            }
        }
        if negated {
            apart = complement(&apart);
        }
        let mut low = [0; (DIRECT / 64) as usize];
        for &(first, last) in apart.iter().take_while(|range| range.0 < DIRECT) {
            for code in first..=last.min(DIRECT - 1) {
                low[(code / 64) as usize] |= 1 << (code % 64);
            }
        }
        Charset { low, ranges: apart, folds }
    }

    /// Whether the set has a character.
    pub(crate) fn contains(&self, c: char) -> bool {
        let code = u32::from(if self.folds { fold(c) } else { c });
        if code < DIRECT {
            return self.low[(code / 64) as usize] >> (code % 64) & 1 == 1;
        }
        let after = self.ranges.partition_point(|range| range.0 <= code);
        after > 0 && code <= self.ranges[after - 1].1
    }

    /// The inclusive ranges of the set, of folded characters if it ignores case.
    pub(crate) fn ranges(&self) -> &[(u32, u32)] {
        &self.ranges
    }

    /// How many characters the set names, at least.
    pub(crate) fn size(&self) -> u64 {
        self.ranges.iter().map(|&(first, last)| u64::from(last - first) + 1).sum()
    }
}

/// Every character's folded form, with the letters that share its capital.
fn folded(ranges: &[(u32, u32)]) -> Vec<(u32, u32)> {
    let mut all = Vec::new();
    for &(first, last) in ranges {
        for c in (first..=last).filter_map(char::from_u32) {
            let code = u32::from(fold(c));
            all.push((code, code));
            if let Ok(at) = SAME_CAPITAL.binary_search_by_key(&code, |entry| entry.0) {
                all.extend(SAME_CAPITAL[at].1.iter().map(|&other| (other, other)));
            }
        }
    }
    all
}

/// All characters outside sorted ranges.
pub(super) fn complement(ranges: &[(u32, u32)]) -> Vec<(u32, u32)> {
    let mut outside = Vec::new();
    let mut next = 0;
    for &(first, last) in ranges {
        if first > next {
            outside.push((next, first - 1));
        }
        next = last + 1;
    }
    if next <= u32::from(char::MAX) {
        outside.push((next, u32::from(char::MAX)));
    }
    outside
}

/// Charsets by number; equal class texts share one.
#[derive(Default)]
pub(crate) struct Charsets {
    sets: Vec<Charset>,
    by_source: FxHashMap<(String, bool), u16>,
}

impl Charsets {
    /// The set for a class's text, made by `build` when it is new; `None` if there are too many.
    pub(crate) fn intern<E>(
        &mut self,
        source: &str,
        folds: bool,
        build: impl FnOnce() -> Result<Charset, E>,
    ) -> Result<Option<u16>, E> {
        let key = (source.to_owned(), folds);
        if let Some(&number) = self.by_source.get(&key) {
            return Ok(Some(number));
        }
        let Ok(number) = u16::try_from(self.sets.len()) else { return Ok(None) };
        self.sets.push(build()?);
        self.by_source.insert(key, number);
        Ok(Some(number))
    }

    /// A set by its number.
    pub(crate) fn get(&self, number: u16) -> &Charset {
        &self.sets[usize::from(number)]
    }
}
