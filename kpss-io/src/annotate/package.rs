//! The zip package: parts read and replaced by name, all others copied as they are.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::AnnotateError;
use super::xml::Part;

/// The largest part that is unpacked, in MiB: ten times a sheet with 100 000 rows of activities.
const LIMIT: u64 = 512;

pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// Number in the archive by the name in small letters: names of parts are equal in either case.
    index: BTreeMap<String, usize>,
    changed: BTreeMap<usize, String>,
    removed: BTreeSet<usize>,
    added: Vec<(String, String)>,
}

impl<'a> Package<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, AnnotateError> {
        if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
            return Err(AnnotateError::EncryptedOrOld);
        }
        let archive =
            ZipArchive::new(Cursor::new(bytes)).map_err(|_| AnnotateError::NotAPackage)?;
        let mut index = BTreeMap::new();
        for at in 0..archive.len() {
            if let Some(Ok(name)) = archive.name_for_index(at) {
                index.entry(key(&name)).or_insert(at);
            }
        }
        Ok(Self {
            archive,
            index,
            changed: BTreeMap::new(),
            removed: BTreeSet::new(),
            added: Vec::new(),
        })
    }

    /// The part as it stands now, with the changes made so far.
    pub(super) fn part(&mut self, name: &str) -> Result<Part, AnnotateError> {
        self.find(name)?.ok_or_else(|| AnnotateError::Missing { part: name.to_owned() })
    }

    /// The same where the part may be absent.
    pub(super) fn find(&mut self, name: &str) -> Result<Option<Part>, AnnotateError> {
        if let Some((_, text)) = self.added.iter().find(|(added, _)| key(added) == key(name)) {
            return Ok(Some(Part { name: name.to_owned(), text: text.clone() }));
        }
        let Some(&at) = self.index.get(&key(name)) else { return Ok(None) };
        if self.removed.contains(&at) {
            return Ok(None);
        }
        if let Some(text) = self.changed.get(&at) {
            return Ok(Some(Part { name: name.to_owned(), text: text.clone() }));
        }
        let damaged = || AnnotateError::Damaged { part: name.to_owned() };
        let file = self.archive.by_index(at).map_err(|_| damaged())?;
        let mut bytes = Vec::new();
        file.take(LIMIT * 1024 * 1024 + 1).read_to_end(&mut bytes).map_err(|_| damaged())?;
        if bytes.len() as u64 > LIMIT * 1024 * 1024 {
            return Err(AnnotateError::TooLarge { part: name.to_owned(), limit: LIMIT });
        }
        let text = decode(bytes).ok_or_else(damaged)?;
        Ok(Some(Part { name: name.to_owned(), text }))
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.index.get(&key(name)).is_some_and(|at| !self.removed.contains(at))
            || self.added.iter().any(|(added, _)| key(added) == key(name))
    }

    /// The usual name, or one with a number where that is taken.
    pub(super) fn usual_name(&self, usual: &str, pattern: &str) -> String {
        let taken = self.index.contains_key(&key(usual)) || self.has(usual);
        if taken { self.free_name(pattern) } else { usual.to_owned() }
    }

    /// A name with the next free number: `xl/comments#.xml` becomes `xl/comments3.xml`.
    pub(super) fn free_name(&self, pattern: &str) -> String {
        let mut number = 1;
        loop {
            let name = pattern.replacen('#', &number.to_string(), 1);
            if !self.index.contains_key(&key(&name)) && !self.has(&name) {
                return name;
            }
            number += 1;
        }
    }

    /// Names of all parts that begin so and end so.
    pub(super) fn names(&self, start: &str, end: &str) -> Vec<String> {
        let present = self.index.iter().filter(|(_, at)| !self.removed.contains(at));
        present
            .map(|(name, _)| name.clone())
            .chain(self.added.iter().map(|(name, _)| key(name)))
            .filter(|name| name.starts_with(start) && name.ends_with(end))
            .collect()
    }

    /// Replaces the part, or adds it.
    pub(super) fn put(&mut self, name: &str, text: String) {
        if let Some((_, old)) = self.added.iter_mut().find(|(added, _)| key(added) == key(name)) {
            *old = text;
        } else if let Some(&at) = self.index.get(&key(name)) {
            self.removed.remove(&at);
            self.changed.insert(at, text);
        } else {
            self.added.push((name.to_owned(), text));
        }
    }

    pub(super) fn remove(&mut self, name: &str) {
        if let Some(&at) = self.index.get(&key(name)) {
            self.changed.remove(&at);
            self.removed.insert(at);
        }
        self.added.retain(|(added, _)| key(added) != key(name));
    }

    /// The package with the changes.
    pub(super) fn finish(mut self) -> Result<Vec<u8>, AnnotateError> {
        let options = SimpleFileOptions::default()
            .compression_method(zip::CompressionMethod::Deflated)
            .last_modified_time(zip::DateTime::default());
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for at in 0..self.archive.len() {
            if self.removed.contains(&at) {
                continue;
            }
            let file = self.archive.by_index_raw(at).map_err(|_| AnnotateError::NotAPackage)?;
            if let Some(text) = self.changed.get(&at) {
                let name = file.name().map_err(|_| AnnotateError::NotAPackage)?.into_owned();
                drop(file);
                write(&mut writer, &name, text, options)?;
            } else {
                writer.raw_copy_file(file).map_err(|_| AnnotateError::NotAPackage)?;
            }
        }
        for (name, text) in &self.added {
            write(&mut writer, name, text, options)?;
        }
        Ok(writer.finish().map_err(|_| AnnotateError::NotAPackage)?.into_inner())
    }
}

