//! Words behind a number that say what it counts.

/// What a number counts, where a word behind it says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Per cent.
    Percent,
    /// Full-time equivalents (úvazky).
    FullTime,
    /// Beds.
    Bed,
    /// Places.
    Place,
    /// Clients.
    Client,
    /// Users of a service.
    User,
    /// Persons.
    Person,
    /// Contacts.
    Contact,
    /// Interventions.
    Intervention,
    /// Calls.
    Call,
    /// Hours.
    Hour,
    /// Days.
    Day,
    /// Months.
    Month,
    /// Years.
    Year,
    /// Pieces.
    Piece,
    /// Crowns.
    Crown,
}

/// Folded words, then the Czech (genitive plural) and the English name.
const UNITS: &[(Unit, &[&str], &str, &str)] = &[
    (
        Unit::Percent,
        &["%", "procent", "procento", "procenta", "percent", "per cent"],
        "procent",
        "per cent",
    ),
    (
        Unit::FullTime,
        &["uv", "uvazek", "uvazky", "uvazku", "prepoctenych uvazku", "prepocteneho uvazku", "fte"],
        "úvazků",
        "full-time equivalents",
    ),
    (Unit::Bed, &["luzko", "luzka", "luzek", "luz", "bed", "beds"], "lůžek", "beds"),
    (Unit::Place, &["misto", "mista", "mist", "place", "places"], "míst", "places"),
    (Unit::Client, &["klient", "klienti", "klientu", "client", "clients"], "klientů", "clients"),
    (Unit::User, &["uzivatel", "uzivatele", "uzivatelu", "user", "users"], "uživatelů", "users"),
    (
        Unit::Person,
        &["osoba", "osoby", "osob", "os", "person", "persons", "people"],
        "osob",
        "persons",
    ),
    (
        Unit::Contact,
        &["kontakt", "kontakty", "kontaktu", "contact", "contacts"],
        "kontaktů",
        "contacts",
    ),
    (
        Unit::Intervention,
        &["intervence", "intervenci", "intervention", "interventions"],
        "intervencí",
        "interventions",
    ),
    (Unit::Call, &["hovor", "hovory", "hovoru", "call", "calls"], "hovorů", "calls"),
    (Unit::Hour, &["hodina", "hodiny", "hodin", "hod", "h", "hour", "hours"], "hodin", "hours"),
    (Unit::Day, &["den", "dny", "dnu", "dni", "day", "days"], "dnů", "days"),
    (Unit::Month, &["mesic", "mesice", "mesicu", "month", "months"], "měsíců", "months"),
    (Unit::Year, &["rok", "roky", "roku", "let", "year", "years"], "let", "years"),
    (Unit::Piece, &["ks", "kus", "kusy", "kusu", "piece", "pieces"], "kusů", "pieces"),
    (Unit::Crown, &["kc", "czk", "korun", "koruny", "koruna"], "Kč", "CZK"),
];

impl Unit {
    /// The unit that a folded word or two name.
    pub(super) fn of(words: &str) -> Option<Self> {
        let words = words.trim_end_matches('.');
        UNITS.iter().find(|(_, known, ..)| known.contains(&words)).map(|(unit, ..)| *unit)
    }

    /// Czech, as behind a large number: `lůžek`.
    pub fn cs(self) -> &'static str {
        UNITS.iter().find(|(unit, ..)| *unit == self).map_or("", |(_, _, cs, _)| cs)
    }

    /// English, plural.
    pub fn en(self) -> &'static str {
        UNITS.iter().find(|(unit, ..)| *unit == self).map_or("", |(_, _, _, en)| en)
    }
}
