//! Values as they are typed on the command line.

use kpss_core::model::{Date, Id, Year};

use crate::failure::Failure;

/// An identifier.
pub(crate) fn identifier(text: &str) -> Result<Id, Failure> {
    Id::new(text)
        .map_err(|_| Failure::new("označení nesmí být prázdné", "an identifier cannot be empty"))
}

/// A day, a month or a year.
pub(crate) fn date(text: &str) -> Result<Date, Failure> {
    Date::parse(text).map_err(|error| {
        Failure::new(
            format!("„{text}“ není datum; zapište je například 2016-07-01"),
            format!("`{text}` is not a day to judge by: {error}"),
        )
    })
}

/// A year, as clap asks for it.
pub(crate) fn year(text: &str) -> Result<Year, String> {
    serde_json::from_str(text).map_err(|_| {
        "rok má čtyři číslice, například 2024 / a year has four digits, for example 2024".to_owned()
    })
}

/// A number of rows, as clap asks for it.
pub(crate) fn rows(text: &str) -> Result<u32, String> {
    let known = text.parse().ok().filter(|rows| (1..=10_000).contains(rows));
    known.ok_or_else(|| {
        "má to být celé číslo od 1 do 10\u{a0}000 / it is to be a whole number from 1 to 10,000"
            .to_owned()
    })
}

/// A limit, as clap asks for it.
pub(crate) fn number(text: &str) -> Result<usize, String> {
    text.parse().map_err(|_| "má to být celé číslo / it is to be a whole number".to_owned())
}
