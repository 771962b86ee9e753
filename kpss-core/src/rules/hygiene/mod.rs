// Written by `cargo xtask gen` from the files in this folder.

pub(crate) mod birth_number;
pub(crate) mod k050_privacy_birth_number;
pub(crate) mod k051_privacy_tax_number;
pub(crate) mod k052_privacy_private_contact;
pub(crate) mod k053_text_placeholder;
pub(crate) mod k054_date_future_implausible;
