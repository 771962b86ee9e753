// Written by `cargo xtask gen` from the files in this folder.

pub(crate) mod k501_year_outside_plan;
