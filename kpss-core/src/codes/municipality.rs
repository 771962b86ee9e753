//! The register of municipalities, loaded by the caller.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::csv::{Record, Records};
use super::register_error::RegisterError;
use crate::json::sha256;
use crate::model::Date;

/// One municipality and what administers it.
#[doc(alias = "obec")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Municipality<'a> {
    /// Code of six digits (ČSÚ code list 43, the same in RÚIAN).
    pub code: &'a str,
    /// Name. Names repeat: a name alone never tells the municipality.
    pub name: &'a str,
    /// Code CISORP of the municipality with extended powers.
    pub orp: &'a str,
    /// Code of the district, LAU 1.
    pub district: &'a str,
    /// Code of the region, NUTS 3.
    pub region: &'a str,
}

/// All municipalities on one day, by code.
///
/// Made from the file "Struktura území ČR" of Český statistický úřad, which is not part of the
/// library: it has a new version each year, and municipalities move between ORPs.
#[doc(alias = "struktura území")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MunicipalityRegister {
    /// The day, then the five values of each municipality in the order of codes, each on its line:
    /// six thousand municipalities are one text, not thirty thousand.
    text: String,
    /// Where the values of each municipality begin in the text, and where the last one ends.
    items: Vec<[usize; 6]>,
    /// Number of the ORP and index, sorted; made on the first search.
    by_orp: OnceLock<Vec<(u16, usize)>>,
    valid_on: Option<Date>,
    sha256: String,
}

/// The five values of a row.
type Values<'a> = [Cow<'a, str>; 5];

/// A column and the check of its values.
struct Column {
    name: &'static str,
    holds: fn(&str) -> bool,
}

const CODE: Column = Column { name: "obec_kod", holds: |text| is_number(text, 6) };
const NAME: Column = Column { name: "obec_text", holds: |text| !text.trim().is_empty() };
const ORP: Column = Column { name: "orp_csu_cis65_kod", holds: |text| is_number(text, 4) };
// The column with "lau" in its name holds numbers of ČSÚ code list 101; this one holds LAU 1.
const DISTRICT: Column =
    Column { name: "okres_csu_cis109_nuts_kod", holds: |text| is_nuts(text, 6) };
const REGION: Column = Column { name: "kraj_csu_cis108_nuts_kod", holds: |text| is_nuts(text, 5) };
const VALID_ON: &str = "platnost_datum";

fn is_number(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_nuts(text: &str, length: usize) -> bool {
    text.len() == length
        && text.starts_with("CZ")
        && text.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
}

impl Column {
    fn find(self, header: &Record<'_>) -> Result<Place, RegisterError> {
        let index = header.fields.iter().position(|field| field == self.name);
        let index = index.ok_or(RegisterError::MissingColumn { column: self.name })?;
        Ok(Place { column: self, index })
    }
}

/// A column and where it stands.
struct Place {
    column: Column,
    index: usize,
}

impl Place {
    fn value<'a>(&self, row: &mut Record<'a>) -> Result<Cow<'a, str>, RegisterError> {
        row.fields
            .get_mut(self.index)
            .filter(|field| (self.column.holds)(field))
            .map(std::mem::take)
            .ok_or(RegisterError::BadValue { line: row.line, column: self.column.name })
    }
}

fn number(code: &str) -> Option<u16> {
    code.parse().ok()
}

