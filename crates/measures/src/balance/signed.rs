//! Signed graphs: triads, and the fewest edges that stand against a division into two camps.

use serde::Serialize;

use super::branch::Branch;
use crate::resampling::Draw;

/// Up to so many nodes, the frustration index is worked out exactly.
pub const EXACT: usize = 20;

/// How often the search for two camps begins anew.
const STARTS: usize = 24;

/// The same for one of many graphs.
const QUICK_STARTS: usize = 4;

/// A graph whose edges are friendly or hostile.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Signed {
    /// Neighbours of each node, in order, with whether the edge is positive.
    pub(super) near: Vec<Vec<(usize, bool)>>,
    edges: Vec<(usize, usize, bool)>,
}

/// How many triads (three nodes, three edges) there are of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Triads {
    /// All three positive: balanced.
    pub friends: u64,
    /// Two positive, one negative: unbalanced.
    pub torn: u64,
    /// One positive, two negative: two against one; balanced.
    pub allies: u64,
    /// All three negative: unbalanced after Heider, balanced after Davis 1967.
    pub enemies: u64,
}

impl Triads {
    /// All of them.
    #[must_use]
    pub fn all(self) -> u64 {
        self.friends + self.torn + self.allies + self.enemies
    }

    /// Those in balance (Cartwright and Harary 1956): the product of their signs is positive.
    #[must_use]
    pub fn balanced(self) -> u64 {
        self.friends + self.allies
    }

    /// Those in weak balance (Davis 1967): all but those with exactly one negative edge.
    #[must_use]
    pub fn weakly_balanced(self) -> u64 {
        self.balanced() + self.enemies
    }

    /// The part in balance, 0 to 1; nothing where there is no triad.
    #[must_use]
    #[allow(clippy::cast_precision_loss)]
    pub fn share(self) -> Option<f64> {
        (self.all() > 0).then(|| self.balanced() as f64 / self.all() as f64)
    }

    /// The part in weak balance, 0 to 1; nothing where there is no triad.
    #[must_use]
    #[allow(clippy::cast_precision_loss)]
    pub fn weak_share(self) -> Option<f64> {
        (self.all() > 0).then(|| self.weakly_balanced() as f64 / self.all() as f64)
    }
}

/// The best division into two camps that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Division {
    /// The camp of each node: false for that of the first node.
    pub camps: Vec<bool>,
    /// How many edges stand against it: positive between the camps, negative within one.
    pub frustrated: usize,
    /// No division can have fewer.
    pub bound: usize,
    /// Whether no better one exists: proven by search or by the bound.
    pub exact: bool,
}

impl Signed {
    /// A graph of `nodes` nodes; of several edges between two nodes the first counts, loops are left out.
    #[must_use]
    pub fn new(nodes: usize, edges: &[(usize, usize, bool)]) -> Signed {
        let mut graph = Signed { near: vec![Vec::new(); nodes], edges: Vec::new() };
        for &(a, b, positive) in edges {
            let (a, b) = (a.min(b), a.max(b));
            if a == b || b >= nodes || graph.near[a].iter().any(|&(other, _)| other == b) {
                continue;
            }
            graph.near[a].push((b, positive));
            graph.near[b].push((a, positive));
            graph.edges.push((a, b, positive));
        }
        graph.near.iter_mut().for_each(|near| near.sort_unstable());
        graph
    }

    /// Its edges: two nodes, the smaller first, and whether it is positive.
    #[must_use]
    pub fn edges(&self) -> &[(usize, usize, bool)] {
        &self.edges
    }

    /// Counts triads: each three nodes once.
    #[must_use]
    pub fn triads(&self) -> Triads {
        let mut triads = Triads::default();
        for &(a, b, sign) in &self.edges {
            self.each_common(a, b, |c, one, other| {
                if c > b {
                    match [sign, one, other].into_iter().filter(|&positive| positive).count() {
                        3 => triads.friends += 1,
                        2 => triads.torn += 1,
                        1 => triads.allies += 1,
                        _ => triads.enemies += 1,
                    }
                }
            });
        }
        triads
    }

