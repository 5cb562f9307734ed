//! One export: what is asked for, into which format and where to.

use chancery_knowledge::Directory;
use chancery_knowledge::plover::Plover;
use chancery_world::{DataSet, StatementFilter, TieFilter, World};

use crate::names::Names;
use crate::occurrence::Asked;
use crate::place::Place;
use crate::rows::{actors, history, sayings, texts};
use crate::{ExportError, Format, Report, Watch, What, cypher, ftm, graphml, icews, polecat};

/// Whose actors are exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActorsOf {
    /// Those whom the texts name.
    Texts,
    /// Those of an imported data set.
    History(DataSet),
}

/// An export of a world.
pub struct Export<'a> {
    /// The world.
    pub world: &'a World,
    /// Who bears which name.
    pub directory: &'a Directory,
    /// The format.
    pub format: Format,
    /// Who is told how far it is.
    pub watch: Watch<'a>,
}

impl Export<'_> {
    fn check(&self, what: What) -> Result<(), ExportError> {
        let format = self.format;
        if format.takes(what) { Ok(()) } else { Err(ExportError::Unfit { format, what }) }
    }

    fn names(&self) -> Names<'_> {
        Names::new(self.directory, self.world)
    }

    /// Writes events.
    ///
    /// # Errors
    /// [`ExportError`], if the world cannot be read or the place not be written, or the watch says to stop. No file is
    /// left behind then.
    pub fn events(mut self, asked: &Asked, place: Place) -> Result<Report, ExportError> {
        self.check(What::Events)?;
        let (world, format) = (self.world, self.format);
        if format.is_table() {
            return match asked {
                Asked::Texts(filter) => {
                    texts::export(world, filter, format, place, &mut self.watch)
                }
                Asked::History(filter) => {
                    history::export(world, filter, format, place, &mut self.watch)
                }
            };
        }
        let plover = Plover::packed()?;
        let mut names = Names::new(self.directory, world);
        let watch = &mut self.watch;
        match format {
            Format::Polecat => polecat::export(world, &mut names, &plover, asked, watch, place),
            Format::Graphml => graphml::events(world, &mut names, &plover, asked, watch, place),
            Format::Cypher => cypher::events(world, &mut names, &plover, asked, watch, place),
            Format::Ftm => ftm::events(world, &mut names, &plover, asked, watch, place),
            _ => icews::export(world, &mut names, &plover, asked, watch, place),
        }
    }

    /// Writes statements.
    ///
    /// # Errors
    /// As [`Export::events`].
    pub fn statements(
        mut self,
        filter: &StatementFilter,
        place: Place,
    ) -> Result<Report, ExportError> {
        self.check(What::Statements)?;
        let mut names = Names::new(self.directory, self.world);
        let watch = &mut self.watch;
        match self.format {
            Format::Cypher => cypher::statements(self.world, &mut names, filter, watch, place),
            Format::Ftm => ftm::statements(self.world, &mut names, filter, watch, place),
            format => sayings::export_statements(self.world, filter, format, place, watch),
        }
    }

    /// Writes ties.
    ///
    /// # Errors
    /// As [`Export::events`].
    pub fn ties(mut self, filter: &TieFilter, place: Place) -> Result<Report, ExportError> {
        self.check(What::Ties)?;
        let mut names = Names::new(self.directory, self.world);
        let watch = &mut self.watch;
        match self.format {
            Format::Graphml => graphml::ties(self.world, &mut names, filter, watch, place),
            Format::Cypher => cypher::ties(self.world, &mut names, filter, watch, place),
            Format::Ftm => ftm::ties(self.world, &mut names, filter, watch, place),
            format => sayings::export_ties(self.world, filter, format, place, watch),
        }
    }

    /// Writes actors.
    ///
    /// # Errors
    /// As [`Export::events`].
    pub fn actors(mut self, of: ActorsOf, place: Place) -> Result<Report, ExportError> {
        self.check(What::Actors)?;
        let found = actors::counted(self.world, of, &mut self.watch)?;
        let mut names = self.names();
        match self.format {
            Format::Cypher => cypher::actors(&found, &mut names, place),
            Format::Ftm => ftm::actors(&found, &mut names, place),
            format => actors::export(&found, &mut names, format, place),
        }
    }
}
