//! Trees and mentions into events, statements and ties.
//!
//! [`Coder::code`] takes a dispatch and gives everything that is coded from it: the dated document, its
//! mentions, who did what to whom, who said what, and which standing relations the text asserts. Each
//! record carries the clause it rests on, and each event the line of the lexicon that fired.
//!
//! The parts, in the order in which a dispatch meets them:
//!
//! * [`times`]: expressions of time and the days they mean; [`dating`]: when an undated text was written
//! * [`dates`]: those expressions by themselves, as `chancery dates` shows them
//! * [`language`]: the words of one language; what rules go by, none of which stands in the code
//! * [`tree`]: a dependency tree with the questions coding asks of it
//! * [`scene`]: trees, mentions and facts of one document together
//! * [`statements`]: who says what, through quotation marks and reporting verbs
//! * [`slots`]: where a word keeps the two sides of its event; [`status`]: whether it happened
//! * [`events`]: the lexicon's words found and filled; [`ties`]: standing relations
//! * [`trying`]: what each line of the lexicon made of a text, for whoever writes words

pub mod dates;
pub mod dating;
pub mod events;
pub mod language;
pub mod quotes;
pub mod scene;
pub mod sentences;
pub mod slots;
pub mod statements;
pub mod status;
pub mod ties;
pub mod times;
pub mod tree;
pub mod trying;
pub mod typing;

mod coder;
mod lists;
mod records;
mod speakers;
mod when;

pub use coder::{Coded, Coder, CodingError};
pub use language::Language;
