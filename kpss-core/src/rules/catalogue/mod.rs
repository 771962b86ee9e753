// Written by `cargo xtask gen` from the files in this folder.

pub(crate) mod k901_date_missing;
