//! The overview, in each of its forms.

use kpss_io::overview::{Overview, Sorting};
use kpss_io::pages::overview;

use super::out::OutFolder;
use crate::failure::Failure;

/// Writes the overview; the page in each order is a file of its own, since it has no script.
pub(super) fn write(all: &Overview, out: &OutFolder) -> Result<(), Failure> {
    for sorting in Sorting::ALL {
        out.write(sorting.file(), &overview(all, sorting))?;
    }
    out.write("index.csv", &all.to_csv())?;
    out.write("index.json", &all.to_json())
}
