//! The line that says what was counted: origin, statuses, scale, days.

use crate::Asked;

/// `text, fact, PLOVER, by month, 2014-01-01..2016-12-31`; without the scale for measures that do not weigh events.
pub(crate) fn subtitle(asked: &Asked, weighed: bool) -> String {
    let mut parts = vec![asked.origin.to_string()];
    let statuses: Vec<&str> = asked.statuses.iter().map(|status| status.as_str()).collect();
    parts.push(if statuses.is_empty() { "any status".to_owned() } else { statuses.join(" + ") });
    if weighed {
        parts.push(asked.scale.to_string());
    }
    parts.push(format!("by {}", asked.period));
    if asked.since.is_some() || asked.until.is_some() {
        let day =
            |day: Option<chancery_records::Day>| day.map_or_else(String::new, |d| d.to_string());
        parts.push(format!("{}..{}", day(asked.since), day(asked.until)));
    }
    if asked.every_telling {
        parts.push("every telling".to_owned());
    }
    parts.join(", ")
}
