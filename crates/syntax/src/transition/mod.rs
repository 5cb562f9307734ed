//! Transition systems: a text is read from left to right, and a small network chooses one action after the
//! other that builds its tree or marks its names.

mod actions;
mod arc_eager;
mod names;
mod scorer;
mod tree;

pub(crate) use arc_eager::DependencyParser;
pub(crate) use names::NameFinder;
pub(crate) use scorer::Features;
pub(crate) use tree::{lift_labels, sentence_starts};
