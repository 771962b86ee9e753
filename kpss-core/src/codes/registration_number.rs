//! Registration numbers of projects paid by European funds.

use super::{PROGRAMMES, Programme};

/// The programming period that a registration number belongs to, told by its form.
#[doc(alias = "programové období")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Family {
    /// 2004–2006, as `CZ.04.1.05/3.2.55.1/1823`.
    P2004,
    /// 2007–2013, as `CZ.1.04/3.1.03/97.00044`.
    P2007,
    /// 2014–2020, as `CZ.03.2.63/0.0/0.0/16_063/0006533`.
    P2014,
    /// 2021–2027, as `CZ.03.02.02/00/22_006/0000564`.
    P2021,
}

impl Family {
    /// All families, oldest first.
    pub const ALL: [Self; 4] = [Self::P2004, Self::P2007, Self::P2014, Self::P2021];

    /// The programming period, as `2007–2013`.
    pub const fn period(self) -> &'static str {
        match self {
            Self::P2004 => "2004–2006",
            Self::P2007 => "2007–2013",
            Self::P2014 => "2014–2020",
            Self::P2021 => "2021–2027",
        }
    }

    /// The form of the numbers as a regular expression of JSON Schema; [`RegistrationNumber::parse`]
    /// accepts the same texts.
    pub const fn pattern(self) -> &'static str {
        match self {
            Self::P2004 => r"^CZ\.04\.[13]\.[0-9]{2}/[0-9]\.[0-9]\.[0-9]{2}\.[0-9]/[0-9]{4,5}$",
            Self::P2007 => r"^CZ\.[123]\.[0-9]{2}/[0-9]\.[0-9]\.[0-9]{2}/[0-9A-Z]{2}\.[0-9]{5}$",
            Self::P2014 => {
                r"^CZ\.[0-9]{2}\.[0-9]\.[0-9A-Z]{1,3}/[0-9]\.[0-9]/[0-9]\.[0-9]/[0-9]{2}_[0-9]{3}/[0-9]{7}$"
            }
            Self::P2021 => {
                r"^CZ\.[0-9]{2}\.[0-9]{2}\.[0-9]{2}/[0-9]{2}/[0-9]{2}_[0-9]{3}/[0-9]{7}$"
            }
        }
    }
}

impl Family {
    /// The families whose numbers can begin like this text, which is not whole.
    pub(crate) fn begun_by(text: &str) -> Vec<Self> {
        if RegistrationNumber::parse(text).is_some() {
            return Vec::new();
        }
        let mut families = Vec::new();
        for whole in COMPLETIONS {
            let missing = whole.get(text.len()..).unwrap_or_default();
            let completed = format!("{text}{missing}");
            families.extend(RegistrationNumber::parse(&completed).map(|read| read.family));
        }
        families.dedup();
        families
    }
}

/// A registration number taken apart.
#[doc(alias = "registrační číslo projektu")]
#[derive(Clone, Copy, Debug)]
pub struct RegistrationNumber<'a> {
    /// The programming period.
    pub family: Family,
    /// The programme, if [`PROGRAMMES`] has it.
    pub programme: Option<&'static Programme>,
    /// The grant call as written: `97` (2007–2013) or `16_063`, which is the year and the call.
    /// Numbers of 2004–2006 do not name it.
    pub call: Option<&'a str>,
    /// Serial number of the project.
    pub serial: &'a str,
}

