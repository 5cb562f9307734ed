//! The first layer over a window of neighbours, as a sum of what each neighbour gives by itself.
//!
//! What the first layer reads depends on nothing but the word forms, so its product falls apart into three: what
//! a form gives as left neighbour, as the token itself and as right neighbour. These shares are computed once
//! for each form and kept; for a token there are only three rows to add up, instead of a product.

use pulp::{Arch, Simd, WithSimd};

use super::kernels::{Norm, PANEL, PIECES, Packed, VECTOR};

/// Places in a window.
const PLACES: usize = 3;

/// A maxout layer over windows of three rows, and the norm behind it.
pub(crate) struct Window {
    /// From a row to its shares: for each place, for each panel, 48 sums. The bias is in the middle.
    shares: Packed,
    width: usize,
}

impl Window {
    /// Of the weights of a maxout layer: of shape (width, 3, 3 * width), biases (width, 3).
    pub(crate) fn build(weights: &[f32], bias: &[f32], width: usize) -> Window {
        let panels = width / VECTOR;
        let shares = Packed::pack(PLACES * panels, width, |panel, column| {
            let (place, panel) = (panel / panels, panel % panels);
            let row = (panel * VECTOR + column % VECTOR) * PIECES + column / VECTOR;
            let weights = &weights[(row * PLACES + place) * width..][..width];
            Some((weights, if place == 1 { bias[row] } else { 0.0 }))
        });
        Window { shares, width }
    }

    /// Numbers in the shares of a row.
    pub(crate) fn columns(&self) -> usize {
        self.shares.columns()
    }

    /// The shares of `rows` rows.
    pub(crate) fn compute(&self, input: &[f32], rows: usize, out: &mut [f32]) {
        self.shares.multiply(input, self.width, rows, out);
    }

    /// For each window over the rows of `shares`, the largest sums, normalised and added to a row of `onto`.
    pub(crate) fn apply(&self, norm: &Norm, shares: Shares<'_>, onto: &mut [f32]) {
        Arch::new().dispatch(Sum { window: self, norm, shares, onto });
    }
}

/// The shares of the rows of a text.
#[derive(Clone, Copy)]
pub(crate) struct Shares<'a> {
    pub(crate) kept: &'a [f32],
    pub(crate) spare: &'a [f32],
    /// For each row, where its shares are: a row of `kept` or, from its end on, of `spare`.
    pub(crate) places: &'a [u32],
}

impl<'a> Shares<'a> {
    #[inline(always)]
    fn get(&self, place: u32, columns: usize) -> &'a [f32] {
        let start = place as usize * columns;
        match start.checked_sub(self.kept.len()) {
            Some(start) => &self.spare[start..][..columns],
            None => &self.kept[start..][..columns],
        }
    }
}

struct Sum<'a> {
    window: &'a Window,
    norm: &'a Norm,
    shares: Shares<'a>,
    onto: &'a mut [f32],
}

impl WithSimd for Sum<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        let Sum { window: &Window { width, .. }, norm, shares, onto } = self;
        let lanes = S::F32_LANES;
        let step = VECTOR / lanes;
        let size = PIECES * width;
        let mut largest = vec![0.0; width];
        for (rows, onto) in shares.places.windows(PLACES).zip(onto.chunks_exact_mut(width)) {
            let share = |place: usize| {
                let row = shares.get(rows[place], PLACES * size);
                S::as_simd_f32s(&row[place * size..][..size]).0
            };
            let (left, own, right) = (share(0), share(1), share(2));
            let (out, _) = S::as_mut_simd_f32s(&mut largest);
            let panels = left.chunks_exact(PANEL / lanes).zip(own.chunks_exact(PANEL / lanes));
            let panels = panels.zip(right.chunks_exact(PANEL / lanes));
            for (((left, own), right), out) in panels.zip(out.chunks_exact_mut(step)) {
                for (part, out) in out.iter_mut().enumerate() {
                    let sum = |piece: usize| {
                        let at = piece * step + part;
                        simd.add_f32s(simd.add_f32s(left[at], own[at]), right[at])
                    };
                    *out = simd.max_f32s(simd.max_f32s(sum(0), sum(1)), sum(2));
                }
            }
            norm.row(simd, &largest, onto, true);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_add_up_to_the_product() {
        let width = 32;
        let numbers = |count: usize, step: usize| -> Vec<f32> {
            (0..count).map(|i| ((i * step) % 19) as f32 / 9.5 - 1.0).collect()
        };
        let (weights, bias) = (numbers(width * 9 * width, 7), numbers(width * 3, 5));
        let norm = Norm { gain: vec![1.0; width], shift: vec![0.0; width] };
        let rows = numbers(5 * width, 3);

        let product = Packed::maxout(&weights, &bias, width, 3 * width);
        let mut largest = vec![0.0; 3 * width];
        product.multiply_maxout(&rows, width, 3, &mut largest);
        let mut expected = vec![1.0; 3 * width];
        norm.apply(&largest, &mut expected, true);

        let window = Window::build(&weights, &bias, width);
        let mut shares = vec![0.0; 5 * window.columns()];
        window.compute(&rows, 5, &mut shares);
        let (kept, spare) = shares.split_at(2 * window.columns());
        let mut onto = vec![1.0; 3 * width];
        window.apply(&norm, Shares { kept, spare, places: &[0, 1, 2, 3, 4] }, &mut onto);
        assert!(onto.iter().zip(&expected).all(|(a, b)| (a - b).abs() < 1e-4));
    }
}
