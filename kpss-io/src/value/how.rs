//! How a value was read that is not written as the template asks.

use super::{Meaning, MoneyUnit, Unit};

/// How a value was read. Each is a part of a sentence behind what was understood:
/// *350 000 Kč, v tisících Kč podle záhlaví*.
#[derive(Clone, Debug, PartialEq)]
pub enum How {
    /// Thousands are kept apart: `2 596 625`, `1.378.430`.
    Grouped,
    /// A point stands before the decimals: `12.5`.
    DecimalPoint,
    /// A dash stands for no hellers: `5 000,-`.
    CrownsDash,
    /// The cell names the currency: `5 Kč`.
    Currency,
    /// The cell names a unit of amounts: `2,5 mil. Kč`.
    MoneyUnit(MoneyUnit),
    /// The heading gives the unit of amounts.
    HeadingUnit(MoneyUnit),
    /// The cell names a power of ten: `5 tis.`.
    Multiplied(u32),
    /// The cell names what is counted: `20 lůžek`.
    Unit(Unit),
    /// The cell has the format of percentages: 0.85 is 85 %.
    PercentFormat,
    /// The cell says how exact the number is, by this word.
    Precision(String),
    /// Brackets stand for a minus.
    Brackets,
    /// A dash stands for a minus.
    Minus,
    /// Characters that nobody sees were left out.
    HiddenCharacters,
    /// A date in the Czech order with dots.
    CzechDate,
    /// A month and a year in digits: `10/2005`.
    MonthAndYear,
    /// The month is given by its name.
    MonthName,
    /// Day, month and year with slashes or hyphens.
    DayFirst,
    /// Month, day and year: the other order gives no day.
    MonthFirst,
    /// Year, month and day.
    YearFirst,
    /// Year, month and day without signs between: `20130315`.
    Compact,
    /// A year of two digits, understood as this one.
    ShortYear(i32),
    /// These words were left out.
    LeftOut(String),
    /// The time of the day was left out.
    TimeLeftOut,
    /// A year that a cell of days shows as a day of 1905.
    YearInDateCell,
    /// A number with the dot of an ordinal: `3.`.
    Ordinal,
    /// Items with commas between them.
    Commas,
    /// A number by which spreadsheets count days.
    SerialNumber(i64),
    /// A half or a quarter of a year, by this word.
    PartOfPeriod(String),
    /// A part of a year that has a code, by this word.
    PartOfYear(String),
    /// The year of this date.
    YearOfDate(Meaning),
    /// Two dates, the beginning and the end.
    Period,
    /// The beginning leaves its month or year to the end: `1. 1. – 31. 12. 2021`.
    SharedYear,
    /// This mark stands for yes or no.
    Mark(String),
    /// Zeros were put in front, and the check digit or the list proves them.
    LeadingZeros,
    /// From the tax number (DIČ) of an organisation.
    TaxNumber,
    /// Spaces and signs between digits were left out or put in order.
    Spaces,
    /// A text of digits that stands in a cell of numbers.
    NumberForText,
    /// A number with decimals in a field of text.
    DecimalForText,
    /// By the code of the choice.
    ByCode(String),
    /// Case, diacritics or spaces differ, or the name is in the other language.
    Letters,
    /// By name and code together.
    NameWithCode,
    /// The beginning of one name only.
    Abbreviation {
        /// As typed.
        typed: String,
        /// The name.
        understood: String,
    },
    /// A slip of spelling.
    Slip {
        /// As typed.
        typed: String,
        /// The name.
        understood: String,
    },
    /// Several of these at once.
    Several(Vec<How>),
}

impl How {
    /// Each thing by itself.
    pub fn parts(&self) -> &[Self] {
        match self {
            Self::Several(parts) => parts,
            one => std::slice::from_ref(one),
        }
    }

    /// Whether tables of a file that knows only texts are written so: it is nothing to speak of.
    pub(crate) fn is_usual_in_texts(&self) -> bool {
        let is_usual = |how: &Self| {
            matches!(
                how,
                Self::NumberForText
                    | Self::Grouped
                    | Self::Currency
                    | Self::CrownsDash
                    | Self::DecimalPoint
                    | Self::CzechDate
                    | Self::MonthAndYear
                    | Self::Period
            )
        };
        self.parts().iter().all(is_usual)
    }

    /// Whether the heading of its column alone says how it was read.
    pub(crate) fn is_of_heading(&self) -> bool {
        matches!(self.parts(), [Self::HeadingUnit(_)])
    }

    /// Czech, a part of a sentence.
    pub fn cs(&self) -> String {
        self.texts().0
    }

    /// English, a part of a sentence.
    pub fn en(&self) -> String {
        self.texts().1
    }

