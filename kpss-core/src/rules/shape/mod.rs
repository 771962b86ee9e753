// Written by `cargo xtask gen` from the files in this folder.

pub(crate) mod faults;
pub(crate) mod k001_not_json;
pub(crate) mod k002_empty_input;
pub(crate) mod k003_not_utf8;
pub(crate) mod k004_unknown_kind;
pub(crate) mod k005_wrong_type;
pub(crate) mod k006_unknown_field;
pub(crate) mod k007_missing_field;
pub(crate) mod k008_bad_date;
pub(crate) mod k009_bad_number;
pub(crate) mod k010_too_many_decimals;
pub(crate) mod k011_unknown_value;
pub(crate) mod k012_duplicate_key;
pub(crate) mod k013_empty_text;
pub(crate) mod k014_too_deep;
pub(crate) mod k015_too_large;
pub(crate) mod k016_reader_disagreement;
pub(crate) mod k017_byte_order_mark;

pub(crate) use k001_not_json::NotJson;
pub(crate) use k002_empty_input::EmptyInput;
pub(crate) use k003_not_utf8::NotUtf8;
pub(crate) use k004_unknown_kind::UnknownKind;
pub(crate) use k005_wrong_type::WrongType;
pub(crate) use k006_unknown_field::UnknownField;
pub(crate) use k007_missing_field::MissingField;
pub(crate) use k008_bad_date::BadDate;
pub(crate) use k009_bad_number::BadNumber;
pub(crate) use k010_too_many_decimals::TooManyDecimals;
pub(crate) use k011_unknown_value::UnknownValue;
pub(crate) use k012_duplicate_key::DuplicateKey;
pub(crate) use k013_empty_text::EmptyText;
pub(crate) use k014_too_deep::TooDeep;
pub(crate) use k015_too_large::TooLarge;
pub(crate) use k016_reader_disagreement::ReaderDisagreement;
pub(crate) use k017_byte_order_mark::ByteOrderMark;