impl MunicipalityRegister {
    /// Reads `struktura_uzemi_cr.csv` of Český statistický úřad. Columns are found by their names;
    /// those that are not needed may be missing.
    ///
    /// # Errors
    /// [`RegisterError`] at the first thing that is wrong.
    pub fn read(text: &str) -> Result<Self, RegisterError> {
        let mut records = Records::new(text);
        let header = records.next().ok_or(RegisterError::Empty)??;
        let [code, name, orp, district, region] =
            [CODE, NAME, ORP, DISTRICT, REGION].map(|column| column.find(&header));
        let places = [code?, name?, orp?, district?, region?];
        let valid_on = header.fields.iter().position(|field| field == VALID_ON);

        let mut rows: Vec<(Values<'_>, usize)> = Vec::new();
        let mut days = Vec::new();
        for row in records {
            let mut row = row?;
            let (line, found, expected) = (row.line, row.fields.len(), header.fields.len());
            if found != expected {
                return Err(RegisterError::FieldCount { line, found, expected });
            }
            let mut values = Values::default();
            for (value, place) in values.iter_mut().zip(&places) {
                *value = place.value(&mut row)?;
            }
            rows.push((values, line));
            if let Some(day) = valid_on.and_then(|index| row.fields.get(index))
                && days.iter().all(|(known, _)| known != day)
            {
                let parsed = Date::parse(day)
                    .map_err(|_| RegisterError::BadValue { line, column: VALID_ON })?;
                days.push((day.clone(), parsed));
            }
        }
        if rows.is_empty() {
            return Err(RegisterError::Empty);
        }
        // The sort is stable, so the second of two equal codes is the one on the later line.
        rows.sort_by(|([a, ..], _), ([b, ..], _)| a.cmp(b));
        let twice = rows.windows(2).find_map(|pair| match pair {
            [([a, ..], _), ([b, ..], line)] if a == b => Some((b.clone().into_owned(), *line)),
            _ => None,
        });
        if let Some((code, line)) = twice {
            return Err(RegisterError::Duplicate { line, code });
        }
        let first = days.first().map(|(_, day)| *day);
        let valid_on = first.filter(|first| days.iter().all(|(_, day)| day == first));
        let day = valid_on.map(|day| day.to_string()).unwrap_or_default();
        Ok(Self::of(day, rows.iter().map(|(values, _)| values), valid_on))
    }

    /// The values behind the day, on their lines.
    fn of<'v>(
        day: String,
        rows: impl Iterator<Item = &'v Values<'v>>,
        valid_on: Option<Date>,
    ) -> Self {
        let mut text = day;
        let items = rows.map(|values| {
            let mut begins = [0; 6];
            for (begin, value) in begins.iter_mut().zip(values) {
                text.push('\n');
                *begin = text.len();
                text.push_str(value);
            }
            begins[5] = text.len() + 1;
            begins
        });
        let items = items.collect();
        let sha256 = sha256(text.as_bytes());
        Self { text, items, by_orp: OnceLock::new(), valid_on, sha256 }
    }

    /// The same from the bytes of the file.
    ///
    /// # Errors
    /// [`RegisterError`] at the first thing that is wrong.
    pub fn read_bytes(bytes: &[u8]) -> Result<Self, RegisterError> {
        Self::read(std::str::from_utf8(bytes).map_err(RegisterError::NotUtf8)?)
    }

