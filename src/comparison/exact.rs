//! Logarithm and exponential function, built on the four basic operations: those are exactly the
//! same on every machine, unlike the functions that systems bring along.

/// The natural logarithm of a positive number.
pub(super) fn ln(x: f64) -> f64 {
    let (x, halvings) = halved(x);
    let z = (x - 1.0) / (x + 1.0);
    let square = z * z;
    let (mut power, mut sum) = (z, 0.0);
    for odd in [1.0, 3.0, 5.0, 7.0, 9.0, 11.0, 13.0] {
        sum += power / odd;
        power *= square;
    }
    2.0 * sum + halvings * std::f64::consts::LN_2
}

/// A positive number brought close to 1, between 0.75 and 1.5, by halving or doubling it, with how often it had to be
/// halved.
fn halved(x: f64) -> (f64, f64) {
    const FRACTION: u32 = f64::MANTISSA_DIGITS - 1;
    const ONE: u64 = 1.0_f64.to_bits();
    if !x.is_normal() {
        return (x, 0.0);
    }
    // The exponent is how often a number between 1 and 2 was doubled: halving is exact.
    let between = f64::from_bits((x.to_bits() % (1 << FRACTION)) | ONE);
    let doubled = (x.to_bits() >> FRACTION) as i32 - (ONE >> FRACTION) as i32;
    if between > 1.5 || between == 1.5 && x < 1.5 {
        (between * 0.5, f64::from(doubled + 1))
    } else {
        (between, f64::from(doubled))
    }
}

/// The logistic function: how likely it is by these odds, given as their natural logarithm.
pub(super) fn probability(log_odds: f64) -> f64 {
    1.0 / (1.0 + exp(-log_odds.clamp(-30.0, 30.0)))
}

/// The exponential function between -30 and 30.
fn exp(x: f64) -> f64 {
    // e to the x is the 64th power of e to a 64th of it, where few terms of the series do.
    let small = x / 64.0;
    let (mut term, mut sum) = (1.0, 1.0);
    for step in 1..=8 {
        term *= small / f64::from(step);
        sum += term;
    }
    for _ in 0..6 {
        sum *= sum;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_logarithm_is_the_natural_one() {
        for number in [
            1e-6_f64, 0.3, 0.8, 1.0, 1.4, 1.5, 2.0, 7.3, 60.0, 12_345.0, 1e9,
        ] {
            assert!((ln(number) - number.ln()).abs() < 1e-6, "{number}");
        }
    }

    #[test]
    fn numbers_are_halved_or_doubled_to_about_one() {
        for (number, close, halvings) in [
            (1.0, 1.0, 0.0),
            (1.5, 1.5, 0.0),
            (0.75, 0.75, 0.0),
            (3.0, 1.5, 1.0),
            (0.375, 0.75, -1.0),
            (1.6, 0.8, 1.0),
            (0.7, 1.4, -1.0),
            (40.0, 1.25, 5.0),
            (0.01, 1.28, -7.0),
        ] {
            assert_eq!(halved(number), (close, halvings), "{number}");
        }
    }

    #[test]
    fn the_exponential_function_undoes_the_logarithm() {
        for number in [-30.0_f64, -4.5, -0.1, 0.0, 0.7, 3.0, 29.0] {
            assert!((exp(number) / number.exp() - 1.0).abs() < 1e-6, "{number}");
        }
        assert_eq!(probability(0.0), 0.5);
        assert!(probability(-1e9) < 1e-9 && probability(1e9) > 1.0 - 1e-9);
    }
}
