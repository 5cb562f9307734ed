//! Charts over time: lines with bands, bars, areas on top of each other, and the strip of coverage.

use chancery_measures::{Chart, ChartKind, Line, Point};
use chancery_records::Day;
use plotters::coord::ranged1d::ValueFormatter;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::axis::{DayAxis, DayAxisRange};
use super::{Area, COLOURS, Drawn, FAINT, FONT, GRID, INK, owned};

/// Room for the names where lines end, in pixels.
const NAMES: u32 = 130;
const LEFT: u32 = 56;

/// The days of a chart: from the first period to the end of the last.
fn days(chart: &Chart) -> Option<(Day, Day)> {
    let all = || chart.lines.iter().flat_map(|line| &line.points).map(|point| point.day);
    let (first, last) = (all().min()?, all().max()?);
    // The last period is as long as the one before it.
    let step = chart
        .lines
        .iter()
        .flat_map(|line| line.points.windows(2))
        .map(|pair| pair[0].day.days_until(pair[1].day));
    Some((first, last.plus(step.max().unwrap_or(1).max(1))))
}

/// The least and greatest value, with some room, and zero among them.
fn values(chart: &Chart) -> (f64, f64) {
    let (mut low, mut high) = (0.0_f64, 0.0_f64);
    if chart.kind == ChartKind::Areas {
        let lines = &chart.lines;
        let longest = lines.iter().map(|line| line.points.len()).max().unwrap_or(0);
        for place in 0..longest {
            let sum: f64 = lines.iter().filter_map(|line| line.points.get(place)?.value).sum();
            high = high.max(sum);
        }
    } else {
        let points = chart.lines.iter().flat_map(|line| &line.points);
        for value in points.flat_map(|p| [p.value, p.low, p.high]).flatten() {
            low = low.min(value);
            high = high.max(value);
        }
    }
    if high - low < 1e-9 {
        high = low + 1.0;
    }
    let room = (high - low) * 0.05;
    (if low < 0.0 { low - room } else { low }, high + room)
}

pub(crate) fn draw(area: &Area<'_>, chart: &Chart, with_dates: bool) -> Drawn {
    let Some((first, last)) = days(chart) else { return Ok(()) };
    let axis = DayAxis::new(first, last);
    let (low, high) = values(chart);
    let mut plot = ChartBuilder::on(area)
        .set_label_area_size(LabelAreaPosition::Left, LEFT)
        .set_label_area_size(LabelAreaPosition::Bottom, if with_dates { 28 } else { 4 })
        .margin_right(NAMES)
        .build_cartesian_2d(DayAxisRange(axis.clone()), low..high)
        .map_err(owned)?;
    let labels = (FONT, 12).into_font().color(&FAINT);
    plot.configure_mesh()
        .light_line_style(TRANSPARENT)
        .bold_line_style(GRID)
        .axis_style(GRID)
        .x_labels(12)
        .x_label_formatter(&|at| if with_dates { axis.format_ext(at) } else { String::new() })
        .y_desc(&chart.unit)
        .axis_desc_style(labels.clone())
        .label_style(labels.clone())
        .draw()
        .map_err(owned)?;
    // Each point stands in the middle of its period.
    let half = chart
        .lines
        .iter()
        .flat_map(|line| line.points.windows(2))
        .map(|pair| pair[0].day.days_until(pair[1].day) / 2)
        .max()
        .unwrap_or(0);
    let zero = PathElement::new(vec![(0, 0.0), (axis.at(last), 0.0)], FAINT.stroke_width(1));
    plot.draw_series(std::iter::once(zero)).map_err(owned)?;
    match chart.kind {
        ChartKind::Bars => bars(&mut plot, chart, &axis, half)?,
        ChartKind::Areas => areas(&mut plot, chart, &axis, half, high - low)?,
        ChartKind::Lines | ChartKind::Ranks => {
            for (line, colour) in chart.lines.iter().zip(COLOURS.iter().cycle()) {
                band(&mut plot, line, *colour, &axis, half)?;
                stroke(&mut plot, line, *colour, &axis, half)?;
            }
            if chart.lines.len() > 1 {
                names(&mut plot, chart, &axis, half, (high - low) * 0.045)?;
            }
        }
    }
    for mark in &chart.marks {
        let x = axis.at(mark.day);
        let line = PathElement::new(vec![(x, low), (x, high)], INK.mix(0.6).stroke_width(1));
        plot.draw_series(std::iter::once(line)).map_err(owned)?;
        let style = (FONT, 11).into_font().color(&INK);
        let label = Text::new(mark.label.clone(), (x + 1, high), style);
        plot.draw_series(std::iter::once(label)).map_err(owned)?;
    }
    Ok(())
}

