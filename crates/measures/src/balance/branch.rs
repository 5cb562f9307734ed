//! The best division of a small graph into two camps, by branch and bound.

use super::signed::Signed;

/// A search over all divisions that gives up a branch as soon as it can bring nothing better.
pub(super) struct Branch<'a> {
    graph: &'a Signed,
    order: Vec<usize>,
    camps: Vec<Option<bool>>,
    best: &'a mut Vec<bool>,
    fewest: &'a mut usize,
}

impl<'a> Branch<'a> {
    pub(super) fn new(
        graph: &'a Signed,
        best: &'a mut Vec<bool>,
        fewest: &'a mut usize,
    ) -> Branch<'a> {
        let mut order: Vec<usize> =
            (0..graph.near.len()).filter(|&node| !graph.near[node].is_empty()).collect();
        order.sort_by_key(|&node| std::cmp::Reverse(graph.near[node].len()));
        Branch { graph, order, camps: vec![None; graph.near.len()], best, fewest }
    }

    pub(super) fn search(mut self) {
        if let Some(&first) = self.order.first() {
            // The two camps have no names: the first node's is always the same.
            self.camps[first] = Some(false);
            self.place(1, 0);
        }
    }

    /// How many edges to nodes that are placed would be frustrated in either camp.
    fn costs(&self, node: usize) -> [usize; 2] {
        let mut costs = [0, 0];
        for &(other, positive) in &self.graph.near[node] {
            if let Some(camp) = self.camps[other] {
                costs[usize::from(camp != positive)] += 1;
            }
        }
        costs
    }

    fn place(&mut self, depth: usize, cost: usize) {
        let open = self.order[depth.min(self.order.len())..].iter();
        let rest: usize = open.map(|&node| self.costs(node).into_iter().min().unwrap_or(0)).sum();
        if cost + rest >= *self.fewest {
            return;
        }
        let Some(&node) = self.order.get(depth) else {
            *self.fewest = cost;
            *self.best = self.camps.iter().map(|camp| camp.unwrap_or(false)).collect();
            return;
        };
        let costs = self.costs(node);
        let first = costs[1] < costs[0];
        for camp in [first, !first] {
            self.camps[node] = Some(camp);
            self.place(depth + 1, cost + costs[usize::from(camp)]);
        }
        self.camps[node] = None;
    }
}
