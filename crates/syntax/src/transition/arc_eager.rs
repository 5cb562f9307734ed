//! The dependency parser: spaCy's non-monotonic arc-eager system (Honnibal and Johnson 2015).

use pulp::{Arch, Simd, WithSimd};

use super::actions::{Action, read};
use super::scorer::{Features, Scorer, Text, best};
use super::tree::with_halves;
use crate::error::SyntaxError;
use crate::network::weights::Layers;
use crate::pipeline::SentenceStart;

const SHIFT: u8 = 0;
const REDUCE: u8 = 1;
const LEFT: u8 = 2;
const RIGHT: u8 = 3;
const BREAK: u8 = 4;

/// Tokens that describe a state.
const PLACES: usize = 8;

/// The same in a network with more of them (`extra_state_tokens`).
const MORE_PLACES: usize = 13;

/// A dependency parser.
pub(crate) struct DependencyParser {
    actions: Vec<Action>,
    /// The labels of the actions, and those that lifting makes of them.
    labels: Vec<Box<str>>,
    /// Some labels say where their arc is to be lifted to.
    lifts: bool,
    scorer: Scorer,
    width: usize,
}

/// The arcs of a text: who governs each token, under which label.
pub(crate) struct Arcs {
    /// The governing token; a root governs itself.
    pub(crate) heads: Vec<u32>,
    /// The number of the label among the parser's.
    pub(crate) labels: Vec<u32>,
}

impl DependencyParser {
    /// The label of a root.
    pub(crate) const ROOT: u32 = u32::MAX;

    /// Reads a parser's model and moves.
    pub(crate) fn build(
        layers: &Layers,
        moves: &[u8],
        moves_file: &str,
        width: usize,
    ) -> Result<DependencyParser, SyntaxError> {
        let actions = read(moves, moves_file)?;
        if actions.iter().any(|action| action.kind > BREAK || &*action.label == "subtok") {
            return Err(SyntaxError::unsupported(moves_file, "an action of unknown kind"));
        }
        let scorer = Scorer::build(layers, width, [PLACES, MORE_PLACES], &actions)?;
        let labels = with_halves(actions.iter().map(|action| action.label.clone()).collect());
        let lifts = labels.iter().any(|label| label.contains("||"));
        Ok(DependencyParser { actions, labels, lifts, scorer, width })
    }

    /// All labels, by number.
    pub(crate) fn labels(&self) -> &[Box<str>] {
        &self.labels
    }

    /// Arcs may have to be lifted.
    pub(crate) fn lifts(&self) -> bool {
        self.lifts
    }

    /// Parses a text of these token vectors. `starts` may say of each token whether a sentence starts there.
    pub(crate) fn parse(
        &self,
        vectors: &[f32],
        starts: Option<&[SentenceStart]>,
        features: &mut Features,
    ) -> Arcs {
        let state = State::new(vectors.len() / self.width, starts);
        let text = Text::new(vectors, self.width, features);
        match self.scorer.places() {
            MORE_PLACES => {
                Arch::new().dispatch(Run { parser: self, text, state, places: State::more_places })
            }
            _ => Arch::new().dispatch(Run { parser: self, text, state, places: State::places }),
        }
    }
}

struct Run<'a, P> {
    parser: &'a DependencyParser,
    text: Text<'a>,
    state: State,
    /// The tokens that describe a state.
    places: P,
}

impl<P: Fn(&State) -> [Option<u32>; N], const N: usize> WithSimd for Run<'_, P> {
    type Output = Arcs;

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) -> Arcs {
        let Run { parser: DependencyParser { actions, scorer, .. }, mut text, mut state, places } =
            self;
        let mut hidden = scorer.hidden_room();
        let mut scores = vec![0.0; scorer.columns()];
        while !state.is_final() {
            let allowed = state.allowed();
            scorer.score(simd, &mut text, places(&state), &mut hidden, &mut scores);
            let action = best(&scores[..actions.len()], |i| allowed[usize::from(actions[i].kind)]);
            let Some(action) = action else { break };
            state.apply(actions[action].kind, action as u32);
        }
        state.arcs()
    }
}

/// A state of the parser.
struct State {
    length: u32,
    stack: Vec<u32>,
    /// Tokens put back in front of the rest of the text; the last is next.
    returned: Vec<u32>,
    /// The first token that was never taken.
    next: u32,
    heads: Vec<Option<u32>>,
    labels: Vec<u32>,
    /// The children added last that are still attached, on either side.
    last_left: Vec<Option<u32>>,
    last_right: Vec<Option<u32>>,
    /// For each token, the child of the same head and side that was added before it.
    added_before: Vec<Option<u32>>,
    unshiftable: Vec<bool>,
    starts: Vec<SentenceStart>,
}

