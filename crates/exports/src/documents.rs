//! What is told of the texts beside each of their records.

use std::collections::HashMap;

use chancery_records::{Day, DocumentId};
use chancery_world::{World, WorldError};

/// Where and when a text came out.
#[derive(Clone, Debug)]
pub(crate) struct Issued {
    pub(crate) publisher: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) path: Option<String>,
    pub(crate) language: String,
    pub(crate) from: Option<Day>,
    pub(crate) to: Option<Day>,
}

/// All texts of a world, without their words.
pub(crate) struct Documents(HashMap<DocumentId, Issued>);

const PAGE: u32 = 10_000;

impl Documents {
    pub(crate) fn of(world: &World) -> Result<Documents, WorldError> {
        let mut all = HashMap::new();
        let mut offset = 0;
        loop {
            let page = world.documents(PAGE, offset)?;
            let got = page.len();
            all.extend(page.into_iter().map(|document| {
                let issued = Issued {
                    publisher: document.publisher,
                    title: document.title,
                    url: document.url,
                    path: document.path,
                    language: document.language,
                    from: document.published.from,
                    to: document.published.to,
                };
                (document.id, issued)
            }));
            if got < PAGE as usize {
                return Ok(Documents(all));
            }
            offset += PAGE;
        }
    }

    pub(crate) fn get(&self, id: &DocumentId) -> Option<&Issued> {
        self.0.get(id)
    }
}
