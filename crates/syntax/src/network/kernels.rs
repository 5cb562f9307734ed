//! Products of matrices with weights that never change.
//!
//! Weights are packed once into panels of three vectors of sixteen columns. One pass over a panel gives, for a
//! few rows of the input at a time, three sums for each of sixteen places: the three pieces of a maxout, of
//! which the largest is kept at once, or 48 columns of an ordinary product. Inputs are rows at a stride, so a
//! window over neighbouring tokens is a row of three tokens at the stride of one: nothing is copied.

use pulp::{Arch, Simd, WithSimd};

/// Columns of one vector of a panel.
pub(super) const VECTOR: usize = 16;
/// Vectors of a panel.
pub(super) const PIECES: usize = 3;
/// Columns of a panel.
pub(super) const PANEL: usize = VECTOR * PIECES;

/// Weights of an affine layer, packed.
#[derive(Clone, Debug)]
pub(crate) struct Packed {
    inputs: usize,
    /// For each panel, for each input, 48 weights.
    weights: Vec<f32>,
    /// For each panel, 48 biases.
    bias: Vec<f32>,
    panels: usize,
}

impl Packed {
    /// Packs an ordinary layer: `outputs` rows of `inputs` weights. Outputs are padded to a multiple of 48.
    pub(crate) fn affine(weights: &[f32], bias: &[f32], outputs: usize, inputs: usize) -> Packed {
        Packed::pack(outputs.div_ceil(PANEL), inputs, |panel, column| {
            let output = panel * PANEL + column;
            (output < outputs).then(|| {
                (&weights[output * inputs..][..inputs], bias.get(output).copied().unwrap_or(0.0))
            })
        })
    }

    /// Packs a maxout layer of three pieces: weights of shape (outputs, 3, inputs), biases (outputs, 3).
    /// Outputs must be a multiple of 16.
    pub(crate) fn maxout(weights: &[f32], bias: &[f32], outputs: usize, inputs: usize) -> Packed {
        Packed::pack(outputs / VECTOR, inputs, |panel, column| {
            let row = (panel * VECTOR + column % VECTOR) * PIECES + column / VECTOR;
            Some((&weights[row * inputs..][..inputs], bias[row]))
        })
    }

    /// Packs `panels` panels; `column` gives the weights and bias of a column of a panel, `None` for padding.
    pub(super) fn pack<'a>(
        panels: usize,
        inputs: usize,
        column: impl Fn(usize, usize) -> Option<(&'a [f32], f32)>,
    ) -> Packed {
        let mut packed = vec![0.0; panels * inputs * PANEL];
        let mut biases = vec![0.0; panels * PANEL];
        for panel in 0..panels {
            for place in 0..PANEL {
                let Some((weights, bias)) = column(panel, place) else { continue };
                biases[panel * PANEL + place] = bias;
                for (input, &weight) in weights.iter().enumerate() {
                    packed[(panel * inputs + input) * PANEL + place] = weight;
                }
            }
        }
        Packed { inputs, weights: packed, bias: biases, panels }
    }

    /// Columns of an ordinary product, padding included.
    pub(crate) fn columns(&self) -> usize {
        self.panels * PANEL
    }

    /// `out[r] = W·input[r] + b` for `rows` rows; row `r` of the input begins at `r * stride`.
    pub(crate) fn multiply(&self, input: &[f32], stride: usize, rows: usize, out: &mut [f32]) {
        Arch::new().dispatch(Product { layer: self, input, stride, rows, out, maxout: false });
    }

    /// As [`Packed::multiply`], keeping the largest piece of each output.
    pub(crate) fn multiply_maxout(
        &self,
        input: &[f32],
        stride: usize,
        rows: usize,
        out: &mut [f32],
    ) {
        Arch::new().dispatch(Product { layer: self, input, stride, rows, out, maxout: true });
    }

    /// One row of an ordinary product, for callers that are already under `simd`.
    #[inline(always)]
    pub(crate) fn row<S: Simd>(&self, simd: S, input: &[f32], out: &mut [f32]) {
        for panel in 0..self.panels {
            let mut part = [0.0; PANEL];
            self.block::<S, 1>(simd, panel, input, 0, 0, &mut part, PANEL, false);
            out[panel * PANEL..][..PANEL].copy_from_slice(&part);
        }
    }

