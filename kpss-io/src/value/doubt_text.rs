//! What a doubt says, in both languages.

use super::Doubt;

impl Doubt {
    /// Czech, a predicate.
    pub fn cs(&self) -> String {
        self.texts().0
    }

    /// English, a predicate.
    pub fn en(&self) -> String {
        self.texts().1
    }

    fn texts(&self) -> (String, String) {
        let (cs, en) = match self {
            Self::TooLarge => (
                "přesahuje největší číslo, které lze uložit",
                "is above the largest number that can be held",
            ),
            Self::TooLong => {
                ("je pro jednu hodnotu příliš dlouhý text", "is too long a text for one value")
            }
            Self::TruthCell(true) => ("je logická hodnota PRAVDA", "is the truth value TRUE"),
            Self::TruthCell(false) => ("je logická hodnota NEPRAVDA", "is the truth value FALSE"),
            Self::Uncalculated => (
                "je vzorec, jehož výsledek soubor neobsahuje",
                "is a formula whose result the file does not hold",
            ),
            Self::NotExact => ("je jen přibližné číslo", "is only an approximate number"),
            Self::TaxNumberOfPerson => (
                "je zřejmě DIČ fyzické osoby a IČO z něj nelze odvodit",
                "seems to be the tax number of a person, and gives no IČO",
            ),
            other => return other.texts_of_numbers(),
        };
        (cs.to_owned(), en.to_owned())
    }

    fn texts_of_numbers(&self) -> (String, String) {
        match self {
            Self::TwoMeanings { a, b } => (
                format!("může znamenat {} i {}", a.cs(), b.cs()),
                format!("can mean {} or {}", a.en(), b.en()),
            ),
            Self::NotUnderstood(text) => (
                format!("„{text}“ není hodnota tohoto pole"),
                format!("“{text}” is no value of this field"),
            ),
            Self::Grouping(text) => (
                format!("„{text}“ nemá číslice ve skupinách po třech"),
                format!("“{text}” has not its digits in groups of three"),
            ),
            Self::TooManyDecimals(0) => {
                ("není celé číslo".to_owned(), "is not a whole number".to_owned())
            }
            Self::TooManyDecimals(places) => (
                format!("má více desetinných míst, než je možné (nejvýše {places})"),
                format!("has more decimals than possible (at most {places})"),
            ),
            Self::HiddenCharacter(c) => {
                let code = u32::from(*c);
                (
                    format!("obsahuje skrytý znak U+{code:04X}"),
                    format!("holds the hidden character U+{code:04X}"),
                )
            }
            Self::NumberCell(number) => (
                format!("je číselná buňka s hodnotou {number}"),
                format!("is a cell of numbers with the value {number}"),
            ),
            Self::PercentCell(part) => (
                format!("je buňka ve formátu procent s hodnotou {part}"),
                format!("is a cell formatted as per cent with the value {part}"),
            ),
            Self::DateCell(date) => (
                format!("je buňka s datem {}", date.cs()),
                format!("is a cell with the date {}", date.en()),
            ),
            Self::ErrorCell(error) => {
                (format!("je chyba tabulky {error}"), format!("is the spreadsheet error {error}"))
            }
            Self::ForeignCurrency(word) => {
                (format!("je v jiné měně („{word}“)"), format!("is in another currency (“{word}”)"))
            }
            Self::SeveralUnits(a, b) => (
                format!("uvádí částky {} i {}", a.cs(), b.cs()),
                format!("gives amounts {} and {}", a.en(), b.en()),
            ),
            Self::Bound(word) => (
                format!("uvádí jen mez („{word}“), ne hodnotu"),
                format!("states only a bound (“{word}”), no value"),
            ),
            Self::Range(text) => (
                format!("„{text}“ je rozmezí, ne jedno číslo"),
                format!("“{text}” is a range, not one number"),
            ),
            Self::UnknownWord(word) => (
                format!("obsahuje za číslem neznámé označení „{word}“"),
                format!("holds the unknown words “{word}” behind the number"),
            ),
            other => other.texts_of_dates(),
        }
    }

