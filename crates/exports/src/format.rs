//! The formats, and what each has a place for.

use std::fmt;
use std::str::FromStr;

/// A format of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Apache Parquet: DuckDB, pandas, polars, R, Spark.
    Parquet,
    /// Comma-separated values with headlines (RFC 4180).
    Csv,
    /// JSON Lines: an object a row.
    Jsonl,
    /// Arrow's IPC file, which is Feather version 2.
    Arrow,
    /// The 20 columns of ICEWS Coded Event Data, between tabs.
    Icews,
    /// The 40 columns of POLECAT, between tabs.
    Polecat,
    /// GraphML: Gephi, igraph, networkx.
    Graphml,
    /// Cypher statements: neo4j.
    Cypher,
    /// Entities of FollowTheMoney as JSON Lines: Aleph, nomenklatura.
    Ftm,
}

/// What can be exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// Who did what to whom.
    Events,
    /// What somebody said.
    Statements,
    /// Standing relations.
    Ties,
    /// Whoever is in the records.
    Actors,
    /// A [`Sheet`](crate::Sheet) that another room fills.
    Measures,
}

impl Format {
    /// All of them.
    pub const ALL: [Format; 9] = [
        Format::Parquet,
        Format::Csv,
        Format::Jsonl,
        Format::Arrow,
        Format::Icews,
        Format::Polecat,
        Format::Graphml,
        Format::Cypher,
        Format::Ftm,
    ];

    /// The word as commands write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Format::Parquet => "parquet",
            Format::Csv => "csv",
            Format::Jsonl => "jsonl",
            Format::Arrow => "arrow",
            Format::Icews => "icews",
            Format::Polecat => "polecat",
            Format::Graphml => "graphml",
            Format::Cypher => "cypher",
            Format::Ftm => "ftm",
        }
    }

    /// Whether its bytes are no text, so that a terminal has no use for them.
    #[must_use]
    pub fn is_binary(self) -> bool {
        matches!(self, Format::Parquet | Format::Arrow)
    }

    /// Whether it is rows and columns of our own.
    #[must_use]
    pub fn is_table(self) -> bool {
        matches!(self, Format::Parquet | Format::Csv | Format::Jsonl | Format::Arrow)
    }

    /// Whether it has a place for something.
    #[must_use]
    pub fn takes(self, what: What) -> bool {
        match self {
            Format::Icews | Format::Polecat => what == What::Events,
            Format::Graphml => matches!(what, What::Events | What::Ties),
            Format::Cypher | Format::Ftm => what != What::Measures,
            _ => true,
        }
    }

    /// The formats that take something, in words.
    pub(crate) fn list(what: What) -> String {
        let fit = Format::ALL.iter().filter(|format| format.takes(what));
        fit.map(|format| format.as_str()).collect::<Vec<_>>().join(", ")
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Format {
    type Err = String;

    fn from_str(word: &str) -> Result<Format, String> {
        Format::ALL.into_iter().find(|format| format.as_str() == word).ok_or_else(|| {
            let all: Vec<&str> = Format::ALL.iter().map(|format| format.as_str()).collect();
            format!("there is no format `{word}`; there are {}", all.join(", "))
        })
    }
}

impl What {
    /// The word as commands write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            What::Events => "events",
            What::Statements => "statements",
            What::Ties => "ties",
            What::Actors => "actors",
            What::Measures => "measures",
        }
    }
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_known_by_their_words() {
        for format in Format::ALL {
            assert_eq!(format.as_str().parse(), Ok(format));
        }
        assert!("xlsx".parse::<Format>().is_err_and(|why| why.contains("parquet")));
        assert!(!Format::Icews.takes(What::Ties));
        assert_eq!(Format::list(What::Measures), "parquet, csv, jsonl, arrow");
    }
}