type Plot<'a, 'b> =
    ChartContext<'a, SVGBackend<'b>, Cartesian2d<DayAxis, plotters::coord::types::RangedCoordf64>>;

fn bars(plot: &mut Plot<'_, '_>, chart: &Chart, axis: &DayAxis, half: i32) -> Drawn {
    let lines = chart.lines.iter().zip(COLOURS);
    let points = lines.flat_map(|(line, colour)| line.points.iter().map(move |p| (p, colour)));
    let bar = |(point, colour): (&Point, RGBColor)| {
        let (from, value) = (axis.at(point.day), point.value?);
        let to = from + (half * 2).max(1) - i32::from(half > 2);
        // Below zero in another colour; the direction is seen without it, too.
        let colour = if value < 0.0 { COLOURS[1] } else { colour };
        Some(Rectangle::new([(from, 0.0), (to, value)], colour.filled()))
    };
    plot.draw_series(points.filter_map(bar)).map_err(owned)?;
    Ok(())
}

/// Areas on top of each other, with a gap where nothing is known at all.
fn areas(plot: &mut Plot<'_, '_>, chart: &Chart, axis: &DayAxis, half: i32, span: f64) -> Drawn {
    let longest = chart.lines.iter().map(|line| line.points.len()).max().unwrap_or(0);
    let known: Vec<bool> = (0..longest)
        .map(|place| {
            chart.lines.iter().any(|l| l.points.get(place).is_some_and(|p| p.value.is_some()))
        })
        .collect();
    let mut base = vec![0.0; longest];
    for (place, line) in chart.lines.iter().enumerate() {
        // More areas than colours: the last, which is mostly all others together, is grey.
        let colour = COLOURS.get(place).unwrap_or(&FAINT);
        let corners: Vec<Option<(i32, f64, f64)>> = (line.points.iter().zip(&mut base).zip(&known))
            .map(|((point, base), known)| {
                let below = *base;
                *base += point.value.unwrap_or(0.0);
                known.then(|| (axis.at(point.day) + half, below, *base))
            })
            .collect();
        for run in corners.split(Option::is_none).filter(|run| !run.is_empty()) {
            let run: Vec<(i32, f64, f64)> = run.iter().copied().flatten().collect();
            let above = run.iter().map(|&(x, _, top)| (x, top));
            let below = run.iter().rev().map(|&(x, bottom, _)| (x, bottom));
            let edge: Vec<(i32, f64)> = above.chain(below).collect();
            plot.draw_series(std::iter::once(Polygon::new(edge, colour.mix(0.85).filled())))
                .map_err(owned)?;
        }
        let last = corners.iter().rev().flatten().next();
        if let Some(&(x, bottom, top)) = last.filter(|(_, bottom, top)| top - bottom > 0.03 * span)
        {
            name(plot, &line.name, (x, f64::midpoint(bottom, top)), *colour)?;
        }
    }
    Ok(())
}

fn stroke(
    plot: &mut Plot<'_, '_>,
    line: &Line,
    colour: RGBColor,
    axis: &DayAxis,
    half: i32,
) -> Drawn {
    for run in runs(&line.points) {
        let path: Vec<(i32, f64)> =
            run.iter().filter_map(|p| Some((axis.at(p.day) + half, p.value?))).collect();
        if let [at] = path[..] {
            let dot = Circle::new(at, 2, colour.filled());
            plot.draw_series(std::iter::once(dot)).map_err(owned)?;
        }
        plot.draw_series(LineSeries::new(path, colour.stroke_width(2))).map_err(owned)?;
    }
    Ok(())
}