impl<'a> RegistrationNumber<'a> {
    /// Reads a registration number. Nothing is trimmed or repaired; `None` means that the text has
    /// none of the four forms.
    pub fn parse(text: &'a str) -> Option<Self> {
        let read = |family, parts: fn(Rest<'a>) -> Parts<'a>| {
            let (call, serial) = parts(Rest(text))?;
            let programme = PROGRAMMES
                .items
                .iter()
                .find(|known| known.family == family && text.starts_with(known.prefix));
            Some(Self { family, programme, call, serial })
        };
        read(Family::P2004, p2004)
            .or_else(|| read(Family::P2007, p2007))
            .or_else(|| read(Family::P2014, p2014))
            .or_else(|| read(Family::P2021, p2021))
    }

    /// The number of the call: 97 for `97`, 63 for `16_063`. `None` where the number names no call,
    /// or where its code has a letter.
    pub fn call_number(&self) -> Option<u32> {
        let call = self.call?;
        call.split_once('_').map_or(call, |(_year, number)| number).parse().ok()
    }
}

/// A number of each length before the last parts, by family, so that any beginning can be completed.
const COMPLETIONS: [&str; 6] = [
    "CZ.04.1.05/3.2.55.1/1823",
    "CZ.1.04/3.1.03/97.00044",
    "CZ.03.2.6/0.0/0.0/16_063/0006533",
    "CZ.03.2.63/0.0/0.0/16_063/0006533",
    "CZ.03.2.63A/0.0/0.0/16_063/0006533",
    "CZ.03.02.02/00/22_006/0000564",
];

/// The call and the serial number.
type Parts<'a> = Option<(Option<&'a str>, &'a str)>;

fn p2004(mut rest: Rest<'_>) -> Parts<'_> {
    rest.literal("CZ.04.")?;
    rest.any_of(b"13", 1..=1)?;
    rest.literal(".")?;
    rest.digits(2)?;
    rest.literal("/")?;
    rest.digits(1)?;
    rest.literal(".")?;
    rest.digits(1)?;
    rest.literal(".")?;
    rest.digits(2)?;
    rest.literal(".")?;
    rest.digits(1)?;
    rest.literal("/")?;
    let serial = rest.any_of(DIGITS, 4..=5)?;
    rest.end()?;
    Some((None, serial))
}

fn p2007(mut rest: Rest<'_>) -> Parts<'_> {
    rest.literal("CZ.")?;
    rest.any_of(b"123", 1..=1)?;
    rest.literal(".")?;
    rest.digits(2)?;
    rest.literal("/")?;
    rest.digits(1)?;
    rest.literal(".")?;
    rest.digits(1)?;
    rest.literal(".")?;
    rest.digits(2)?;
    rest.literal("/")?;
    let call = rest.any_of(DIGITS_AND_LETTERS, 2..=2)?;
    rest.literal(".")?;
    let serial = rest.digits(5)?;
    rest.end()?;
    Some((Some(call), serial))
}

fn p2014(mut rest: Rest<'_>) -> Parts<'_> {
    rest.literal("CZ.")?;
    rest.digits(2)?;
    rest.literal(".")?;
    rest.digits(1)?;
    rest.literal(".")?;
    rest.any_of(DIGITS_AND_LETTERS, 1..=3)?;
    for _ in 0..2 {
        rest.literal("/")?;
        rest.digits(1)?;
        rest.literal(".")?;
        rest.digits(1)?;
    }
    rest.call_and_serial()
}

fn p2021(mut rest: Rest<'_>) -> Parts<'_> {
    rest.literal("CZ")?;
    for _ in 0..3 {
        rest.literal(".")?;
        rest.digits(2)?;
    }
    rest.literal("/")?;
    rest.digits(2)?;
    rest.call_and_serial()
}

const DIGITS: &[u8] = b"0123456789";
const DIGITS_AND_LETTERS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// What is left to read; each step takes from the front.
#[derive(Clone, Copy)]
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    fn literal(&mut self, text: &str) -> Option<()> {
        self.0 = self.0.strip_prefix(text)?;
        Some(())
    }

    /// The longest run of these characters, if it is long enough; never more than the upper limit.
    fn any_of(&mut self, set: &[u8], count: std::ops::RangeInclusive<usize>) -> Option<&'a str> {
        let bytes = self.0.bytes().take(*count.end());
        let length = bytes.take_while(|byte| set.contains(byte)).count();
        let (taken, rest) = self.0.split_at_checked(length).filter(|_| count.contains(&length))?;
        self.0 = rest;
        Some(taken)
    }

    fn digits(&mut self, count: usize) -> Option<&'a str> {
        self.any_of(DIGITS, count..=count)
    }

    fn end(self) -> Option<()> {
        self.0.is_empty().then_some(())
    }

    /// `/16_063/0006533` and the end.
    fn call_and_serial(&mut self) -> Parts<'a> {
        self.literal("/")?;
        let from = self.0;
        self.digits(2)?;
        self.literal("_")?;
        self.digits(3)?;
        let (call, _) = from.split_at_checked("16_063".len())?;
        self.literal("/")?;
        let serial = self.digits(7)?;
        self.end()?;
        Some((Some(call), serial))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers of real projects: text, family, programme, call, its number, serial.
    type Example =
        (&'static str, Family, &'static str, Option<&'static str>, Option<u32>, &'static str);

    #[rustfmt::skip]
    const REAL: [Example; 9] = [
        ("CZ.04.1.05/3.2.55.1/1823", Family::P2004, "srop", None, None, "1823"),
        ("CZ.1.04/3.1.03/97.00044", Family::P2007, "op-lzz", Some("97"), Some(97), "00044"),
        ("CZ.1.04/3.1.03/97.00056", Family::P2007, "op-lzz", Some("97"), Some(97), "00056"),
        ("CZ.1.04/3.1.03/65.00032", Family::P2007, "op-lzz", Some("65"), Some(65), "00032"),
        ("CZ.03.2.63/0.0/0.0/16_063/0006533", Family::P2014, "opz", Some("16_063"), Some(63), "0006533"),
        ("CZ.03.2.63/0.0/0.0/16_063/0006528", Family::P2014, "opz", Some("16_063"), Some(63), "0006528"),
        ("CZ.03.2.63/0.0/0.0/15_007/0003792", Family::P2014, "opz", Some("15_007"), Some(7), "0003792"),
        ("CZ.03.02.02/00/22_006/0000564", Family::P2021, "opz-plus", Some("22_006"), Some(6), "0000564"),
        ("CZ.03.02.02/00/22_046/0002180", Family::P2021, "opz-plus", Some("22_046"), Some(46), "0002180"),
    ];

    #[test]
    fn numbers_of_real_projects_are_taken_apart() {
        for (text, family, programme, call, number, serial) in REAL {
            let read = RegistrationNumber::parse(text).unwrap();
            assert_eq!(read.family, family, "{text}");
            assert_eq!(read.programme.map(|p| p.code), Some(programme), "{text}");
            assert_eq!(
                (read.call, read.call_number(), read.serial),
                (call, number, serial),
                "{text}"
            );
        }
    }

    #[test]
    fn a_published_typo_is_refused() {
        assert!(RegistrationNumber::parse("CZ.03.2.63/0.0/0.02/15_039/0004672").is_none());
        assert!(RegistrationNumber::parse("CZ.03.2.63/0.0/0.0/15_039/0004672").is_some());
    }

    #[test]
    fn whatever_is_cut_off_or_added_is_refused() {
        for (text, ..) in REAL {
            for length in 0..text.len() {
                let cut: String = text.chars().take(length).collect();
                assert!(RegistrationNumber::parse(&cut).is_none(), "{cut}");
            }
            // Only serial numbers of 2004 may have one digit more.
            let longer = RegistrationNumber::parse(&format!("{text}0")).map(|read| read.family);
            assert!(longer.is_none() || longer == Some(Family::P2004), "{text}");
            for wrong in [
                format!(" {text}"),
                format!("{text} "),
                format!("{text}\n"),
                text.to_lowercase(),
                text.replace('.', ","),
                text.replace('0', "０"),
                text.replace('0', "٠"),
                text.replace("CZ", "ČZ"),
            ] {
                assert!(RegistrationNumber::parse(&wrong).is_none(), "{wrong}");
            }
        }
    }

    #[test]
    fn every_beginning_is_known_and_no_whole_number_is_one() {
        for (text, family, ..) in REAL {
            for length in 1..text.len() {
                let beginning = text.get(..length).unwrap();
                assert!(Family::begun_by(beginning).contains(&family), "{beginning}");
            }
            assert_eq!(Family::begun_by(text), []);
        }
        assert_eq!(Family::begun_by("CZ.03.2."), [Family::P2014]);
        assert_eq!(Family::begun_by("CZ.03."), [Family::P2014, Family::P2021]);
        assert_eq!(Family::begun_by("CZ.03.2.63/0.0/0.02/15_039/"), []);
        assert_eq!(Family::begun_by("CZ.03.x"), []);
        assert_eq!(Family::begun_by("ČZ.03."), []);
    }

    #[test]
    fn opz_and_opz_plus_are_told_apart_by_their_form() {
        let code = |text| RegistrationNumber::parse(text).unwrap().programme.map(|p| p.code);
        assert_eq!(code("CZ.03.1.51/0.0/0.0/15_009/0000001"), Some("opz"));
        assert_eq!(code("CZ.03.01.01/00/22_006/0000001"), Some("opz-plus"));
        assert!(RegistrationNumber::parse("CZ.03.2.63/00/22_006/0000564").is_none());
        assert!(RegistrationNumber::parse("CZ.03.02.02/0.0/0.0/16_063/0006533").is_none());
    }

    #[test]
    fn other_programmes_are_read_without_a_programme() {
        for text in [
            "CZ.04.3.07/3.2.55.1/18234",
            "CZ.2.17/3.1.03/97.00044",
            "CZ.06.2.56/0.0/0.0/16_063/0006533",
            "CZ.06.04.04/00/22_006/0000564",
        ] {
            assert!(RegistrationNumber::parse(text).unwrap().programme.is_none(), "{text}");
        }
        let human_resources = RegistrationNumber::parse("CZ.04.1.03/2.1.15.1/0001").unwrap();
        assert_eq!(human_resources.programme.map(|p| p.code), Some("op-rlz"));
    }

    #[test]
    fn a_call_with_a_letter_has_no_number() {
        let read = RegistrationNumber::parse("CZ.1.04/3.1.03/A7.00044").unwrap();
        assert_eq!((read.call, read.call_number()), (Some("A7"), None));
    }
}
