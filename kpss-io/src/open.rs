//! A file of any kind as the core takes it.

use kpss_core::{Input, LocalizedText};

use crate::grid::{self, BookFormat, GridLimits, Kind};
use crate::map::{Map, apply};
use crate::transcribe::{Transcription, transcribe_mapped, transcribe_once};

/// A file and what could be made of it.
#[derive(Debug)]
pub struct File {
    /// Name for the report, for example the path.
    pub name: String,
    /// The bytes, as they are.
    pub bytes: Vec<u8>,
    table: Option<Transcription>,
    /// Name and length of each CSV file, where the bytes are those of several.
    parts: Vec<(String, usize)>,
}

/// Why a file is neither JSON nor a table that can be read, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.en)]
pub struct Refused(pub LocalizedText);

impl File {
    /// Opens a file by its content. What is no table is left to the core, which says what is wrong
    /// with a text or names the kind of file.
    ///
    /// # Errors
    /// A table that cannot be read, or holds no document.
    pub fn open(name: impl Into<String>, bytes: Vec<u8>) -> Result<Self, Refused> {
        let name = name.into();
        let table = match grid::kind_of(&bytes) {
            Kind::Book(BookFormat::Csv) if !is_named_as_table(&name) => None,
            Kind::Book(_) => Some(read(&name, &bytes)?),
            kind @ (Kind::Encrypted
            | Kind::OldWord
            | Kind::OldExcel
            | Kind::Xlsb
            | Kind::OdfText
            | Kind::Apple) => {
                return Err(Refused(LocalizedText::new(kind.cs(), kind.en())));
            }
            _ => None,
        };
        Ok(Self { name, bytes, table, parts: Vec::new() })
    }

    /// A document that is JSON without doubt, as a line of NDJSON is.
    pub const fn json(name: String, bytes: Vec<u8>) -> Self {
        Self { name, bytes, table: None, parts: Vec::new() }
    }

    /// Opens CSV files, by name and content, as the tables of one document.
    ///
    /// # Errors
    /// A file that cannot be read, or no document in them.
    pub fn open_csv(name: impl Into<String>, files: &[(String, Vec<u8>)]) -> Result<Self, Refused> {
        let name = name.into();
        let book =
            grid::from_csv_files(files, &GridLimits::default()).map_err(|(file, error)| {
                Refused(LocalizedText::new(
                    format!("{file}: {}", error.cs()),
                    format!("{file}: {}", error.en()),
                ))
            })?;
        let table = transcribe_once(&name, book).map_err(|no| Refused(no.0))?;
        let bytes = files.iter().flat_map(|(_, bytes)| bytes).copied().collect();
        let parts = files.iter().map(|(name, bytes)| (name.clone(), bytes.len())).collect();
        Ok(Self { name, bytes, table: Some(table), parts })
    }

    /// Opens a file of tables by a map.
    ///
    /// # Errors
    /// The file is no table, or the map finds nothing in it.
    pub fn open_by(name: impl Into<String>, bytes: Vec<u8>, map: &Map) -> Result<Self, Refused> {
        let name = name.into();
        let refused = |said: LocalizedText| Refused(said);
        let book = grid::read(&name, &bytes, &GridLimits::default())
            .map_err(|error| refused(LocalizedText::new(error.cs(), error.en())))?;
        let mapped = apply(map, &book).map_err(|error| refused(error.0))?;
        let table = transcribe_mapped(&name, &mapped).map_err(|no| refused(no.0))?;
        Ok(Self { name, bytes, table: Some(table), parts: Vec::new() })
    }

    /// The file as the core takes it.
    pub fn input(&self) -> Input<'_> {
        match &self.table {
            Some(table) => Input::transcript(&self.name, table.transcript(&self.bytes)),
            None => Input::bytes(&self.name, &self.bytes),
        }
    }

    /// The CSV files, by name and content, of which the document was read together; none where it was
    /// one file.
    pub fn csv_files(&self) -> Vec<(String, Vec<u8>)> {
        let mut rest = self.bytes.as_slice();
        let mut files = Vec::new();
        for (name, length) in &self.parts {
            let (file, after) = rest.split_at_checked(*length).unwrap_or((rest, &[]));
            files.push((name.clone(), file.to_vec()));
            rest = after;
        }
        files
    }

    /// What was read from the tables, if the file is one of tables.
    pub const fn table(&self) -> Option<&Transcription> {
        self.table.as_ref()
    }
}

fn read(name: &str, bytes: &[u8]) -> Result<Transcription, Refused> {
    let book = grid::read(name, bytes, &GridLimits::default())
        .map_err(|error| Refused(LocalizedText::new(error.cs(), error.en())))?;
    transcribe_once(name, book).map_err(|no| Refused(no.0))
}

/// A text is a table only if it is called one; otherwise it is JSON with a mistake.
fn is_named_as_table(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| {
        BookFormat::Csv.endings().contains(&ending.as_str()) && ending != "txt"
    })
}
