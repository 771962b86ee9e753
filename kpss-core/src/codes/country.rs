//! Codes of countries.

/// All codes of two letters (ISO 3166-1), and that of Kosovo, which the EU uses beside them.
const CODES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL \
    BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ \
    DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS \
    GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR \
    KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU \
    MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY \
    QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH \
    TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

/// How the countries around are written in place of their codes.
const WRITTEN: [(&str, &[&str]); 8] = [
    ("CZ", &["cze", "čr", "česko", "česká republika"]),
    ("SK", &["svk", "slovensko", "slovenská republika"]),
    ("PL", &["pol", "polsko", "polská republika"]),
    ("DE", &["deu", "německo", "spolková republika německo"]),
    ("AT", &["aut", "rakousko", "rakouská republika"]),
    ("GB", &["uk", "gbr", "velká británie", "spojené království"]),
    ("GR", &["el", "grc", "řecko"]),
    ("UA", &["ukr", "ukrajina"]),
];

/// Whether a country has this code.
pub(crate) fn is_country(code: &str) -> bool {
    code.len() == 2 && CODES.split_whitespace().any(|known| known == code)
}

/// The code that was probably meant by a text that is none.
pub(crate) fn country_meant(text: &str) -> Option<&'static str> {
    let lower = text.trim().to_lowercase();
    let written = WRITTEN.iter().find(|(_, names)| names.contains(&lower.as_str()));
    let in_capitals = || CODES.split_whitespace().find(|known| known.to_lowercase() == lower);
    written.map(|(code, _)| *code).or_else(in_capitals)
}

/// Whether the text says the Czech Republic, also where it is no code.
pub(crate) fn is_czech(country: &str) -> bool {
    country == "CZ" || country_meant(country) == Some("CZ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_what_is_written_in_their_place() {
        assert_eq!(CODES.split_whitespace().count(), 250);
        for (text, is_code, meant) in [
            ("SK", true, Some("SK")),
            ("sk", false, Some("SK")),
            ("SVK", false, Some("SK")),
            ("Česko", false, Some("CZ")),
            ("UK", false, Some("GB")),
            ("QQ", false, None),
            ("", false, None),
        ] {
            assert_eq!((is_country(text), country_meant(text)), (is_code, meant), "{text}");
        }
        assert!(is_czech("CZ") && is_czech("cz") && !is_czech("SK") && !is_czech("QQ"));
    }
}
