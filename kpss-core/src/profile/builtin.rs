//! The profiles that come with the book.

/// Text of each profile, by id.
const TEXTS: [(&str, &str); 4] = [
    ("municipal", include_str!("builtin/municipal.json")),
    ("regional", include_str!("builtin/regional.json")),
    ("opz-63", include_str!("builtin/opz-63.json")),
    ("opz-106", include_str!("builtin/opz-106.json")),
];

/// Id and text of the profiles that need no file: `municipal` (the default), `regional`, `opz-63`
/// and `opz-106`.
pub fn builtin() -> &'static [(&'static str, &'static str)] {
    &TEXTS
}