    fn texts_of_dates(&self) -> (String, String) {
        match self {
            Self::NoDate(text) => (
                format!("„{text}“ není datum ve tvaru 31. 12. 2024, 12/2024 nebo 2024"),
                format!("“{text}” is no date of the form 31. 12. 2024, 12/2024 or 2024"),
            ),
            Self::Span { from, until } => (
                format!("je období {}–{}, ne jedno datum", from.cs(), until.cs()),
                format!("is the period {}–{}, not one date", from.en(), until.en()),
            ),
            Self::NumberForDate(number) => (
                format!("je číslo {number}, ne datum ani rok"),
                format!("is the number {number}, neither a date nor a year"),
            ),
            Self::UnlikelyYear(year) => (
                format!("uvádí nepravděpodobný rok {year}"),
                format!("states the unlikely year {year}"),
            ),
            Self::NoSuchMonth(month) => (
                format!("uvádí měsíc {month}, který není v kalendáři"),
                format!("states month {month}, which no year has"),
            ),
            Self::NoSuchDay { day, month, year } => (
                format!("uvádí den {day}. {month}. {year}, který není v kalendáři"),
                format!("states {year:04}-{month:02}-{day:02}, which is not in the calendar"),
            ),
            Self::NoYear(text) => {
                (format!("„{text}“ neuvádí rok"), format!("“{text}” states no year"))
            }
            Self::ShortYear(year) => {
                (format!("uvádí rok jen jako „{year}“"), format!("gives the year only as “{year}”"))
            }
            Self::TwoYears(a, b) => (
                format!("může znamenat období {a}–{b} i školní rok {a}/{b}"),
                format!("can mean the period {a}–{b} or the school year {a}/{b}"),
            ),
            Self::NoDates(words) => (
                format!("„{words}“ neuvádí začátek ani konec"),
                format!("“{words}” states neither a beginning nor an end"),
            ),
            Self::OneDate(date) => (
                format!("může znamenat jen {} i lhůtu do té doby", date.cs()),
                format!("can mean just {} or a deadline until then", date.en()),
            ),
            Self::PartOfYear(words) => (
                format!("„{words}“ je část roku bez přesného začátku a konce"),
                format!("“{words}” is a part of a year without an exact beginning and end"),
            ),
            other => other.texts_of_names(),
        }
    }

    fn texts_of_names(&self) -> (String, String) {
        match self {
            Self::DashForNo(dash) => (
                format!("„{dash}“ může znamenat ne i neuvedeno"),
                format!("“{dash}” can mean no or not stated"),
            ),
            Self::Digits { expected, found } => (
                format!("má jiný počet číslic ({found}), než je správně ({expected})"),
                format!("has another number of digits ({found}) than it should ({expected})"),
            ),
            Self::SeveralValues(text) => (
                format!("„{text}“ je zřejmě více hodnot"),
                format!("“{text}” seems to be several values"),
            ),
            Self::SeveralChoices(names) => {
                let cs: Vec<_> = names.iter().map(|name| format!("„{name}“")).collect();
                let en: Vec<_> = names.iter().map(|name| format!("“{name}”")).collect();
                (
                    format!("odpovídá více položkám seznamu: {}", cs.join(", ")),
                    format!("fits several items of the list: {}", en.join(", ")),
                )
            }
            Self::UnknownChoice { typed, nearest: None } => {
                (format!("„{typed}“ v seznamu není"), format!("“{typed}” is not in the list"))
            }
            Self::UnknownChoice { typed, nearest: Some(name) } => (
                format!("„{typed}“ v seznamu není; nejbližší je „{name}“"),
                format!("“{typed}” is not in the list; the nearest one is “{name}”"),
            ),
            Self::CodeAndName { code, name } => (
                format!("uvádí kód {code}, ale název jiné položky („{name}“)"),
                format!("states the code {code} but the name of another item (“{name}”)"),
            ),
            // All others have texts above.
            _ => (String::new(), String::new()),
        }
    }
}
