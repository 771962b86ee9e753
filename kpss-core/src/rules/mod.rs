//! The rules, one a file, grouped by subject.
// Written by `cargo xtask gen` from the files in this folder.

pub(crate) mod plan;
pub(crate) mod shape;

use crate::rule::Rule;

/// Every rule, by code.
pub(crate) static ALL: &[&Rule] = &[
    &shape::k001_not_json::RULE,
    &shape::k002_empty_input::RULE,
    &shape::k003_not_utf8::RULE,
    &shape::k004_unknown_kind::RULE,
    &shape::k005_wrong_type::RULE,
    &shape::k006_unknown_field::RULE,
    &shape::k007_missing_field::RULE,
    &shape::k008_bad_date::RULE,
    &shape::k009_bad_number::RULE,
    &shape::k010_too_many_decimals::RULE,
    &shape::k011_unknown_value::RULE,
    &shape::k012_duplicate_key::RULE,
    &shape::k013_empty_text::RULE,
    &shape::k014_too_deep::RULE,
    &shape::k015_too_large::RULE,
    &shape::k016_reader_disagreement::RULE,
    &shape::k017_byte_order_mark::RULE,
    &plan::k104_period_length::RULE,
];
