//! Two functions of statistics that the standard library lacks. They are short, and checked against SciPy; a crate
//! for them would bring in a hundred distributions for these two.

use std::f64::consts::PI;

/// Coefficients of Lanczos' series with g = 7 and nine terms (computed by P. Godfrey 2001).
const LANCZOS: [f64; 9] = [
    0.999_999_999_999_809_9,
    676.520_368_121_885_1,
    -1_259.139_216_722_402_8,
    771.323_428_777_653_1,
    -176.615_029_162_140_6,
    12.507_343_278_686_905,
    -0.138_571_095_265_720_12,
    9.984_369_578_019_572e-6,
    1.505_632_735_149_311_6e-7,
];

/// The logarithm of the gamma function of a number above zero; about 14 digits (Lanczos 1964).
pub(crate) fn ln_gamma(x: f64) -> f64 {
    if x < 0.5 {
        return (PI / (PI * x).sin()).ln() - ln_gamma(1.0 - x);
    }
    let x = x - 1.0;
    let mut sum = LANCZOS[0];
    let mut step = 0.0;
    for coefficient in &LANCZOS[1..] {
        step += 1.0;
        sum += coefficient / (x + step);
    }
    let t = x + 7.5;
    0.5 * (2.0 * PI).ln() + (x + 0.5) * t.ln() - t + sum.ln()
}

/// The regularised incomplete beta function I_x(a, b), 0 to 1, by its continued fraction (DLMF 8.17.22), worked out
/// from the top by Lentz' method (1976).
pub(crate) fn beta_part(a: f64, b: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x >= 1.0 {
        return 1.0;
    }
    // The fraction converges fast below the mean of the distribution; above it, the other tail is taken.
    if x > (a + 1.0) / (a + b + 2.0) {
        return 1.0 - beta_part(b, a, 1.0 - x);
    }
    let front = ln_gamma(a + b) - ln_gamma(a) - ln_gamma(b) + a * x.ln() + b * (-x).ln_1p();
    front.exp() * fraction(a, b, x) / a
}

fn fraction(a: f64, b: f64, x: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let safe = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut c = 1.0;
    let mut d = 1.0 / safe(1.0 - (a + b) * x / (a + 1.0));
    let mut result = d;
    for step in 1..=500 {
        let m = f64::from(step);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        for term in [even, odd] {
            d = 1.0 / safe(1.0 + term * d);
            c = safe(1.0 + term / c);
            result *= c * d;
        }
        if (c * d - 1.0).abs() < 1e-15 {
            break;
        }
    }
    result
}

/// How likely an F of `n` and `m` degrees of freedom is to be greater than `f`: 0 to 1.
pub(crate) fn f_tail(f: f64, n: f64, m: f64) -> f64 {
    if f <= 0.0 { 1.0 } else { beta_part(m / 2.0, n / 2.0, m / (m + n * f)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gamma_of_whole_numbers_is_the_factorial() {
        assert!((ln_gamma(5.0) - 24.0_f64.ln()).abs() < 1e-12);
        assert!((ln_gamma(0.5) - PI.sqrt().ln()).abs() < 1e-12);
        assert!(ln_gamma(1.0).abs() < 1e-12);
    }

    #[test]
    fn beta_of_ones_is_the_number_itself() {
        assert!((beta_part(1.0, 1.0, 0.3) - 0.3).abs() < 1e-12);
        // I_x(2, 1) = x².
        assert!((beta_part(2.0, 1.0, 0.6) - 0.36).abs() < 1e-12);
    }

    #[test]
    fn f_with_two_and_two_degrees_has_a_closed_form() {
        // P(F > f) = 1 / (1 + f) for two and two degrees of freedom.
        assert!((f_tail(3.0, 2.0, 2.0) - 0.25).abs() < 1e-12);
        assert!((f_tail(0.0, 2.0, 2.0) - 1.0).abs() < 1e-12);
    }
}
