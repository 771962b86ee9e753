//! The compound file of old Office: a small file system in sectors. Encrypted new documents are
//! such a file too.

use super::bytes::{u8_at, u16_at, u32_at};
use super::{BookFormat, Kind};

/// The end of a chain, and all numbers above it, are no sectors.
const END: u32 = 0xffff_fffa;
/// Streams below this size lie in the stream of small sectors.
const SMALL: usize = 4096;
const SMALL_SECTOR: usize = 64;
/// The streams of one storage that are looked at.
const MOST_NAMES: usize = 10_000;

/// A compound file.
pub(super) struct Ole<'a> {
    bytes: &'a [u8],
    sector: usize,
    fat: Vec<u32>,
    small_fat: Vec<u32>,
    small: Vec<u8>,
    /// Those of the outermost storage; what is embedded lies deeper.
    entries: Vec<Entry>,
}

#[derive(Clone, Debug, Default)]
struct Entry {
    name: String,
    start: u32,
    size: usize,
}

impl<'a> Ole<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Option<Self> {
        let sector = match u16_at(bytes, 30)? {
            9 => 512,
            12 => 4096,
            _ => return None,
        };
        let mut ole = Self {
            bytes,
            sector,
            fat: Vec::new(),
            small_fat: Vec::new(),
            small: Vec::new(),
            entries: Vec::new(),
        };
        ole.fat = numbers(&ole.fat_bytes()?);
        ole.small_fat = numbers(&ole.chain(u32_at(bytes, 60)?)?);
        let directory = ole.chain(u32_at(bytes, 48)?)?;
        let root = entry(&directory, 0)?;
        ole.small = ole.chain(root.start)?;
        ole.entries = children(&directory);
        Some(ole)
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    /// The bytes of a stream; `None` if it is not there or ends too early.
    pub(super) fn stream(&self, name: &str) -> Option<Vec<u8>> {
        let entry = self.find(name)?;
        let mut stream = if entry.size < SMALL {
            self.small_chain(entry.start)?
        } else {
            self.chain(entry.start)?
        };
        if stream.len() < entry.size {
            return None;
        }
        stream.truncate(entry.size);
        Some(stream)
    }

    fn find(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// The table of sectors; its own sectors are listed in the header and in a chain of lists.
    fn fat_bytes(&self) -> Option<Vec<u8>> {
        let mut fat = Vec::new();
        let mut list = self.bytes.get(76..512)?;
        let mut next = u32_at(self.bytes, 68)?;
        for _ in 0..=self.bytes.len() / self.sector {
            for number in numbers(list).into_iter().filter(|number| *number < END) {
                // A file cannot have more sectors of the table than it has sectors.
                if fat.len() > self.bytes.len() {
                    return None;
                }
                fat.extend_from_slice(self.sector_at(number)?);
            }
            if next >= END {
                return Some(fat);
            }
            let (numbers, link) = self.sector_at(next)?.split_at_checked(self.sector - 4)?;
            list = numbers;
            next = u32_at(link, 0)?;
        }
        None
    }

    fn sector_at(&self, number: u32) -> Option<&'a [u8]> {
        let start = (number as usize).checked_add(1)?.checked_mul(self.sector)?;
        let rest = self.bytes.get(start..).filter(|rest| !rest.is_empty())?;
        // The last sector of some files is shorter than the others.
        Some(rest.get(..self.sector).unwrap_or(rest))
    }

    fn chain(&self, start: u32) -> Option<Vec<u8>> {
        let mut stream = Vec::new();
        let mut next = start;
        while next < END {
            if stream.len() > self.bytes.len() {
                return None;
            }
            stream.extend_from_slice(self.sector_at(next)?);
            next = *self.fat.get(next as usize)?;
        }
        Some(stream)
    }

    fn small_chain(&self, start: u32) -> Option<Vec<u8>> {
        let mut stream = Vec::new();
        let mut next = start;
        while next < END {
            if stream.len() > SMALL {
                return None;
            }
            let at = (next as usize).checked_mul(SMALL_SECTOR)?;
            let rest = self.small.get(at..)?;
            stream.extend_from_slice(rest.get(..SMALL_SECTOR).unwrap_or(rest));
            next = *self.small_fat.get(next as usize)?;
        }
        Some(stream)
    }
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    bytes.as_chunks::<4>().0.iter().map(|number| u32::from_le_bytes(*number)).collect()
}

fn entry(directory: &[u8], number: u32) -> Option<Entry> {
    let at = (number as usize).checked_mul(128)?;
    let entry = directory.get(at..)?.get(..128)?;
    let length = usize::from(u16_at(entry, 64)?.saturating_sub(2)).min(62);
    let units =
        entry.get(..length)?.as_chunks::<2>().0.iter().map(|unit| u16::from_le_bytes(*unit));
    Some(Entry {
        name: char::decode_utf16(units).map(|c| c.unwrap_or('?')).collect(),
        start: u32_at(entry, 116)?,
        size: u32_at(entry, 120)? as usize,
    })
}

/// The entries right below the root: a tree of left and right neighbours.
fn children(directory: &[u8]) -> Vec<Entry> {
    let link = |number: u32, at: usize| {
        (number as usize).checked_mul(128).and_then(|start| u32_at(directory, start + at))
    };
    let mut found = Vec::new();
    let mut left: Vec<u32> = link(0, 76).into_iter().collect();
    while let Some(number) = left.pop() {
        if found.len() == MOST_NAMES {
            break;
        }
        if let Some(entry) = entry(directory, number) {
            found.push(entry);
            left.extend(link(number, 68));
            left.extend(link(number, 72));
        }
    }
    found
}

/// What a compound file is, by the names of its streams.
pub(super) fn kind(bytes: &[u8]) -> Kind {
    let Some(ole) = Ole::open(bytes) else { return Kind::Damaged };
    if ole.has("EncryptedPackage") {
        Kind::Encrypted
    } else if ole.has("WordDocument") {
        Kind::OldWord
    } else if ole.has("Workbook") {
        workbook_kind(&ole)
    } else if ole.has("Book") {
        Kind::OldExcel
    } else {
        Kind::OldOffice
    }
}

/// An old workbook says near its beginning that it is encrypted.
fn workbook_kind(ole: &Ole<'_>) -> Kind {
    let Some(stream) = ole.stream("Workbook") else { return Kind::Damaged };
    let mut rest = stream.as_slice();
    for _ in 0..20 {
        match (u16_at(rest, 0), u16_at(rest, 2)) {
            (Some(0x2f), _) => return Kind::Encrypted,
            (Some(0x0809), _) if u16_at(rest, 4) != Some(0x0600) => return Kind::OldExcel,
            (Some(0x000a), _) | (_, None) => break,
            (_, Some(length)) => rest = rest.get(4 + usize::from(length)..).unwrap_or_default(),
        }
    }
    match u8_at(&stream, 0) {
        Some(_) => Kind::Book(BookFormat::Xls),
        None => Kind::Damaged,
    }
}
