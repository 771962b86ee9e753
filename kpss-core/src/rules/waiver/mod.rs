// Written by `cargo xtask gen` from the files in this folder.

pub(crate) mod k060_waiver_unused;
pub(crate) mod k061_waiver_expired;
pub(crate) mod k062_waiver_not_judged;
pub(crate) mod k063_waiver_incomplete;
pub(crate) mod k064_waiver_unknown_rule;

pub(crate) use k060_waiver_unused::WaiverUnused;
pub(crate) use k061_waiver_expired::WaiverExpired;
pub(crate) use k062_waiver_not_judged::WaiverNotJudged;
pub(crate) use k063_waiver_incomplete::WaiverIncomplete;
pub(crate) use k064_waiver_unknown_rule::WaiverUnknownRule;