impl State {
    fn new(length: usize, starts: Option<&[SentenceStart]>) -> State {
        let mut marks = vec![SentenceStart::Open; length];
        if let Some(starts) = starts {
            marks.iter_mut().zip(starts).for_each(|(mark, &start)| *mark = start);
        }
        State {
            length: length as u32,
            stack: Vec::new(),
            returned: Vec::new(),
            next: 0,
            heads: vec![None; length],
            labels: vec![DependencyParser::ROOT; length],
            last_left: vec![None; length],
            last_right: vec![None; length],
            added_before: vec![None; length],
            unshiftable: vec![false; length],
            starts: marks,
        }
    }

    /// The `i`th token from the top of the stack.
    fn stacked(&self, i: usize) -> Option<u32> {
        self.stack.len().checked_sub(i + 1).map(|at| self.stack[at])
    }

    /// The `i`th token still to be taken.
    fn ahead(&self, i: usize) -> Option<u32> {
        match self.returned.len().checked_sub(i + 1) {
            Some(at) => Some(self.returned[at]),
            None => {
                let token = self.next + (i - self.returned.len()) as u32;
                (token < self.length).then_some(token)
            }
        }
    }

    fn left_to_take(&self) -> usize {
        (self.length - self.next) as usize + self.returned.len()
    }

    fn is_final(&self) -> bool {
        self.stack.is_empty() && self.left_to_take() == 0
    }

    fn places(&self) -> [Option<u32>; PLACES] {
        let (b0, s0) = (self.ahead(0), self.stacked(0));
        [
            b0,
            self.ahead(1),
            s0,
            self.stacked(1),
            self.stacked(2),
            last(&self.last_left, b0),
            last(&self.last_left, s0),
            last(&self.last_right, s0),
        ]
    }

    /// Where one would look for the second-last left child of the stack's top, spaCy has its last right one.
    fn more_places(&self) -> [Option<u32>; MORE_PLACES] {
        let (b0, s0, s1) = (self.ahead(0), self.stacked(0), self.stacked(1));
        let second_last = |children: &[Option<u32>], head: Option<u32>| {
            last(children, head).and_then(|child| self.added_before[child as usize])
        };
        [
            b0,
            self.ahead(1),
            s0,
            s1,
            self.stacked(2),
            last(&self.last_left, s0),
            last(&self.last_right, s0),
            last(&self.last_left, b0),
            second_last(&self.last_right, s0),
            last(&self.last_left, s1),
            second_last(&self.last_left, s1),
            last(&self.last_right, s1),
            second_last(&self.last_right, s1),
        ]
    }

    fn mark(&self, token: Option<u32>) -> SentenceStart {
        token.map_or(SentenceStart::Open, |token| self.starts[token as usize])
    }

    /// Which kinds of action may be taken.
    fn allowed(&self) -> [bool; 5] {
        let (b0, b1) = (self.ahead(0), self.ahead(1));
        let left = self.left_to_take();
        let is_start = self.mark(b0) == SentenceStart::Start;
        let is_stacked = !self.stack.is_empty();
        let shift = !is_stacked
            || (left >= 2 && !is_start && !b0.is_some_and(|b0| self.unshiftable[b0 as usize]));
        let reduce = is_stacked
            && (left == 0 || !(self.stack.len() == 1 && self.mark(b0) == SentenceStart::Forbidden));
        let arc = is_stacked && left > 0 && !is_start;
        let sentence =
            b0.zip(b1).is_some_and(|(b0, b1)| b1 == b0 + 1) && self.mark(b1) == SentenceStart::Open;
        // Nothing is left to shift once the text is taken; spaCy's states are final then.
        [shift && left > 0, reduce, arc, arc, sentence]
    }

    fn apply(&mut self, kind: u8, label: u32) {
        match kind {
            SHIFT => self.push(),
            REDUCE => {
                let Some(s0) = self.stacked(0) else { return };
                self.stack.pop();
                if self.heads[s0 as usize].is_none() && !self.stack.is_empty() {
                    self.unshiftable[s0 as usize] = true;
                    self.returned.push(s0);
                }
            }
            LEFT => {
                let (Some(s0), Some(b0)) = (self.stacked(0), self.ahead(0)) else { return };
                self.attach(b0, s0, label);
                self.unshiftable[b0 as usize] = false;
                self.stack.pop();
            }
            RIGHT => {
                let (Some(s0), Some(b0)) = (self.stacked(0), self.ahead(0)) else { return };
                self.attach(s0, b0, label);
                self.push();
            }
            _ => {
                if let Some(b1) = self.ahead(1) {
                    self.starts[b1 as usize] = SentenceStart::Start;
                }
            }
        }
    }

    fn push(&mut self) {
        let token = self.returned.pop().unwrap_or_else(|| {
            self.next += 1;
            self.next - 1
        });
        self.stack.push(token);
    }

