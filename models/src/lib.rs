//! The pipelines that ship with Chancery, as part of the program: nothing is downloaded, nothing is unpacked.
//!
//! | language | file | trained on | licence |
//! |---|---|---|---|
//! | French | `models/fr/fr.chy` | GSD, Sequoia, FQB, Rhapsodie, ParisStories, WiNER-fr | see `models/fr/README.md` |
//! | English | `models/en/en.chy` | EWT, the open genres of GUM, UNER | see `models/en/README.md` |
//!
//! A packed pipeline is a spaCy pipeline with 16-bit weights and 8-bit word vectors (`models/pack.py`), so the
//! runtime of the syntax room reads it like any other. How they were made is in `models/README.md`.
//!
//! ```
//! let french = chancery_models::shipped("fr").ok_or("no French pipeline")?.load()?;
//! let parsed = french.parse("Le ministre a reçu son homologue à Paris.");
//! assert_eq!(parsed.tokens[3].lemma, "recevoir");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use chancery_syntax::{Pipeline, SyntaxError};

/// A pipeline that ships.
#[derive(Clone, Copy, Debug)]
pub struct Shipped {
    /// The language, as ISO 639-1 has it: `fr`.
    pub language: &'static str,
    /// The name by which a user asks for it: `fr_chancery_news`.
    pub name: &'static str,
    bytes: &'static [u8],
}

// Constants would be copied into every room that names them.
static FRENCH: &[u8] = include_bytes!("../fr/fr.chy");
static ENGLISH: &[u8] = include_bytes!("../en/en.chy");

/// All pipelines that ship.
pub static SHIPPED: [Shipped; 2] = [
    Shipped { language: "fr", name: "fr_chancery_news", bytes: FRENCH },
    Shipped { language: "en", name: "en_chancery_news", bytes: ENGLISH },
];

/// The pipeline that ships for a language, if there is one.
#[must_use]
pub fn shipped(language: &str) -> Option<&'static Shipped> {
    SHIPPED.iter().find(|shipped| shipped.language == language)
}

impl Shipped {
    /// Loads the pipeline; its word vectors stay where they are in the program.
    ///
    /// # Errors
    /// The bytes are not a pipeline, which no build that passed its tests has.
    pub fn load(&self) -> Result<Pipeline, SyntaxError> {
        Pipeline::load_bytes(self.name, self.bytes)
    }

    /// The packed file.
    #[must_use]
    pub fn bytes(&self) -> &'static [u8] {
        self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pipeline_is_what_it_says() -> Result<(), SyntaxError> {
        for shipped in &SHIPPED {
            let pipeline = shipped.load()?;
            assert_eq!(pipeline.meta().lang, shipped.language);
            assert_eq!(pipeline.meta().full_name(), shipped.name);
        }
        Ok(())
    }

    #[test]
    fn sizes_are_within_what_was_promised() {
        let size = |language| shipped(language).map_or(usize::MAX, |shipped| shipped.bytes.len());
        assert!(size("fr") <= 25_000_000, "{}", size("fr"));
        assert!(size("en") <= 15_000_000, "{}", size("en"));
    }
}
