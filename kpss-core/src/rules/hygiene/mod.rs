// Written by `cargo xtask gen` from the files in this folder.

pub(crate) mod birth_number;
pub(crate) mod code_page;
pub(crate) mod contact;
pub(crate) mod contacts;
pub(crate) mod format;
pub(crate) mod hints;
pub(crate) mod invisible;
pub(crate) mod k050_privacy_birth_number;
pub(crate) mod k051_privacy_tax_number;
pub(crate) mod k052_privacy_private_contact;
pub(crate) mod k053_text_placeholder;
pub(crate) mod k054_date_future_implausible;
pub(crate) mod k055_software_error;
pub(crate) mod k056_code_invisible_character;
pub(crate) mod k057_text_invisible_character;
pub(crate) mod k058_wrong_code_page;
pub(crate) mod k070_contact_phone_format;
pub(crate) mod k071_contact_email_format;
pub(crate) mod k072_contact_url_format;
pub(crate) mod k073_contact_psc_format;
pub(crate) mod k074_provider_databox_format;
pub(crate) mod k075_provider_databox_invalid;
pub(crate) mod links;
pub(crate) mod masked;
pub(crate) mod meant;
pub(crate) mod of_software;
mod pairs;
