//! Tellings of one visit become one.

use std::collections::BTreeMap;

use chancery_records::{ActorId, Day};

use super::{LONGEST, Told};

/// A visit in the making.
#[derive(Clone, Debug)]
pub(super) struct Merged {
    pub(super) traveller: ActorId,
    pub(super) host: ActorId,
    pub(super) first: Day,
    pub(super) last: Day,
    /// Whether the days are those of the visit itself.
    pub(super) exact: bool,
    pub(super) places: Vec<String>,
    pub(super) contexts: Vec<String>,
    /// The bodies that stand in its events; the most that stand in one.
    pub(super) bodies: Vec<ActorId>,
    pub(super) most: usize,
    pub(super) events: Vec<i64>,
}

impl Merged {
    fn new(told: Told) -> Merged {
        Merged {
            exact: told.first.days_until(told.last) < LONGEST,
            most: told.bodies.len(),
            places: told.place.into_iter().collect(),
            traveller: told.traveller,
            host: told.host,
            first: told.first,
            last: told.last,
            contexts: told.contexts,
            bodies: told.bodies,
            events: vec![told.key],
        }
    }

    /// Whether the days overlap or follow each other.
    fn meets(&self, other: &Merged) -> bool {
        self.first <= other.last.plus(1) && other.first <= self.last.plus(1)
    }

    fn overlaps(&self, other: &Merged) -> bool {
        self.first <= other.last && other.first <= self.last
    }

    /// Takes in what another says of the visit; its days are taken by the caller.
    fn take(&mut self, other: Merged) {
        self.most = self.most.max(other.most);
        add(&mut self.places, other.places);
        add(&mut self.contexts, other.contexts);
        add(&mut self.bodies, other.bodies);
        add(&mut self.events, other.events);
    }
}

fn add<T: PartialEq>(to: &mut Vec<T>, more: Vec<T>) {
    for one in more {
        if !to.contains(&one) {
            to.push(one);
        }
    }
}

/// The visits that tellings tell, each once, the earliest first.
pub(super) fn merge(told: Vec<Told>) -> Vec<Merged> {
    let mut by_pair: BTreeMap<(ActorId, ActorId), BTreeMap<ActorId, Vec<Merged>>> = BTreeMap::new();
    for one in told {
        let pair = (one.traveller.state(), one.host.clone());
        let travellers = by_pair.entry(pair).or_default();
        travellers.entry(one.traveller.clone()).or_default().push(Merged::new(one));
    }
    let mut all = Vec::new();
    for ((body, _), travellers) in by_pair {
        let mut named = Vec::new();
        let mut unnamed = Vec::new();
        for (traveller, tellings) in travellers {
            let visits = of_one(tellings);
            if traveller == body { unnamed = visits } else { named.extend(visits) }
        }
        all.extend(with_unnamed(named, unnamed));
    }
    all.sort_by(|x, y| {
        (x.first, x.last, &x.traveller, &x.host).cmp(&(y.first, y.last, &y.traveller, &y.host))
    });
    all
}

/// The visits of one traveller to one host.
fn of_one(mut tellings: Vec<Merged>) -> Vec<Merged> {
    tellings.sort_by_key(|one| (!one.exact, one.first, one.last));
    let mut visits: Vec<Merged> = Vec::new();
    let mut vague: Vec<Merged> = Vec::new();
    for one in tellings {
        if one.exact {
            match visits.last_mut() {
                Some(last) if last.meets(&one) => {
                    last.last = last.last.max(one.last);
                    last.take(one);
                }
                _ => visits.push(one),
            }
        } else if let Some(known) = visits.iter_mut().find(|known| known.overlaps(&one)) {
            known.take(one);
        } else if let Some(known) = vague.iter_mut().find(|known| known.overlaps(&one)) {
            // Two vague tellings of one visit: it lies in the days that both allow.
            known.first = known.first.max(one.first);
            known.last = known.last.min(one.last);
            known.take(one);
        } else {
            vague.push(one);
        }
    }
    visits.extend(vague);
    visits
}

/// Visits of persons with those of which only the state is told: one of the latter that meets one of the former is
/// that visit.
fn with_unnamed(mut named: Vec<Merged>, unnamed: Vec<Merged>) -> Vec<Merged> {
    for one in unnamed {
        let same = |known: &Merged| {
            if one.exact && known.exact { known.meets(&one) } else { known.overlaps(&one) }
        };
        if let Some(known) = named.iter_mut().find(|known| same(known)) {
            if one.exact && known.exact && known.traveller != known.traveller.state() {
                known.first = known.first.min(one.first);
                known.last = known.last.max(one.last);
            }
            known.take(one);
        } else {
            named.push(one);
        }
    }
    // A day that only the state is told of may join two visits of a person.
    let mut by_traveller: BTreeMap<ActorId, Vec<Merged>> = BTreeMap::new();
    for one in named {
        by_traveller.entry(one.traveller.clone()).or_default().push(one);
    }
    by_traveller.into_values().flat_map(of_one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(key: i64, who: &str, first: &str, last: &str) -> Told {
        let traveller: ActorId = who.parse().unwrap();
        let host: ActorId = "KAZ".parse().unwrap();
        Told {
            key,
            bodies: vec![traveller.state(), host.clone()],
            traveller,
            host,
            place: None,
            first: first.parse().unwrap(),
            last: last.parse().unwrap(),
            contexts: Vec::new(),
        }
    }

    #[test]
    fn days_that_follow_each_other_are_one_visit() {
        let visits = merge(vec![
            told(1, "RUS/putin", "2023-11-09", "2023-11-09"),
            told(2, "RUS/putin", "2023-11-08", "2023-11-08"),
            told(3, "RUS/putin", "2023-11-11", "2023-11-11"), // a day between
            told(4, "RUS", "2023-11-10", "2023-11-10"), // some Russian: Lavrov, by the alphabet
            told(5, "RUS/lavrov", "2023-11-09", "2023-11-09"),
            told(6, "RUS/putin", "2023-11-01", "2023-11-30"), // in November
            told(7, "RUS/putin", "2022-01-01", "2022-12-31"), // another, in 2022
        ]);
        let days: Vec<(String, Vec<i64>)> = visits
            .iter()
            .map(|v| (format!("{} {}..{}", v.traveller, v.first, v.last), v.events.clone()))
            .collect();
        assert_eq!(
            days,
            [
                ("RUS/putin 2022-01-01..2022-12-31".to_owned(), vec![7]),
                ("RUS/putin 2023-11-08..2023-11-09".to_owned(), vec![2, 1, 6]),
                ("RUS/lavrov 2023-11-09..2023-11-10".to_owned(), vec![5, 4]),
                ("RUS/putin 2023-11-11..2023-11-11".to_owned(), vec![3]),
            ]
        );
    }
}
