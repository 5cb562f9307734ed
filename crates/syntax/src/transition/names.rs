//! The name finder: each token begins, continues, ends or makes up a name, or is outside of any.

use pulp::{Arch, Simd, WithSimd};

use super::actions::{Action, read};
use super::scorer::{Features, Scorer, Text, best};
use crate::error::SyntaxError;
use crate::network::weights::Layers;

const BEGIN: u8 = 1;
const IN: u8 = 2;
const LAST: u8 = 3;
const UNIT: u8 = 4;
const OUT: u8 = 5;

/// Tokens that describe a state.
const PLACES: usize = 3;

/// The same in a network with more of them (`extra_state_tokens`).
const MORE_PLACES: usize = 6;

/// A name finder.
pub(crate) struct NameFinder {
    actions: Vec<Action>,
    scorer: Scorer,
    width: usize,
}

/// A name: first token, token after the last, label.
pub(crate) type Name = (u32, u32, u32);

impl NameFinder {
    /// Reads a name finder's model and moves.
    pub(crate) fn build(
        layers: &Layers,
        moves: &[u8],
        moves_file: &str,
        width: usize,
    ) -> Result<NameFinder, SyntaxError> {
        let mut actions = read(moves, moves_file)?;
        // spaCy makes no action of a missing annotation, nor of an outside with a label.
        actions.retain(|a| a.kind != 0 && (a.kind != OUT || a.label.is_empty()));
        if actions.iter().any(|action| action.kind > OUT) {
            return Err(SyntaxError::unsupported(moves_file, "an action of unknown kind"));
        }
        let scorer = Scorer::build(layers, width, [PLACES, MORE_PLACES], &actions)?;
        Ok(NameFinder { actions, scorer, width })
    }

    /// The text of a label.
    pub(crate) fn label(&self, number: u32) -> &str {
        self.actions.get(number as usize).map_or("", |action| &*action.label)
    }

    /// Finds the names of a text. Names do not reach over a sentence start and do not begin with white space.
    pub(crate) fn find(
        &self,
        vectors: &[f32],
        is_start: &[bool],
        is_space: &[bool],
        features: &mut Features,
    ) -> Vec<Name> {
        let text = Text::new(vectors, self.width, features);
        match self.scorer.places() {
            MORE_PLACES => {
                let run = Run { finder: self, text, is_start, is_space, places: more_places };
                Arch::new().dispatch(run)
            }
            _ => Arch::new().dispatch(Run { finder: self, text, is_start, is_space, places }),
        }
    }
}

/// The token to be read, and the first and the last of the name that it may continue.
fn places(token: u32, first: Option<u32>) -> [Option<u32>; PLACES] {
    [Some(token), first, first.and(token.checked_sub(1))]
}

/// The token to be read, and the first five of the name that it may continue.
fn more_places(token: u32, first: Option<u32>) -> [Option<u32>; MORE_PLACES] {
    let mut places = [Some(token), None, None, None, None, None];
    if let Some(first) = first {
        places[1..].iter_mut().zip(first..token).for_each(|(place, i)| *place = Some(i));
    }
    places
}

struct Run<'a, P> {
    finder: &'a NameFinder,
    text: Text<'a>,
    is_start: &'a [bool],
    is_space: &'a [bool],
    /// The tokens that describe a state.
    places: P,
}

impl<P: Fn(u32, Option<u32>) -> [Option<u32>; N], const N: usize> WithSimd for Run<'_, P> {
    type Output = Vec<Name>;

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) -> Vec<Name> {
        let Run {
            finder: NameFinder { actions, scorer, .. },
            mut text,
            is_start,
            is_space,
            places,
        } = self;
        let mut hidden = scorer.hidden_room();
        let mut scores = vec![0.0; scorer.columns()];
        let mut names = Vec::new();
        // The first token and the label of the name that is being read.
        let mut open: Option<(u32, u32)> = None;
        for token in 0..is_space.len() as u32 {
            let state = places(token, open.map(|(first, _)| first));
            scorer.score(simd, &mut text, state, &mut hidden, &mut scores);
            let ends_sentence = is_start.get(token as usize + 1).copied().unwrap_or(true);
            let may_begin = open.is_none() && !is_space[token as usize];
            let label = open.map(|(_, label)| &*actions[label as usize].label);
            let action = best(&scores[..actions.len()], |i| {
                let Action { kind, label: given } = &actions[i];
                match *kind {
                    BEGIN => may_begin && !ends_sentence && !given.is_empty(),
                    IN => label == Some(given) && !ends_sentence,
                    LAST => label == Some(given),
                    UNIT => may_begin && !given.is_empty(),
                    _ => open.is_none(),
                }
            });
            let Some(action) = action else { break };
            match actions[action].kind {
                BEGIN => open = Some((token, action as u32)),
                LAST => {
                    if let Some((first, _)) = open.take() {
                        names.push((first, token + 1, action as u32));
                    }
                }
                UNIT => names.push((token, token + 1, action as u32)),
                _ => {}
            }
        }
        names
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_that_describe_a_state() {
        assert_eq!(places(0, None), [Some(0), None, None]);
        assert_eq!(places(7, Some(5)), [Some(7), Some(5), Some(6)]);
        assert_eq!(more_places(7, None), [Some(7), None, None, None, None, None]);
        assert_eq!(more_places(7, Some(5)), [Some(7), Some(5), Some(6), None, None, None]);
        assert_eq!(more_places(9, Some(1)), [9, 1, 2, 3, 4, 5].map(Some));
    }
}
