//! Reads a file and says what it holds: `cargo run -p kpss-io --example read_grid FILE [--all]`.

use std::process::ExitCode;
use std::time::Instant;

use kpss_io::grid::{GridLimits, read};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(file) = arguments.next() else { return ExitCode::from(2) };
    let all = arguments.next().is_some();
    let bytes = match std::fs::read(&file) {
        Ok(bytes) => bytes,
        Err(error) => return fail(&error.to_string()),
    };
    let start = Instant::now();
    match read(&file, &bytes, &GridLimits::default()) {
        Ok(book) if all => say(&format!("{book:#?}\n{:#?}", book.remarks())),
        Ok(book) => {
            for grid in &book.grids {
                let cells: usize = grid.rows.iter().map(|row| row.cells.len()).sum();
                say(&format!("{}: rows {}, cells {cells}", grid.name, grid.rows.len()));
            }
            say(&format!("{:?}, remarks {}", book.format, book.remarks().len()));
        }
        Err(error) => return fail(&error.cs()),
    }
    say(&format!("{:.2} s", start.elapsed().as_secs_f64()));
    ExitCode::SUCCESS
}

#[expect(clippy::print_stdout, reason = "a program to look with")]
fn say(text: &str) {
    println!("{text}");
}

fn fail(text: &str) -> ExitCode {
    say(text);
    ExitCode::FAILURE
}
