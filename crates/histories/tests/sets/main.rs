//! Files of every data set, from their bytes to the events of a world.

#![allow(clippy::unwrap_used, clippy::print_stderr, unreachable_pub)]

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