    /// Hands over the common neighbours of two nodes with the signs of the edges to each.
    fn each_common(&self, a: usize, b: usize, mut see: impl FnMut(usize, bool, bool)) {
        let (mut x, mut y) = (self.near[a].iter().peekable(), self.near[b].iter().peekable());
        while let (Some(&&(one, s)), Some(&&(other, t))) = (x.peek(), y.peek()) {
            if one == other {
                see(one, s, t);
            }
            if one <= other {
                x.next();
            }
            if other <= one {
                y.next();
            }
        }
    }

    /// How many edges stand against a division.
    #[must_use]
    pub fn frustrated(&self, camps: &[bool]) -> usize {
        self.edges.iter().filter(|&&(a, b, positive)| (camps[a] == camps[b]) != positive).count()
    }

    /// The division against which the fewest edges stand: their number is the frustration index (Harary 1959;
    /// Aref and Wilson 2018). A local search from random divisions (Kernighan and Lin 1970: nodes change sides one
    /// by one, each once a round, and the best moment of the round is kept), from which, up to [`EXACT`] nodes, a
    /// branch and bound finds the best of all.
    #[must_use]
    pub fn division(&self, seed: u64) -> Division {
        self.search(seed, STARTS, self.bound())
    }

    /// The same in less time, for one of many graphs: fewer beginnings, and a bound by triangles alone.
    pub(super) fn quick_division(&self, seed: u64) -> Division {
        self.search(seed, QUICK_STARTS, self.without_triangles().1)
    }

    fn search(&self, seed: u64, starts: usize, bound: usize) -> Division {
        let mut best = vec![false; self.near.len()];
        let mut fewest = self.frustrated(&best);
        let mut draw = Draw::new(seed);
        for start in 0..starts {
            if fewest == bound {
                break;
            }
            let mut camps: Vec<bool> =
                best.iter().map(|_| start > 0 && draw.below(2) == 1).collect();
            let found = self.improve(&mut camps);
            if found < fewest {
                (fewest, best) = (found, camps);
            }
        }
        let nodes = self.near.iter().filter(|near| !near.is_empty()).count();
        let exact = fewest == bound || nodes <= EXACT;
        if fewest > bound && exact {
            Branch::new(self, &mut best, &mut fewest).search();
        }
        if best.first() == Some(&true) {
            best.iter_mut().for_each(|camp| *camp = !*camp);
        }
        Division {
            camps: best,
            frustrated: fewest,
            bound: if exact { fewest } else { bound },
            exact,
        }
    }

    /// Rounds of Kernighan and Lin, until one brings nothing; gives how many edges are frustrated then.
    fn improve(&self, camps: &mut [bool]) -> usize {
        let mut now = self.frustrated(camps);
        loop {
            // How many edges fewer would be frustrated if the node changed sides.
            let mut gain: Vec<i64> = (0..camps.len()).map(|node| self.gain(camps, node)).collect();
            let mut free: Vec<usize> = (0..camps.len()).collect();
            let (mut moved, mut sum, mut top, mut keep) = (Vec::new(), 0, 0, 0);
            while let Some(place) = (0..free.len()).max_by_key(|&place| gain[free[place]]) {
                let node = free.swap_remove(place);
                sum += gain[node];
                camps[node] = !camps[node];
                for &(other, positive) in &self.near[node] {
                    let against = (camps[node] == camps[other]) != positive;
                    gain[other] += if against { 2 } else { -2 };
                }
                moved.push(node);
                if sum > top {
                    (top, keep) = (sum, moved.len());
                }
            }
            for &node in &moved[keep..] {
                camps[node] = !camps[node];
            }
            if top <= 0 {
                return now;
            }
            now -= usize::try_from(top).unwrap_or(0);
        }
    }

    fn gain(&self, camps: &[bool], node: usize) -> i64 {
        let against =
            |&(other, positive): &(usize, bool)| (camps[node] == camps[other]) != positive;
        self.near[node].iter().map(|edge| if against(edge) { 1 } else { -1 }).sum()
    }

