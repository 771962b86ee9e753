// Written by `cargo xtask gen` from the files in this folder.

pub(crate) mod k040_profile_unknown_rule;
pub(crate) mod k041_profile_unknown_threshold;
pub(crate) mod k042_profile_loosens_locked_rule;
pub(crate) mod k043_profile_cycle;
pub(crate) mod k044_profile_unknown;
pub(crate) mod k045_profile_id_taken;
pub(crate) mod k046_profile_loosening_without_reason;
pub(crate) mod k047_profile_own_rule_unusable;

pub(crate) use k040_profile_unknown_rule::RuleUnknown;
pub(crate) use k041_profile_unknown_threshold::ThresholdUnknown;
pub(crate) use k042_profile_loosens_locked_rule::LooseningLocked;
pub(crate) use k043_profile_cycle::ProfileCycle;
pub(crate) use k044_profile_unknown::ProfileUnknown;
pub(crate) use k045_profile_id_taken::ProfileIdTaken;
pub(crate) use k046_profile_loosening_without_reason::LooseningUnreasoned;
pub(crate) use k047_profile_own_rule_unusable::OwnRuleUnusable;
