// Written by `cargo xtask gen` from the files in this folder.

pub(crate) mod carried_out;
pub(crate) mod k401_one_year;
pub(crate) mod k402_outside_plan_validity;
pub(crate) mod k403_approved_late;
pub(crate) mod k404_relies_on_extension;
pub(crate) mod k405_item_without_measure;
pub(crate) mod k406_duplicate_year;
pub(crate) mod k407_missing_for_year;
pub(crate) mod k408_plan_missing;
pub(crate) mod k409_node_unknown;
