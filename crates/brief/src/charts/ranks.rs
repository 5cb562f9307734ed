//! Horizontal bars by name, with their intervals.

use chancery_measures::{Chart, Point};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::{Area, COLOURS, Drawn, FAINT, FONT, GRID, INK, owned};

/// At most so many bars: more cannot be read.
const MOST: usize = 24;

pub(crate) fn draw(area: &Area<'_>, chart: &Chart) -> Drawn {
    let points: Vec<&Point> = chart
        .lines
        .iter()
        .flat_map(|line| &line.points)
        .filter(|point| point.value.is_some())
        .take(MOST)
        .collect();
    let all = || points.iter().flat_map(|point| [point.value, point.low, point.high]).flatten();
    let low = all().fold(0.0, f64::min);
    let high = all().fold(0.0, f64::max);
    let high = if high - low < 1e-9 { low + 1.0 } else { high };
    let rows = i32::try_from(points.len()).unwrap_or(1);
    let mut plot = ChartBuilder::on(area)
        .set_label_area_size(LabelAreaPosition::Left, 190)
        .set_label_area_size(LabelAreaPosition::Bottom, 40)
        .margin_right(70)
        .build_cartesian_2d(low..high * 1.05, 0..rows * 10)
        .map_err(owned)?;
    let labels = (FONT, 12).into_font().color(&FAINT);
    plot.configure_mesh()
        .light_line_style(TRANSPARENT)
        .bold_line_style(GRID)
        .axis_style(GRID)
        .y_labels(1)
        .y_label_formatter(&|_| String::new())
        .disable_y_mesh()
        .x_desc(&chart.unit)
        .axis_desc_style(labels.clone())
        .label_style(labels)
        .draw()
        .map_err(owned)?;
    for (row, point) in (0..rows).zip(&points) {
        // The first stands on top.
        let (bottom, top) = ((rows - row) * 10 - 8, (rows - row) * 10 - 2);
        let value = point.value.unwrap_or(0.0);
        let colour = if value < 0.0 { COLOURS[1] } else { COLOURS[0] };
        let bar = Rectangle::new([(0.0, bottom), (value, top)], colour.mix(0.85).filled());
        plot.draw_series(std::iter::once(bar)).map_err(owned)?;
        let middle = i32::midpoint(bottom, top);
        if let Some((low, high)) = point.low.zip(point.high) {
            let whisker =
                PathElement::new(vec![(low, middle), (high, middle)], INK.stroke_width(2));
            plot.draw_series(std::iter::once(whisker)).map_err(owned)?;
        }
        let beside = |horizontal| Pos::new(horizontal, VPos::Center);
        let style = (FONT, 13).into_font().color(&INK).pos(beside(HPos::Right));
        let text = EmptyElement::at((low, middle)) + Text::new(point.label.clone(), (-8, 0), style);
        plot.draw_series(std::iter::once(text)).map_err(owned)?;
        let style = (FONT, 12).into_font().color(&FAINT).pos(beside(HPos::Left));
        let end = point.high.unwrap_or(value).max(value).max(0.0);
        let text =
            EmptyElement::at((end, middle)) + Text::new(format!("{value:.2}"), (8, 0), style);
        plot.draw_series(std::iter::once(text)).map_err(owned)?;
    }
    Ok(())
}