    /// `ROWS` rows from `first` on through one panel. `out` begins at the panel's first column.
    #[allow(clippy::too_many_arguments)]
    #[inline(always)]
    fn block<S: Simd, const ROWS: usize>(
        &self,
        simd: S,
        panel: usize,
        input: &[f32],
        stride: usize,
        first: usize,
        out: &mut [f32],
        out_stride: usize,
        maxout: bool,
    ) {
        let lanes = S::F32_LANES;
        let weights = &self.weights[panel * self.inputs * PANEL..][..self.inputs * PANEL];
        let bias = &self.bias[panel * PANEL..][..PANEL];
        let rows: [&[f32]; ROWS] =
            std::array::from_fn(|r| &input[(first + r) * stride..][..self.inputs]);
        // A vector of 16 columns is one register, or several narrower ones taken in turn.
        for part in 0..VECTOR / lanes {
            let (bias, _) = S::as_simd_f32s(bias);
            let step = VECTOR / lanes;
            let mut sums = [[bias[part], bias[step + part], bias[2 * step + part]]; ROWS];
            for (k, line) in weights.chunks_exact(PANEL).enumerate() {
                let (line, _) = S::as_simd_f32s(line);
                let line = [line[part], line[step + part], line[2 * step + part]];
                for r in 0..ROWS {
                    let x = simd.splat_f32s(rows[r][k]);
                    for p in 0..PIECES {
                        sums[r][p] = simd.mul_add_e_f32s(x, line[p], sums[r][p]);
                    }
                }
            }
            for (r, sums) in sums.iter().enumerate() {
                let out = &mut out[(first + r) * out_stride..];
                if maxout {
                    let largest = simd.max_f32s(simd.max_f32s(sums[0], sums[1]), sums[2]);
                    S::as_mut_simd_f32s(&mut out[part * lanes..][..lanes]).0[0] = largest;
                } else {
                    for (p, &sum) in sums.iter().enumerate() {
                        let at = p * VECTOR + part * lanes;
                        S::as_mut_simd_f32s(&mut out[at..][..lanes]).0[0] = sum;
                    }
                }
            }
        }
    }
}

struct Product<'a> {
    layer: &'a Packed,
    input: &'a [f32],
    stride: usize,
    rows: usize,
    out: &'a mut [f32],
    maxout: bool,
}

impl WithSimd for Product<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        if self.maxout { self.run::<S, true>(simd) } else { self.run::<S, false>(simd) }
    }
}

impl Product<'_> {
    #[inline(always)]
    fn run<S: Simd, const MAXOUT: bool>(self, simd: S) {
        let Product { layer, input, stride, rows, out, .. } = self;
        if rows == 0 {
            return;
        }
        let width = if MAXOUT { VECTOR } else { PANEL };
        let out_stride = layer.panels * width;
        for panel in 0..layer.panels {
            let out = &mut out[panel * width..];
            let mut row = 0;
            // As many rows at once as the sums fit into registers: 24 of 32, or 12 of 16.
            if S::F32_LANES >= 16 {
                while row + 8 <= rows {
                    layer.block::<S, 8>(simd, panel, input, stride, row, out, out_stride, MAXOUT);
                    row += 8;
                }
            }
            while row + 4 <= rows {
                layer.block::<S, 4>(simd, panel, input, stride, row, out, out_stride, MAXOUT);
                row += 4;
            }
            while row < rows {
                layer.block::<S, 1>(simd, panel, input, stride, row, out, out_stride, MAXOUT);
                row += 1;
            }
        }
    }
}

/// A layer norm: each row is shifted and scaled to mean 0 and variance 1, then by `gain` and `shift`.
#[derive(Clone, Debug)]
pub(crate) struct Norm {
    pub(crate) gain: Vec<f32>,
    pub(crate) shift: Vec<f32>,
}

impl Norm {
    /// Normalises the rows of `from` into `onto`, replacing what is there or adding to it.
    pub(crate) fn apply(&self, from: &[f32], onto: &mut [f32], add: bool) {
        Arch::new().dispatch(Normalise { norm: self, from, onto, add });
    }

    /// One row, for callers that are already under `simd`.
    #[inline(always)]
    pub(super) fn row<S: Simd>(&self, simd: S, from: &[f32], onto: &mut [f32], add: bool) {
        // Widths are multiples of 16, so there is nothing left over behind the vectors.
        let (gain, _) = S::as_simd_f32s(&self.gain);
        let (shift, _) = S::as_simd_f32s(&self.shift);
        let (from, _) = S::as_simd_f32s(from);
        let (onto, _) = S::as_mut_simd_f32s(onto);
        let scale = 1.0 / self.gain.len() as f32;
        let zero = simd.splat_f32s(0.0);
        let mut sum = zero;
        for &x in from {
            sum = simd.add_f32s(sum, x);
        }
        let mean = simd.splat_f32s(simd.reduce_sum_f32s(sum) * scale);
        let mut squares = zero;
        for &x in from {
            let x = simd.sub_f32s(x, mean);
            squares = simd.mul_add_e_f32s(x, x, squares);
        }
        let variance = simd.reduce_sum_f32s(squares) * scale;
        let factor = simd.splat_f32s((variance + 1e-8).sqrt().recip());
        for (((&x, onto), &gain), &shift) in from.iter().zip(onto).zip(gain).zip(shift) {
            let x = simd.mul_f32s(simd.sub_f32s(x, mean), factor);
            let x = simd.mul_add_e_f32s(x, gain, shift);
            *onto = if add { simd.add_f32s(*onto, x) } else { x };
        }
    }
}

