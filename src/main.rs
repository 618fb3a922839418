//! Starts Stemma.

use std::process::ExitCode;

fn main() -> ExitCode {
    stemma::cli::run()
}
