// Written by `cargo xtask gen` from the files in this folder.

pub(crate) mod description;
pub(crate) mod k601_steering_group_missing;
pub(crate) mod k602_working_group_missing;
pub(crate) mod k603_coordinator_missing;
pub(crate) mod k604_triad_incomplete;
pub(crate) mod k605_triad_unbalanced;
pub(crate) mod k606_coordinator_per_orp;
pub(crate) mod k607_statute_missing;
pub(crate) mod k608_meeting_frequency;
pub(crate) mod k609_group_without_target_group;
pub(crate) mod k610_consultation_period_missing;
pub(crate) mod k611_consultation_period_short;
pub(crate) mod k612_consultation_period_order;
pub(crate) mod k613_announcement_missing;
pub(crate) mod k614_hearing_missing;
pub(crate) mod k615_comment_unsettled;
pub(crate) mod k616_comment_after_deadline;
pub(crate) mod k617_region_information_missing;
pub(crate) mod k618_member_personal_data;
pub(crate) mod k619_meeting_date_missing;
pub(crate) mod k620_action_plan_consultation_missing;
pub(crate) mod k621_hearing_after_approval;
pub(crate) mod sides;