    /// SHA-256 of what the list says, whatever else its file holds and in which order.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    /// The municipality with this code.
    pub fn get(&self, code: &str) -> Option<Municipality<'_>> {
        let found = self.items.binary_search_by(|at| self.value(at, 0).cmp(code)).ok()?;
        self.at(found)
    }

    /// The municipalities that an ORP administers, in the order of their codes; none for an
    /// unknown code.
    pub fn of_orp(&self, orp: &str) -> impl Iterator<Item = Municipality<'_>> {
        let by_orp = self.by_orp.get_or_init(|| {
            let orps = self.items.iter().map(|at| number(self.value(at, 2)));
            let mut list: Vec<(u16, usize)> =
                orps.enumerate().filter_map(|(at, orp)| Some((orp?, at))).collect();
            list.sort_unstable();
            list
        });
        let wanted = number(orp).filter(|_| (ORP.holds)(orp));
        let first = by_orp.partition_point(|(orp, _)| Some(*orp) < wanted);
        let of_orp = by_orp.iter().skip(first).take_while(move |(orp, _)| Some(*orp) == wanted);
        of_orp.filter_map(|(_, at)| self.at(*at))
    }

    /// All municipalities in the order of their codes.
    pub fn iter(&self) -> impl Iterator<Item = Municipality<'_>> {
        self.items.iter().map(|at| self.item(at))
    }

    fn at(&self, index: usize) -> Option<Municipality<'_>> {
        self.items.get(index).map(|at| self.item(at))
    }

    fn item(&self, at: &[usize; 6]) -> Municipality<'_> {
        let [code, name, orp, district, region] =
            [0, 1, 2, 3, 4].map(|which| self.value(at, which));
        Municipality { code, name, orp, district, region }
    }

    /// One of the five values.
    fn value(&self, at: &[usize; 6], which: usize) -> &str {
        let range = at.get(which).zip(at.get(which + 1)).map(|(from, next)| *from..*next - 1);
        range.and_then(|range| self.text.get(range)).unwrap_or_default()
    }

    /// The day of the state that the register shows; `None` where the file has no such column or
    /// its rows do not agree.
    pub const fn valid_on(&self) -> Option<Date> {
        self.valid_on
    }

    /// Number of municipalities.
    pub const fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there is none; a register that was read has at least one.
    pub const fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::{DISTRICTS, orp};

    const EXTRACT: &str = include_str!("../../../tests/fixtures/municipalities.csv");
    const HEADER: &str = "platnost_datum,obec_text,obec_kod,orp_csu_cis65_kod,\
                          okres_csu_cis109_nuts_kod,kraj_csu_cis108_nuts_kod\n";

    fn read(rows: &str) -> Result<MunicipalityRegister, RegisterError> {
        MunicipalityRegister::read(&format!("{HEADER}{rows}"))
    }

    #[test]
    fn the_extract_has_all_municipalities_of_its_orps() {
        let register = MunicipalityRegister::read(EXTRACT).unwrap();
        assert_eq!(register.len(), 225);
        assert!(!register.is_empty());
        assert_eq!(register.valid_on(), Some(Date::of(2025, 1, 1)));
        for code in ["2101", "2125", "2126", "3103", "3104", "7203", "7205"] {
            let known = orp(code).unwrap();
            assert_eq!(register.of_orp(code).count(), usize::from(known.municipalities), "{code}");
            assert_eq!(register.get(known.seat).unwrap().name, known.name);
            assert!(register.of_orp(code).is_sorted_by_key(|item| item.code));
        }
        assert_eq!(register.of_orp("3104").count(), 23);
        assert_eq!(register.of_orp("9999").count(), 0);
    }

    #[test]
    fn districts_and_regions_agree_with_the_lists() {
        for item in MunicipalityRegister::read(EXTRACT).unwrap().iter() {
            assert_eq!(DISTRICTS.get(item.district).unwrap().region, item.region);
            assert_eq!(orp(item.orp).unwrap().region, item.region, "{}", item.code);
        }
    }

    #[test]
    fn nova_dedina_is_not_administered_by_otrokovice() {
        let register = MunicipalityRegister::read(EXTRACT).unwrap();
        let village = register.get("588814").unwrap();
        assert_eq!((village.name, village.orp), ("Nová Dědina", "7203"));
        assert_eq!((village.district, village.region), ("CZ0721", "CZ072"));
        assert!(register.get("999999").is_none() && register.get("").is_none());
    }

    #[test]
    fn columns_may_stand_anywhere() {
        let text = "kraj_csu_cis108_nuts_kod,okres_csu_cis109_nuts_kod,x,orp_csu_cis65_kod,\
                    obec_kod,obec_text\r\nCZ031,CZ0313,,3104,546127,\"Dačice\"\r\n";
        let register = MunicipalityRegister::read(text).unwrap();
        assert_eq!(register.get("546127").unwrap().name, "Dačice");
        assert_eq!(register.valid_on(), None);
    }

    #[test]
    fn each_missing_column_is_named() {
        for column in HEADER.trim().split(',').skip(1) {
            let text = HEADER.replace(column, "x");
            let error = MunicipalityRegister::read(&text).unwrap_err();
            assert_eq!(error.to_string(), format!("the header has no column {column}"));
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_refused() {
        let error = MunicipalityRegister::read_bytes(b"obec\xE1").unwrap_err();
        let expected = "the file is not UTF-8: incomplete utf-8 byte sequence from index 4";
        assert_eq!(error.to_string(), expected);
        assert_eq!(MunicipalityRegister::read_bytes(EXTRACT.as_bytes()).unwrap().len(), 225);
    }

    #[test]
    fn wrong_rows_are_refused_with_their_line() {
        let good = "2025-01-01,Dačice,546127,3104,CZ0313,CZ031\n";
        let second = |row: &str| read(&format!("{good}{row}")).unwrap_err();
        assert_eq!(read("").unwrap_err(), RegisterError::Empty);
        assert_eq!(MunicipalityRegister::read("").unwrap_err(), RegisterError::Empty);
        assert_eq!(
            second("2025-01-01,Dačice"),
            RegisterError::FieldCount { line: 3, found: 2, expected: 6 }
        );
        assert_eq!(second("\"x"), RegisterError::Quotes { line: 3 });
        assert_eq!(second(good), RegisterError::Duplicate { line: 3, code: "546127".to_owned() });
        for (row, column) in [
            ("2025-01-01,X,54612,3104,CZ0313,CZ031", "obec_kod"),
            ("2025-01-01, ,546128,3104,CZ0313,CZ031", "obec_text"),
            ("2025-01-01,X,546128,337,CZ0313,CZ031", "orp_csu_cis65_kod"),
            ("2025-01-01,X,546128,3104,40304,CZ031", "okres_csu_cis109_nuts_kod"),
            ("2025-01-01,X,546128,3104,CZ0313,35", "kraj_csu_cis108_nuts_kod"),
            ("1. 1. 2025,X,546128,3104,CZ0313,CZ031", "platnost_datum"),
        ] {
            assert_eq!(second(row), RegisterError::BadValue { line: 3, column }, "{row}");
        }
    }

    #[test]
    fn rows_of_different_days_give_no_day() {
        let rows = "2025-01-01,Dačice,546127,3104,CZ0313,CZ031\n\
                    2024-01-01,Benešov,529303,2101,CZ0201,CZ020\n";
        assert_eq!(read(rows).unwrap().valid_on(), None);
    }
}