    /// No division has fewer frustrated edges: of each unbalanced cycle one edge at least is frustrated, so that
    /// cycles without common edges can be counted. Triangles are taken first, then the shortest cycles left.
    #[must_use]
    pub fn bound(&self) -> usize {
        let (mut rest, mut cycles) = self.without_triangles();
        for node in 0..self.near.len() {
            while let Some(cycle) = rest.unbalanced_from(node) {
                rest.remove(&cycle);
                cycles += 1;
            }
        }
        cycles
    }

    /// The graph without unbalanced triangles, taken away one by one, and how many they were.
    fn without_triangles(&self) -> (Signed, usize) {
        let mut rest = self.clone();
        let mut triangles = 0;
        for &(a, b, sign) in &self.edges {
            if rest.sign(a, b).is_none() {
                continue;
            }
            let mut third = None;
            rest.each_common(a, b, |c, one, other| {
                if third.is_none() && !(sign ^ one ^ other) {
                    third = Some(c);
                }
            });
            if let Some(c) = third {
                rest.remove(&[(a, b), (a, c), (b, c)]);
                triangles += 1;
            }
        }
        (rest, triangles)
    }

    fn sign(&self, a: usize, b: usize) -> Option<bool> {
        self.near[a].iter().find(|&&(other, _)| other == b).map(|&(_, sign)| sign)
    }

    fn remove(&mut self, edges: &[(usize, usize)]) {
        for &(a, b) in edges {
            self.near[a].retain(|&(other, _)| other != b);
            self.near[b].retain(|&(other, _)| other != a);
        }
    }

    /// The edges of a shortest way from a node back to it with an odd number of negative edges. It is looked for in
    /// the double cover, in which each node stands twice, once for each sign of the way to it.
    fn unbalanced_from(&self, start: usize) -> Option<Vec<(usize, usize)>> {
        let nodes = self.near.len();
        let mut before = vec![usize::MAX; 2 * nodes];
        before[start] = start;
        let mut queue = std::collections::VecDeque::from([start]);
        while let Some(place) = queue.pop_front() {
            if place == start + nodes {
                break;
            }
            for &(other, positive) in &self.near[place % nodes] {
                let odd = (place >= nodes) == positive;
                let next = other + if odd { nodes } else { 0 };
                if before[next] == usize::MAX {
                    before[next] = place;
                    queue.push_back(next);
                }
            }
        }
        let mut place = start + nodes;
        let mut edges = Vec::new();
        while place != start {
            let from = *before.get(place).filter(|&&from| from != usize::MAX)?;
            edges.push((from % nodes, place % nodes));
            place = from;
        }
        Some(edges)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn triads_by_hand() {
        // 0-1 +, 0-2 +, 1-2 +: friends; 0-3 −, 1-3 −: allies with 0-1; 2-3 +: torn with 0-2 and with 1-2.
        let edges =
            [(0, 1, true), (0, 2, true), (1, 2, true), (0, 3, false), (1, 3, false), (2, 3, true)];
        let graph = Signed::new(4, &edges);
        let triads = graph.triads();
        assert_eq!(triads, Triads { friends: 1, torn: 2, allies: 1, enemies: 0 });
        assert_eq!((triads.share(), triads.weak_share()), (Some(0.5), Some(0.5)));
        // One edge to be blamed: 2-3.
        let division = graph.division(1);
        assert_eq!((division.frustrated, division.exact), (1, true));
        assert_eq!(division.camps, [false, false, false, true]);
    }

    #[test]
    fn enemies_all_around_frustrate_a_third() {
        // Four nodes, all hostile: two camps of two leave 2 of 6 edges within.
        let pairs = [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)];
        let edges: Vec<_> = pairs.iter().map(|&(a, b)| (a, b, false)).collect();
        let graph = Signed::new(4, &edges);
        assert_eq!(graph.triads().enemies, 4);
        assert_eq!(graph.division(1).frustrated, 2);
        // Only one triangle fits without a common edge; what is left is a path or an even cycle.
        assert_eq!(graph.bound(), 1);
    }

    #[test]
    fn an_unbalanced_cycle_of_four_is_found() {
        let graph = Signed::new(4, &[(0, 1, true), (1, 2, true), (2, 3, true), (3, 0, false)]);
        assert_eq!((graph.bound(), graph.division(1).frustrated), (1, 1));
        assert_eq!(graph.triads().all(), 0);
    }
}