struct Normalise<'a> {
    norm: &'a Norm,
    from: &'a [f32],
    onto: &'a mut [f32],
    add: bool,
}

impl WithSimd for Normalise<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        let width = self.norm.gain.len();
        for (from, onto) in self.from.chunks_exact(width).zip(self.onto.chunks_exact_mut(width)) {
            self.norm.row(simd, from, onto, self.add);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers without a pattern, the same in every run.
    fn numbers(count: usize, seed: u32) -> Vec<f32> {
        let mut state = seed;
        (0..count)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 8) as f32 / (1 << 23) as f32 - 1.0
            })
            .collect()
    }

    #[test]
    fn products_are_products() {
        let (outputs, inputs, stride) = (50, 30, 10);
        let (weights, bias) = (numbers(outputs * inputs, 1), numbers(outputs, 2));
        let packed = Packed::affine(&weights, &bias, outputs, inputs);
        assert_eq!(packed.columns(), 96);
        for rows in [0, 1, 3, 4, 8, 13] {
            let input = numbers((rows.max(1) - 1) * stride + inputs, 3);
            let mut out = vec![f32::NAN; rows * 96];
            packed.multiply(&input, stride, rows, &mut out);
            for r in 0..rows {
                for o in 0..outputs {
                    let x = &input[r * stride..][..inputs];
                    let w = &weights[o * inputs..][..inputs];
                    let expected = bias[o] + x.iter().zip(w).map(|(x, w)| x * w).sum::<f32>();
                    assert!((out[r * 96 + o] - expected).abs() < 1e-4);
                }
            }
        }
    }

    #[test]
    fn every_instruction_set_gives_the_same() {
        let (outputs, inputs, rows) = (32, 20, 13);
        let (weights, bias) = (numbers(outputs * 3 * inputs, 4), numbers(outputs * 3, 5));
        let layer = Packed::maxout(&weights, &bias, outputs, inputs);
        let input = numbers(rows * inputs, 6);
        let product = |run: &dyn Fn(Product<'_>)| {
            let mut out = vec![f32::NAN; rows * outputs];
            let (layer, input) = (&layer, &input[..]);
            run(Product { layer, input, stride: inputs, rows, out: &mut out, maxout: true });
            out
        };
        let best = product(&|product| Arch::new().dispatch(product));
        let mut others = vec![product(&|product| product.with_simd(pulp::Scalar::new()))];
        #[cfg(target_arch = "x86_64")]
        if let Some(narrow) = pulp::x86::V3::try_new() {
            others.push(product(&|product| Simd::vectorize(narrow, product)));
        }
        for other in others {
            assert!(best.iter().zip(&other).all(|(a, b)| (a - b).abs() < 1e-4));
        }
    }

    #[test]
    fn maxout_keeps_the_largest_piece() {
        let (outputs, inputs, rows) = (32, 20, 9);
        let (weights, bias) = (numbers(outputs * 3 * inputs, 4), numbers(outputs * 3, 5));
        let packed = Packed::maxout(&weights, &bias, outputs, inputs);
        let input = numbers(rows * inputs, 6);
        let mut out = vec![f32::NAN; rows * outputs];
        packed.multiply_maxout(&input, inputs, rows, &mut out);
        for r in 0..rows {
            for o in 0..outputs {
                let expected = (0..3)
                    .map(|p| {
                        let w = &weights[(o * 3 + p) * inputs..][..inputs];
                        let x = &input[r * inputs..][..inputs];
                        bias[o * 3 + p] + x.iter().zip(w).map(|(x, w)| x * w).sum::<f32>()
                    })
                    .fold(f32::NEG_INFINITY, f32::max);
                assert!((out[r * outputs + o] - expected).abs() < 1e-4);
            }
        }
    }

    #[test]
    fn a_norm_has_mean_0_and_variance_1() {
        let norm = Norm { gain: vec![2.0; 16], shift: vec![1.0; 16] };
        let from = numbers(32, 7);
        let mut onto = vec![10.0; 32];
        norm.apply(&from, &mut onto, true);
        for row in onto.chunks(16) {
            let mean = row.iter().sum::<f32>() / 16.0;
            let variance = row.iter().map(|x| (x - mean).powi(2)).sum::<f32>() / 16.0;
            assert!((mean - 11.0).abs() < 1e-4 && (variance - 4.0).abs() < 1e-3);
        }
    }
}
