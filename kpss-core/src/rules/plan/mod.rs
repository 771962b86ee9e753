// Written by `cargo xtask gen` from the files in this folder.

pub(crate) mod k101_title_missing;
pub(crate) mod k102_period_missing;
pub(crate) mod k103_period_order;
pub(crate) mod k104_period_length;
pub(crate) mod k105_period_midterm_range;
pub(crate) mod k106_period_calendar_aligned;
pub(crate) mod k107_approval_missing;
pub(crate) mod k108_approval_body_competence;
pub(crate) mod k109_approved_after_start;
pub(crate) mod k110_approval_before_consultation_end;
pub(crate) mod k111_approval_municipalities_missing;
pub(crate) mod k112_extension_decision_missing;
pub(crate) mod k113_extension_too_long;
pub(crate) mod k114_extension_partial_scope;
pub(crate) mod k115_predecessor_evaluation_missing;
pub(crate) mod k116_region_compliance_missing;
pub(crate) mod k117_gap_to_predecessor;
pub(crate) mod k118_overlap_with_predecessor;
pub(crate) mod k119_approval_noted_only;
pub(crate) mod k120_extension_body_competence;
pub(crate) mod k121_open_after_start;
pub(crate) mod k122_name_variant;
pub(crate) mod k123_expired_without_successor;
pub(crate) mod k124_legal_wording_outdated;
pub(crate) mod validity;
