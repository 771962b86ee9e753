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
pub(crate) mod k410_network_missing;
pub(crate) mod k411_budget_missing;
pub(crate) mod k412_next_two_years_missing;
pub(crate) mod k413_fulfilled_list_missing;
pub(crate) mod k414_cost_exceeds_measure;
pub(crate) mod k415_items_missing;
pub(crate) mod k416_approval_incomplete;
pub(crate) mod k418_approved_by_council;
pub(crate) mod k419_approved_before_plan;
pub(crate) mod k420_items_sum;
pub(crate) mod planned;