fn write(
    writer: &mut ZipWriter<Cursor<Vec<u8>>>,
    name: &str,
    text: &str,
    options: SimpleFileOptions,
) -> Result<(), AnnotateError> {
    let damaged = || AnnotateError::Damaged { part: name.to_owned() };
    writer.start_file(name, options).map_err(|_| damaged())?;
    writer.write_all(text.as_bytes()).map_err(|_| damaged())
}

/// Whether a part is of the binary kind of workbooks, which is no XML.
pub(super) fn binary(name: &str) -> bool {
    key(name).rsplit('.').next() == Some("bin")
}

fn key(name: &str) -> String {
    name.replace('\\', "/").trim_start_matches('/').to_ascii_lowercase()
}

/// Parts are UTF-8 or UTF-16; other encodings are not allowed in a package.
fn decode(bytes: Vec<u8>) -> Option<String> {
    let wide = |little: bool| {
        let pairs = bytes.get(2..).unwrap_or_default().chunks_exact(2);
        let units = pairs.map(|pair| match *pair {
            [a, b] if little => u16::from_le_bytes([a, b]),
            [a, b] => u16::from_be_bytes([a, b]),
            _ => 0,
        });
        char::decode_utf16(units).collect::<Result<String, _>>().ok()
    };
    let text = match bytes.get(..2) {
        Some([0xff, 0xfe]) => wide(true)?,
        Some([0xfe, 0xff]) => wide(false)?,
        _ => String::from_utf8(bytes).ok()?,
    };
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    // It is written back as UTF-8.
    let declaration = text.starts_with("<?xml").then(|| text.find("?>")).flatten();
    let Some((head, tail)) = declaration.and_then(|end| text.split_at_checked(end)) else {
        return Some(text);
    };
    let wide = head.to_ascii_lowercase().find("utf-16");
    match wide.and_then(|at| head.split_at_checked(at)) {
        Some((before, after)) => {
            Some(format!("{before}UTF-8{}{tail}", after.get("utf-16".len()..)?))
        }
        None => Some(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_in_utf_16_is_read_and_becomes_utf_8() {
        let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>Žďár</a>";
        let mut bytes = vec![0xff, 0xfe];
        bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
        let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>Žďár</a>";
        assert_eq!(decode(bytes).as_deref(), Some(expected));
        assert_eq!(decode(b"<a>\xe8</a>".to_vec()), None);
        assert_eq!(decode("\u{feff}<a/>".into()).as_deref(), Some("<a/>"));
    }

    #[test]
    fn what_is_no_zip_is_told() {
        assert!(matches!(Package::open(b"%PDF-1.7"), Err(AnnotateError::NotAPackage)));
        assert!(matches!(Package::open(b""), Err(AnnotateError::NotAPackage)));
        let old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1];
        assert!(matches!(Package::open(&old), Err(AnnotateError::EncryptedOrOld)));
    }
}
