// Written by `cargo xtask gen` from the files in this folder.

pub(crate) mod k501_year_outside_plan;
pub(crate) mod k502_measure_uncovered;
pub(crate) mod k503_entry_incomplete;
pub(crate) mod k504_reason_missing;
pub(crate) mod k505_postponed_no_term;
pub(crate) mod k506_new_term_outside;
pub(crate) mod k507_fulfilled_no_evidence;
pub(crate) mod k508_fulfilled_below_target;
pub(crate) mod k509_percent_range;
pub(crate) mod k510_status_regression;
pub(crate) mod k511_node_unknown;
pub(crate) mod k512_gap_year;
pub(crate) mod k513_next_action_plan_missing;
pub(crate) mod k514_spent_vs_planned;
pub(crate) mod k515_users_absent;
pub(crate) mod k516_item_unknown;
pub(crate) mod k517_action_plan_year;
pub(crate) mod k518_shares_incomplete;
pub(crate) mod k519_subject_missing;
pub(crate) mod k521_shares_exceed_declared;
pub(crate) mod k522_share_not_of_count;
pub(crate) mod k523_gap_of_earlier_plan;
pub(crate) mod k524_node_reported_twice;
pub(crate) mod labels;
pub(crate) mod reported;
