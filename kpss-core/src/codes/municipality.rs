//! The register of municipalities, loaded by the caller.

use std::sync::OnceLock;

use super::csv::{BadQuote, Record, Records};
use crate::json::sha256;
use crate::model::Date;

/// One municipality and what administers it.
#[doc(alias = "obec")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Municipality {
    /// Code of six digits (ČSÚ code list 43, the same in RÚIAN).
    pub code: String,
    /// Name. Names repeat: a name alone never tells the municipality.
    pub name: String,
    /// Code CISORP of the municipality with extended powers.
    pub orp: String,
    /// Code of the district, LAU 1.
    pub district: String,
    /// Code of the region, NUTS 3.
    pub region: String,
}

/// All municipalities on one day, by code.
///
/// Made from the file "Struktura území ČR" of Český statistický úřad, which is not part of the
/// library: it has a new version each year, and municipalities move between ORPs.
#[doc(alias = "struktura území")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MunicipalityRegister {
    /// Sorted by code.
    items: Vec<Municipality>,
    /// Indices by ORP, made on the first search.
    by_orp: OnceLock<Vec<usize>>,
    valid_on: Option<Date>,
    sha256: String,
}

/// Why a text is not a register of municipalities.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RegisterError {
    /// The bytes are no text.
    #[error("the file is not UTF-8: {0}")]
    NotUtf8(std::str::Utf8Error),
    /// No municipality at all.
    #[error("the file has no municipality")]
    Empty,
    /// A column is not in the header.
    #[error("the header has no column {column}")]
    MissingColumn {
        /// Name of the column.
        column: &'static str,
    },
    /// A quote is not closed, or stands inside of a field.
    #[error("line {line}: wrong quotes")]
    Quotes {
        /// Line, the header is line 1.
        line: usize,
    },
    /// A row has fewer or more fields than the header.
    #[error("line {line}: {found} fields, the header has {expected}")]
    FieldCount {
        /// Line, the header is line 1.
        line: usize,
        /// Fields in the row.
        found: usize,
        /// Fields in the header.
        expected: usize,
    },
    /// A code has another form than codes of that column have, or a name is empty.
    #[error("line {line}: column {column} has a wrong value")]
    BadValue {
        /// Line, the header is line 1.
        line: usize,
        /// Name of the column.
        column: &'static str,
    },
    /// A municipality is there twice.
    #[error("line {line}: municipality {code} is there twice")]
    Duplicate {
        /// Line of the second one, the header is line 1.
        line: usize,
        /// Code of the municipality.
        code: String,
    },
}

impl From<BadQuote> for RegisterError {
    fn from(error: BadQuote) -> Self {
        Self::Quotes { line: error.line }
    }
}

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
    fn value(&self, row: &Record<'_>) -> Result<String, RegisterError> {
        row.fields
            .get(self.index)
            .filter(|field| (self.column.holds)(field))
            .map(ToString::to_string)
            .ok_or(RegisterError::BadValue { line: row.line, column: self.column.name })
    }
}

fn digest(items: &[Municipality], valid_on: Option<Date>) -> String {
    let mut text = valid_on.map(|day| day.to_string()).unwrap_or_default();
    for one in items {
        for field in [&one.code, &one.name, &one.orp, &one.district, &one.region] {
            text.push('\n');
            text.push_str(field);
        }
    }
    sha256(text.as_bytes())
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
        let code = CODE.find(&header)?;
        let name = NAME.find(&header)?;
        let orp = ORP.find(&header)?;
        let district = DISTRICT.find(&header)?;
        let region = REGION.find(&header)?;
        let valid_on = header.fields.iter().position(|field| field == VALID_ON);

        let mut rows = Vec::new();
        let mut days = Vec::new();
        for row in records {
            let row = row?;
            let (line, found, expected) = (row.line, row.fields.len(), header.fields.len());
            if found != expected {
                return Err(RegisterError::FieldCount { line, found, expected });
            }
            let municipality = Municipality {
                code: code.value(&row)?,
                name: name.value(&row)?,
                orp: orp.value(&row)?,
                district: district.value(&row)?,
                region: region.value(&row)?,
            };
            rows.push((municipality, line));
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
        rows.sort_by(|(a, _), (b, _)| a.code.cmp(&b.code));
        let twice = rows.iter().zip(rows.iter().skip(1)).find(|((a, _), (b, _))| a.code == b.code);
        if let Some((_, (second, line))) = twice {
            return Err(RegisterError::Duplicate { line: *line, code: second.code.clone() });
        }
        let items: Vec<Municipality> = rows.into_iter().map(|(it, _)| it).collect();
        let first = days.first().map(|(_, day)| *day);
        let valid_on = first.filter(|first| days.iter().all(|(_, day)| day == first));
        let sha256 = digest(&items, valid_on);
        Ok(Self { items, by_orp: OnceLock::new(), valid_on, sha256 })
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
    pub fn get(&self, code: &str) -> Option<&Municipality> {
        let found = self.items.binary_search_by(|item| item.code.as_str().cmp(code)).ok()?;
        self.items.get(found)
    }

    /// The municipalities that an ORP administers, in the order of their codes; none for an
    /// unknown code.
    pub fn of_orp<'a>(&'a self, orp: &'a str) -> impl Iterator<Item = &'a Municipality> {
        let orp_of = |index: usize| self.items.get(index).map_or("", |item| item.orp.as_str());
        let by_orp = self.by_orp.get_or_init(|| {
            let mut indices: Vec<usize> = (0..self.items.len()).collect();
            indices.sort_by_key(|index| orp_of(*index));
            indices
        });
        let first = by_orp.partition_point(|index| orp_of(*index) < orp);
        let of_orp = by_orp.iter().skip(first).take_while(move |index| orp_of(**index) == orp);
        of_orp.filter_map(|index| self.items.get(*index))
    }

    /// All municipalities in the order of their codes.
    pub fn iter(&self) -> impl Iterator<Item = &Municipality> {
        self.items.iter()
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
            assert!(register.of_orp(code).is_sorted_by_key(|item| &item.code));
        }
        assert_eq!(register.of_orp("3104").count(), 23);
        assert_eq!(register.of_orp("9999").count(), 0);
    }

    #[test]
    fn districts_and_regions_agree_with_the_lists() {
        for item in MunicipalityRegister::read(EXTRACT).unwrap().iter() {
            assert_eq!(DISTRICTS.get(&item.district).unwrap().region, item.region);
            assert_eq!(orp(&item.orp).unwrap().region, item.region, "{}", item.code);
        }
    }

    #[test]
    fn nova_dedina_is_not_administered_by_otrokovice() {
        let register = MunicipalityRegister::read(EXTRACT).unwrap();
        let village = register.get("588814").unwrap();
        assert_eq!((village.name.as_str(), village.orp.as_str()), ("Nová Dědina", "7203"));
        assert_eq!((village.district.as_str(), village.region.as_str()), ("CZ0721", "CZ072"));
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