/// The names of lines where they end; those that would lie upon each other are moved apart.
fn names(plot: &mut Plot<'_, '_>, chart: &Chart, axis: &DayAxis, half: i32, step: f64) -> Drawn {
    let mut taken: Vec<f64> = Vec::new();
    for (line, colour) in chart.lines.iter().zip(COLOURS.iter().cycle()) {
        let end = line.points.iter().rev().find_map(|p| Some((axis.at(p.day) + half, p.value?)));
        let Some((x, mut y)) = end else { continue };
        while taken.iter().any(|other| (other - y).abs() < step) {
            y += step;
        }
        taken.push(y);
        name(plot, &line.name, (x, y), *colour)?;
    }
    Ok(())
}

/// The interval of a line as a pale band.
fn band(
    plot: &mut Plot<'_, '_>,
    line: &Line,
    colour: RGBColor,
    axis: &DayAxis,
    half: i32,
) -> Drawn {
    for run in runs(&line.points) {
        let x = |point: &Point| axis.at(point.day) + half;
        let mut edge: Vec<(i32, f64)> =
            run.iter().filter_map(|point| Some((x(point), point.high?))).collect();
        let below: Vec<(i32, f64)> =
            run.iter().filter_map(|point| Some((x(point), point.low?))).collect();
        if edge.len() > 1 {
            edge.extend(below.into_iter().rev());
            plot.draw_series(std::iter::once(Polygon::new(edge, colour.mix(0.15).filled())))
                .map_err(owned)?;
        }
    }
    Ok(())
}

/// The stretches of a line in which values are known.
fn runs(points: &[Point]) -> impl Iterator<Item = &[Point]> {
    points.split(|point| point.value.is_none()).filter(|run| !run.is_empty())
}

/// A name beside a point, in the colour of its line.
fn name(plot: &mut Plot<'_, '_>, text: &str, at: (i32, f64), colour: RGBColor) -> Drawn {
    let beside = Pos::new(HPos::Left, VPos::Center);
    let style = (FONT, 13).into_font().color(&colour).pos(beside);
    let label = EmptyElement::at(at) + Text::new(text.to_owned(), (7, 0), style);
    plot.draw_series(std::iter::once(label)).map_err(owned)?;
    Ok(())
}

/// The strip of coverage: how much there was to find events in.
pub(crate) fn coverage(area: &Area<'_>, chart: &Chart) -> Drawn {
    let Some((first, last)) = days(chart) else { return Ok(()) };
    let axis = DayAxis::new(first, last);
    // What lies before the first period or behind the last belongs to no line.
    let covered: Vec<&Point> =
        chart.coverage.iter().filter(|point| (first..last).contains(&point.day)).collect();
    let most = covered.iter().filter_map(|point| point.value).fold(0.0, f64::max);
    let mut plot = ChartBuilder::on(area)
        .set_label_area_size(LabelAreaPosition::Left, LEFT)
        .set_label_area_size(LabelAreaPosition::Bottom, 28)
        .margin_right(NAMES)
        .margin_top(10)
        .build_cartesian_2d(DayAxisRange(axis.clone()), 0.0..(most.max(1.0) * 1.1))
        .map_err(owned)?;
    let labels = (FONT, 12).into_font().color(&FAINT);
    plot.configure_mesh()
        .light_line_style(TRANSPARENT)
        .bold_line_style(GRID)
        .axis_style(GRID)
        .x_labels(12)
        .x_label_formatter(&|at| axis.format_ext(at))
        .y_labels(3)
        .y_label_formatter(&|value| format!("{value:.0}"))
        .y_desc(&chart.coverage_unit)
        .axis_desc_style(labels.clone())
        .label_style(labels)
        .draw()
        .map_err(owned)?;
    let step = covered
        .windows(2)
        .map(|pair| pair[0].day.days_until(pair[1].day))
        .min()
        .unwrap_or(1)
        .max(1);
    let bars = covered.iter().filter_map(|point| {
        let from = axis.at(point.day);
        Some(Rectangle::new([(from, 0.0), (from + step, point.value?)], FAINT.mix(0.6).filled()))
    });
    plot.draw_series(bars).map_err(owned)?;
    Ok(())
}
