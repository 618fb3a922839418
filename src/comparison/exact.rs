//! Logarithm and exponential function, built on the four basic operations: those are exactly the
//! same on every machine, unlike the functions that systems bring along.

/// The natural logarithm of a positive number.
pub(super) fn ln(mut x: f64) -> f64 {
    let mut halvings = 0.0;
    while x > 1.5 {
        x *= 0.5;
        halvings += 1.0;
    }
    while x < 0.75 && x > 0.0 {
        x *= 2.0;
        halvings -= 1.0;
    }
    let z = (x - 1.0) / (x + 1.0);
    let square = z * z;
    let (mut power, mut sum) = (z, 0.0);
    for odd in [1.0, 3.0, 5.0, 7.0, 9.0, 11.0, 13.0] {
        sum += power / odd;
        power *= square;
    }
    2.0 * sum + halvings * std::f64::consts::LN_2
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
    fn the_exponential_function_undoes_the_logarithm() {
        for number in [-30.0_f64, -4.5, -0.1, 0.0, 0.7, 3.0, 29.0] {
            assert!((exp(number) / number.exp() - 1.0).abs() < 1e-6, "{number}");
        }
        assert_eq!(probability(0.0), 0.5);
        assert!(probability(-1e9) < 1e-9 && probability(1e9) > 1.0 - 1e-9);
    }
}
