/// Why there is no brief.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BriefError {
    /// Briefs are not written in this language.
    #[error("there are no briefs in `{0}`; choose fr or en")]
    Language(String),
    /// The words that were built in are no such file: the build is broken.
    #[error(
        "knowledge/brief/{language}.toml is not what it should be ({source}); correct it and build again"
    )]
    Texts {
        /// The language.
        language: &'static str,
        /// What is wrong, and where.
        source: toml::de::Error,
    },
    /// The world cannot be asked.
    #[error(transparent)]
    World(#[from] chancery_world::WorldError),
    /// The order cannot be asked.
    #[error(transparent)]
    Order(#[from] chancery_order::OrderError),
    /// Something cannot be measured.
    #[error(transparent)]
    Measure(#[from] chancery_measures::MeasureError),
    /// A chart cannot be drawn.
    #[error("the chart cannot be drawn: {0}")]
    Chart(String),
    /// Nobody is called so.
    #[error(
        "nobody here is called `{0}`; give an id (KAZ, RUS/putin, CSTO) or a name (Kazakhstan, \
         Poutine), or look for it with `chancery search {0}`"
    )]
    Nobody(String),
    /// Several are called so.
    #[error("`{name}` may be {}; give one of these ids", .ids.join(", "))]
    Several {
        /// The name as given.
        name: String,
        /// Those that it may be.
        ids: Vec<String>,
    },
}