    fn texts(&self) -> (String, String) {
        let (cs, en) = match self {
            Self::Grouped => ("s oddělenými tisíci", "with thousands kept apart"),
            Self::DecimalPoint => ("s desetinnou tečkou", "with a decimal point"),
            Self::CrownsDash => ("v celých korunách", "in whole crowns"),
            Self::Currency => ("s uvedenou měnou", "with the currency stated"),
            Self::PercentFormat => {
                ("z buňky ve formátu procent", "from a cell formatted as per cent")
            }
            Self::Brackets => ("závorky jako záporné znaménko", "brackets as a minus"),
            Self::Minus => ("pomlčka jako záporné znaménko", "a dash as a minus"),
            Self::HiddenCharacters => ("bez neviditelných znaků", "without invisible characters"),
            Self::CzechDate => ("datum v pořadí den, měsíc, rok", "a date as day, month, year"),
            Self::MonthAndYear => ("měsíc a rok", "a month and a year"),
            Self::MonthName => ("měsíc slovem", "the month by its name"),
            Self::DayFirst => ("v pořadí den, měsíc, rok", "as day, month, year"),
            Self::MonthFirst => (
                "v pořadí měsíc, den, rok; opačné pořadí nedává den",
                "as month, day, year; the other order gives no day",
            ),
            Self::YearFirst => ("v pořadí rok, měsíc, den", "as year, month, day"),
            Self::Compact => {
                ("osm číslic jako rok, měsíc a den", "eight digits as year, month and day")
            }
            Self::TimeLeftOut => ("bez času", "without the time of the day"),
            Self::YearInDateCell => {
                ("rok zapsaný do buňky s formátem data", "a year in a cell of days")
            }
            Self::Ordinal => ("řadová číslovka", "an ordinal number"),
            Self::Commas => ("položky oddělené čárkami", "items with commas between them"),
            Self::Period => ("období od–do", "a period from–until"),
            Self::SharedYear => (
                "začátek doplněn podle konce období",
                "the beginning completed from the end of the period",
            ),
            Self::LeadingZeros => {
                ("úvodní nuly doplněny a ověřeny", "leading zeros put back and proved")
            }
            Self::TaxNumber => ("z DIČ", "from the tax number (DIČ)"),
            Self::Spaces => ("s upravenými mezerami", "with the spaces put in order"),
            Self::NumberForText => ("z číselné buňky", "from a cell of numbers"),
            Self::DecimalForText => (
                "číslo místo textu; 1.10 a 1.1 tabulkový program nerozliší",
                "a number in place of a text; a spreadsheet does not tell 1.10 from 1.1",
            ),
            Self::Letters => (
                "bez ohledu na velikost písmen, diakritiku a mezery",
                "regardless of case, diacritics and spaces",
            ),
            Self::NameWithCode => ("podle názvu a kódu", "by its name and code"),
            other => return other.texts_with_values(),
        };
        (cs.to_owned(), en.to_owned())
    }

    fn texts_with_values(&self) -> (String, String) {
        match self {
            Self::MoneyUnit(unit) => (unit.cs().to_owned(), unit.en().to_owned()),
            Self::HeadingUnit(unit) => {
                (format!("{} podle záhlaví", unit.cs()), format!("{} by the heading", unit.en()))
            }
            Self::Multiplied(power) => {
                let number = Meaning::Number(1_000 * 10_i64.saturating_pow(*power));
                (format!("vynásobeno {}", number.cs()), format!("multiplied by {}", number.en()))
            }
            Self::Unit(unit) => {
                (format!("jednotka: {}", unit.cs()), format!("unit: {}", unit.en()))
            }
            Self::Precision(word) => {
                (format!("s upřesněním „{word}“"), format!("with the word “{word}”"))
            }
            Self::ShortYear(year) => (
                format!("rok zapsaný dvěma číslicemi jako {year}"),
                format!("the year of two digits as {year}"),
            ),
            Self::LeftOut(words) => {
                (format!("bez slov „{words}“"), format!("without the words “{words}”"))
            }
            Self::SerialNumber(days) => (
                format!("z pořadového čísla dne {days}"),
                format!("from the serial number of a day, {days}"),
            ),
            Self::PartOfPeriod(word) => {
                (format!("část roku „{word}“"), format!("the part of a year “{word}”"))
            }
            Self::PartOfYear(word) => {
                (format!("rok a jeho část „{word}“"), format!("a year and its part “{word}”"))
            }
            Self::YearOfDate(date) => {
                (format!("rok z data {}", date.cs()), format!("the year of {}", date.en()))
            }
            Self::Mark(mark) => (format!("podle značky „{mark}“"), format!("by the mark “{mark}”")),
            Self::ByCode(code) => (format!("podle kódu {code}"), format!("by the code {code}")),
            Self::Abbreviation { .. } => {
                ("zkrácený název".to_owned(), "a name shortened".to_owned())
            }
            Self::Slip { .. } => ("zřejmý překlep".to_owned(), "apparently misspelt".to_owned()),
            Self::Several(parts) => {
                let texts: Vec<_> = parts.iter().map(Self::texts).collect();
                let join = |pick: fn(&(String, String)) -> &str| {
                    texts.iter().map(pick).collect::<Vec<_>>().join(", ")
                };
                (join(|text| &text.0), join(|text| &text.1))
            }
            // All others have texts without values.
            _ => (String::new(), String::new()),
        }
    }
}