    fn attach(&mut self, head: u32, child: u32, label: u32) {
        if let Some(former) = self.heads[child as usize] {
            // In this system a replaced arc is always the last one its head got on that side.
            let before = self.added_before[child as usize];
            let last = self.last_child(former, child);
            if *last == Some(child) {
                *last = before;
            }
        }
        let last = self.last_child(head, child);
        let before = last.replace(child);
        self.added_before[child as usize] = before;
        self.heads[child as usize] = Some(head);
        self.labels[child as usize] = label;
    }

    fn last_child(&mut self, head: u32, child: u32) -> &mut Option<u32> {
        let side = if head > child { &mut self.last_left } else { &mut self.last_right };
        &mut side[head as usize]
    }

    fn arcs(self) -> Arcs {
        let heads = (0..).zip(&self.heads).map(|(i, head)| head.unwrap_or(i)).collect();
        Arcs { heads, labels: self.labels }
    }
}

/// The child that a token got last.
fn last(children: &[Option<u32>], head: Option<u32>) -> Option<u32> {
    children[head? as usize]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(length: usize, actions: &[(u8, u32)]) -> State {
        let mut state = State::new(length, None);
        for &(kind, label) in actions {
            assert!(state.allowed()[usize::from(kind)], "action {kind} is not allowed");
            state.apply(kind, label);
        }
        state
    }

    #[test]
    fn a_small_tree() {
        // la maison brûle
        let state =
            run(3, &[(SHIFT, 9), (LEFT, 1), (SHIFT, 9), (LEFT, 2), (SHIFT, 9), (REDUCE, 9)]);
        assert!(state.is_final());
        let arcs = state.arcs();
        assert_eq!(arcs.heads, [1, 2, 2]);
        assert_eq!(arcs.labels, [1, 2, DependencyParser::ROOT]);
    }

    #[test]
    fn a_headless_token_goes_back_and_may_not_be_shifted_again() {
        let mut state = run(3, &[(SHIFT, 0), (SHIFT, 0)]);
        state.apply(REDUCE, 0);
        assert_eq!(
            (state.stack.as_slice(), state.ahead(0), state.ahead(1)),
            (&[0][..], Some(1), Some(2))
        );
        let allowed = state.allowed();
        assert!(!allowed[usize::from(SHIFT)] && allowed[usize::from(LEFT)]);
        state.apply(LEFT, 3);
        assert!(!state.unshiftable[1]);
        assert_eq!(state.heads[0], Some(1));
    }

    #[test]
    fn a_later_arc_replaces_an_earlier_one() {
        let mut state = run(3, &[(SHIFT, 0), (RIGHT, 4)]);
        assert_eq!(state.last_right[0], Some(1));
        state.apply(LEFT, 5);
        assert_eq!(state.heads[1], Some(2));
        assert_eq!((state.last_right[0], state.last_left[2]), (None, Some(1)));
    }

    #[test]
    fn tokens_that_describe_a_state() {
        // 0 goes to 1, and 1, 3 and 4 go to 2, which is on the stack; 5 is next.
        let mut state = run(7, &[(SHIFT, 0), (LEFT, 1), (SHIFT, 0), (LEFT, 1), (SHIFT, 0)]);
        for _ in 0..2 {
            state.apply(RIGHT, 2);
            state.apply(REDUCE, 0);
        }
        assert_eq!((state.heads[0], state.heads[1]), (Some(1), Some(2)));
        let few = [Some(5), Some(6), Some(2), None, None, None, Some(1), Some(4)];
        assert_eq!(state.places(), few);
        let more = state.more_places();
        assert_eq!(more[..7], [Some(5), Some(6), Some(2), None, None, Some(1), Some(4)]);
        assert_eq!(more[7..], [None, Some(3), None, None, None, None]);
        state.apply(SHIFT, 0);
        let more = state.more_places();
        assert_eq!(more[..7], [Some(6), None, Some(5), Some(2), None, None, None]);
        assert_eq!(more[7..], [None, None, Some(1), None, Some(4), Some(3)]);
    }

    #[test]
    fn arcs_do_not_cross_a_sentence_start() {
        let starts = [SentenceStart::Open, SentenceStart::Forbidden, SentenceStart::Start];
        let mut state = State::new(3, Some(&starts));
        state.apply(SHIFT, 0);
        assert_eq!(
            state.allowed(),
            [true, false, true, true, false],
            "token 1 continues the sentence"
        );
        state.apply(RIGHT, 1);
        assert_eq!(
            state.allowed(),
            [false, true, false, false, false],
            "only the stack can be emptied"
        );
        state.apply(REDUCE, 0);
        state.apply(REDUCE, 0);
        assert_eq!(state.allowed(), [true, false, false, false, false]);
    }
}
