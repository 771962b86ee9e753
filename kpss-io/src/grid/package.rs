//! A zip package of parts: which there are, and what one of them holds.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::read::ZipFile;

use super::source::{Allowance, Over, Source};
use super::{GridError, GridLimits, Kind};

pub(super) type Part<'p, 'b> = Source<'p, ZipFile<'p, Cursor<&'b [u8]>>>;

/// The parts of a file, by name.
pub(super) struct Package<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    /// Numbers by names in lower case and with `/`: packages mix both, and programs forgive it.
    names: BTreeMap<String, usize>,
    limits: GridLimits,
    unpacked: u64,
}

impl<'b> Package<'b> {
    pub(super) fn open(bytes: &'b [u8], limits: &GridLimits) -> Result<Self, GridError> {
        let damaged = || GridError::Unreadable(Kind::Damaged);
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged())?;
        let mut names = BTreeMap::new();
        for index in 0..zip.len() {
            if let Some(Ok(name)) = zip.name_for_index(index) {
                names.insert(key(&name), index);
            }
        }
        Ok(Self { zip, names, limits: *limits, unpacked: 0 })
    }

    /// Names in lower case.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.keys().map(String::as_str)
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.names.contains_key(&key(name))
    }

    /// The bytes of a part as they are asked for.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<Part<'_, 'b>>, GridError> {
        let Some(&index) = self.names.get(&key(name)) else { return Ok(None) };
        let file = self.zip.by_index(index).map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(zip::result::ZipError::PASSWORD_REQUIRED) => {
                GridError::Unreadable(Kind::Encrypted)
            }
            _ => damaged(name),
        })?;
        let GridLimits { part, package, ratio, .. } = self.limits;
        let allowance = Allowance { part, package, ratio, packed: file.compressed_size() };
        Ok(Some(Source::new(file, &mut self.unpacked, allowance)))
    }

    /// The beginning of a part, for those that are only looked at.
    pub(super) fn beginning(&mut self, name: &str, length: u64) -> Result<Vec<u8>, GridError> {
        let mut bytes = Vec::new();
        let limits = self.limits;
        if let Some(mut part) = self.part(name)? {
            let read = part.by_ref().take(length).read_to_end(&mut bytes);
            if read.is_err() {
                return Err(fault(name, part.over(), &limits));
            }
        }
        Ok(bytes)
    }

    pub(super) fn limits(&self) -> GridLimits {
        self.limits
    }
}

fn key(name: &str) -> String {
    name.trim_start_matches(['/', '\\']).replace('\\', "/").to_lowercase()
}

/// A part cannot be read as what it should be.
pub(super) fn damaged(part: &str) -> GridError {
    GridError::Damaged { part: part.to_owned() }
}

/// Why reading a part stopped.
pub(super) fn fault(name: &str, over: Option<Over>, limits: &GridLimits) -> GridError {
    let part = name.to_owned();
    match over {
        None | Some(Over::Piece) => damaged(name),
        Some(Over::Part) => GridError::TooLarge { part, limit: limits.part },
        Some(Over::Package) => GridError::TooLarge { part, limit: limits.package },
        Some(Over::Ratio) => GridError::ZipBomb { part, ratio: limits.ratio },
    }
}
