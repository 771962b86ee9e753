//! Fills a folder with submissions, to see how a run over many of them goes:
//! `cargo run --release -p xtask --features core --bin submissions -- FOLDER NUMBER`.

#[path = "../../../kpss-cli/tests/all/common/submissions.rs"]
#[expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the tests of the command make the same submissions, of files that are there"
)]
mod made;

use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = env::args().skip(1);
    let (folder, number) = arguments.next().zip(arguments.next()).ok_or("FOLDER NUMBER")?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let text = |name: &str| fs::read_to_string(root.join(name));
    let all = made::Submissions::new(
        &text("tests/base.json")?,
        &text("kpss-cli/data/municipalities.csv")?,
    );
    for index in 0..number.parse()? {
        let own = Path::new(&folder).join(format!("Podání č. {}", index + 1));
        fs::create_dir_all(&own)?;
        fs::write(own.join("podání.json"), format!("{:#}\n", all.make(index)))?;
    }
    Ok(())
}
