//! Charts as SVG: pictures that one can print. What is drawn is a [`Chart`], which every measure makes of itself.
//!
//! Lines carry their names where they end, so that nobody needs colours to tell them apart (they are those of Okabe and
//! Ito, which colour-blind people can tell apart, too); coverage stands below on the same axis of time.

mod axis;
mod lines;
mod ranks;

use chancery_measures::{Chart, ChartKind};
use plotters::coord::Shift;
use plotters::prelude::*;

use crate::BriefError;

/// The size of a chart, in pixels of 1/96 inch: fits a page of A4 laid sideways.
const SIZE: (u32, u32) = (960, 540);

/// What letters are drawn in; whoever shows the picture chooses.
pub(crate) const FONT: &str = "Helvetica, Arial, sans-serif";

/// Colours that stay apart for colour-blind eyes and in print: M. Okabe and K. Ito, "Color Universal Design" (2008).
pub(crate) const COLOURS: [RGBColor; 8] = [
    RGBColor(0, 114, 178),
    RGBColor(213, 94, 0),
    RGBColor(0, 158, 115),
    RGBColor(204, 121, 167),
    RGBColor(86, 180, 233),
    RGBColor(230, 159, 0),
    RGBColor(120, 110, 20),
    RGBColor(130, 130, 130),
];

pub(crate) const INK: RGBColor = RGBColor(34, 34, 34);
pub(crate) const FAINT: RGBColor = RGBColor(110, 110, 110);
pub(crate) const GRID: RGBColor = RGBColor(225, 225, 225);

pub(crate) type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;
pub(crate) type Drawn = Result<(), Box<dyn std::error::Error + Send + Sync>>;

/// The chart as an SVG file.
///
/// # Errors
/// [`BriefError::Chart`], if it cannot be drawn: nothing to draw, numbers that are none.
pub fn svg(chart: &Chart) -> Result<String, BriefError> {
    let mut text = String::new();
    {
        let root = SVGBackend::with_string(&mut text, SIZE).into_drawing_area();
        draw(&root, chart).map_err(|e| BriefError::Chart(e.to_string()))?;
        root.present().map_err(|e| BriefError::Chart(e.to_string()))?;
    }
    Ok(described(&text, chart))
}

fn draw(root: &Area<'_>, chart: &Chart) -> Drawn {
    if chart.lines.iter().all(|line| line.points.iter().all(|point| point.value.is_none())) {
        return Err("there is nothing to draw".into());
    }
    root.fill(&WHITE).map_err(owned)?;
    let title = (FONT, 20).into_font().style(FontStyle::Bold).color(&INK);
    root.draw_text(&chart.title, &title, (24, 16)).map_err(owned)?;
    let small = (FONT, 13).into_font().color(&FAINT);
    for (line, text) in (0..).zip(wrapped(&chart.subtitle, 140)) {
        root.draw_text(&text, &small, (24, 42 + 16 * line)).map_err(owned)?;
    }
    let below = root.margin(80, 10, 20, 20);
    match chart.kind {
        ChartKind::Ranks => ranks::draw(&below, chart),
        _ if chart.coverage.is_empty() => lines::draw(&below, chart, true),
        _ => {
            let height = below.dim_in_pixel().1;
            let (main, strip) = below.split_vertically(height * 4 / 5);
            lines::draw(&main, chart, false)?;
            lines::coverage(&strip, chart)
        }
    }
}

/// An error of the drawing library as one that may travel.
pub(crate) fn owned<E: std::error::Error>(error: E) -> Box<dyn std::error::Error + Send + Sync> {
    error.to_string().into()
}

/// A text in lines of at most so many letters, cut between words.
fn wrapped(text: &str, letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in text.split_whitespace() {
        let full = lines.last().is_some_and(|line| {
            !line.is_empty() && line.chars().count() + word.chars().count() >= letters
        });
        if full {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines.truncate(2);
    lines
}

/// With a title and a description inside, for those who have the picture read to them.
fn described(svg: &str, chart: &Chart) -> String {
    let Some(end) = svg.find('>') else { return svg.to_owned() };
    let (open, rest) = svg.split_at(end);
    format!(
        "{open} role=\"img\" font-family=\"{FONT}\"><title>{}</title><desc>{}</desc>{}",
        escaped(&chart.title),
        escaped(&format!("{} {}", chart.subtitle, chart.unit)),
        &rest[1..]
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use chancery_measures::{Line, Point};

    fn chart(kind: ChartKind, values: &[Option<f64>]) -> Chart {
        let point = |(month, value): (usize, &Option<f64>)| Point {
            day: format!("2014-{:02}-01", month + 1).parse().unwrap(),
            label: format!("n{month}"),
            value: *value,
            low: value.map(|v| v - 1.0),
            high: value.map(|v| v + 1.0),
        };
        let points: Vec<Point> = values.iter().enumerate().map(point).collect();
        Chart {
            title: "A < B & C".into(),
            subtitle: "texts, facts".into(),
            kind,
            unit: "score".into(),
            lines: vec![Line { name: "A → B".into(), points: points.clone() }],
            coverage: points,
            coverage_unit: "documents".into(),
            marks: Vec::new(),
        }
    }

    #[test]
    fn every_kind_is_drawn_with_its_names() {
        for kind in [ChartKind::Lines, ChartKind::Bars, ChartKind::Areas, ChartKind::Ranks] {
            let svg = svg(&chart(kind, &[Some(1.0), None, Some(3.0)])).unwrap();
            assert!(svg.starts_with("<svg") && svg.trim_end().ends_with("</svg>"), "{kind:?}");
            assert!(svg.contains("<title>A &lt; B &amp; C</title>"), "{kind:?}");
            assert!(!svg.contains("NaN"), "{kind:?}");
        }
    }

    #[test]
    fn one_value_and_equal_values_are_drawn_and_none_is_an_error() {
        for values in [&[Some(2.0)][..], &[Some(0.0), Some(0.0)]] {
            assert!(!svg(&chart(ChartKind::Lines, values)).unwrap().contains("NaN"));
        }
        assert!(matches!(svg(&chart(ChartKind::Bars, &[None])), Err(BriefError::Chart(_))));
    }
}
