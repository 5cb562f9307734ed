//! Files of every data set, from their bytes to the events of a world.

#![allow(clippy::unwrap_used, clippy::print_stderr)]

mod desk;

mod acled;
mod bytes;
mod gdelt;
mod icews;
mod icews14;
mod phoenix;
mod polecat;
mod quads;
mod wrapping;
