//! Why a text is not a register of municipalities, in words.

use super::csv::BadQuote;
use crate::lang::Lang;

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

impl RegisterError {
    /// What is wrong, in a language; in English the same as [`std::fmt::Display`].
    pub fn message(&self, lang: Lang) -> String {
        if lang == Lang::En {
            return self.to_string();
        }
        match self {
            Self::NotUtf8(error) => {
                format!("soubor není v kódování UTF-8 (od bajtu {})", error.valid_up_to())
            }
            Self::Empty => "soubor neobsahuje žádnou obec".to_owned(),
            Self::MissingColumn { column } => format!("v záhlaví chybí sloupec {column}"),
            Self::Quotes { line } => format!("řádek {line}: chybné uvozovky"),
            Self::FieldCount { line, found, expected } => {
                format!("řádek {line}: počet polí je {found}, záhlaví jich má {expected}")
            }
            Self::BadValue { line, column } => {
                format!("řádek {line}: chybná hodnota ve sloupci {column}")
            }
            Self::Duplicate { line, code } => {
                format!("řádek {line}: obec {code} je uvedena podruhé")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::codes::MunicipalityRegister;

    use super::*;

    #[test]
    fn every_mistake_is_said_in_czech() {
        let header = "obec_text,obec_kod,orp_csu_cis65_kod,okres_csu_cis109_nuts_kod,\
                      kraj_csu_cis108_nuts_kod\n";
        let row = "Bystřice,529478,2101,CZ0201,CZ020\n";
        for (rows, said) in [
            (String::new(), "soubor neobsahuje žádnou obec"),
            ("a,b\n".to_owned(), "řádek 2: počet polí je 2, záhlaví jich má 5"),
            (row.replace("529478", "5"), "řádek 2: chybná hodnota ve sloupci obec_kod"),
            (format!("{row}{row}"), "řádek 3: obec 529478 je uvedena podruhé"),
            (format!("{row}\"a"), "řádek 3: chybné uvozovky"),
        ] {
            let error = MunicipalityRegister::read(&format!("{header}{rows}")).unwrap_err();
            assert_eq!(error.message(Lang::Cs), said);
            assert_eq!(error.message(Lang::En), error.to_string());
        }
        let said =
            |bytes: &[u8]| MunicipalityRegister::read_bytes(bytes).unwrap_err().message(Lang::Cs);
        assert_eq!(said(b"obec_text\n"), "v záhlaví chybí sloupec obec_kod");
        assert_eq!(said(b"ob\xE8"), "soubor není v kódování UTF-8 (od bajtu 2)");
    }
}
