//! Which table of characters a text was written by, and on what evidence.

use std::borrow::Cow;

use super::tables::{CP_852, ISO_8859_2, WINDOWS_1250, table};
use crate::grid::{Charset, Evidence, GridError};

const CZECH: &str = "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ";
/// Letters of neighbours, and signs that office programs put into texts.
const OTHER: &str = "äöüÄÖÜßľĽôÔĺĹŕŔ\u{a0}\u{ad}„“”‚‘’»«–—…•°§€×÷´¨©®™±µ";

/// A text, and how it was understood.
pub(super) type Decoded<'a> = (Cow<'a, str>, Charset, Evidence);

pub(super) fn decode(bytes: &[u8]) -> Result<Decoded<'_>, GridError> {
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8(rest).unwrap_or_else(|| Err(broken(rest))),
        [0xff, 0xfe, rest @ ..] => utf16(rest, Charset::Utf16Le, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, Charset::Utf16Be, u16::from_be_bytes),
        _ => utf8(bytes).unwrap_or_else(|| one_byte(bytes)),
    }
    .map(|(text, charset, evidence)| {
        let marked = matches!(bytes, [0xef, 0xbb, 0xbf, ..]);
        (text, charset, if marked { Evidence::Mark } else { evidence })
    })
}

/// A text in UTF-8; `None` if so many bytes do not fit that it is probably none.
fn utf8(bytes: &[u8]) -> Option<Result<Decoded<'_>, GridError>> {
    if let Ok(text) = str::from_utf8(bytes) {
        let evidence = if text.is_ascii() { Evidence::Ascii } else { Evidence::Form };
        return Some(Ok((Cow::Borrowed(text), Charset::Utf8, evidence)));
    }
    let (mut good, mut bad) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    (good >= 4 * bad).then(|| Err(broken(bytes)))
}

fn broken(bytes: &[u8]) -> GridError {
    let before = bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid());
    GridError::BrokenText { charset: Charset::Utf8, line: line_of(before.as_bytes()) }
}

fn utf16(
    bytes: &[u8],
    charset: Charset,
    unit: fn([u8; 2]) -> u16,
) -> Result<Decoded<'_>, GridError> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len());
    for found in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        let line = || line_of(text.as_bytes());
        text.push(found.map_err(|_| GridError::BrokenText { charset, line: line() })?);
    }
    if !rest.is_empty() {
        return Err(GridError::BrokenText { charset, line: line_of(text.as_bytes()) });
    }
    Ok((Cow::Owned(text), charset, Evidence::Mark))
}

/// Windows-1250 or ISO 8859-2: the one that makes more Czech letters of the same bytes.
fn one_byte(bytes: &[u8]) -> Result<Decoded<'_>, GridError> {
    let mut counts = [0_u32; 256];
    for byte in bytes {
        if let Some(count) = counts.get_mut(usize::from(*byte)) {
            *count = count.saturating_add(1);
        }
    }
    let score = |upper| Score::new(&counts, upper);
    let (windows, iso, dos) = (score(WINDOWS_1250), score(ISO_8859_2), score(CP_852));
    let (charset, upper, best) = if iso.letters > windows.letters && iso.good >= windows.good {
        (Charset::Iso8859_2, ISO_8859_2, iso)
    } else {
        (Charset::Windows1250, WINDOWS_1250, windows)
    };
    if best.good * 5 < best.all * 4 || dos.letters > best.letters {
        let first = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(0);
        let line = line_of(bytes.get(..first).unwrap_or_default());
        return Err(GridError::UnknownEncoding { line });
    }
    let table = table(upper);
    let text = bytes.iter().filter_map(|byte| table.get(usize::from(*byte))).collect();
    Ok((Cow::Owned(text), charset, Evidence::Letters { czech: best.good, of: best.all }))
}

struct Score {
    letters: u32,
    /// Letters and signs.
    good: u32,
    all: u32,
}

impl Score {
    fn new(counts: &[u32; 256], upper: &str) -> Self {
        let mut score = Self { letters: 0, good: 0, all: 0 };
        for (found, count) in upper.chars().zip(counts.iter().skip(128)) {
            score.all += count;
            if CZECH.contains(found) {
                score.letters += count;
                score.good += count;
            } else if OTHER.contains(found) {
                score.good += count;
            }
        }
        score
    }
}

/// The number of the line that follows these bytes.
fn line_of(before: &[u8]) -> u32 {
    let breaks = before.split(|byte| *byte == b'\n').count() - 1;
    u32::try_from(breaks).unwrap_or(u32::MAX).saturating_add(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Opatření č. 1;Zajištění pečovatelské služby\nŽďár nad Sázavou;šťastný kůň";

    fn encoded(upper: &str) -> Vec<u8> {
        let table = table(upper);
        let byte = |c| u8::try_from(table.iter().position(|t| *t == c).unwrap()).unwrap();
        TEXT.chars().map(byte).collect()
    }

    fn told(bytes: &[u8]) -> (String, Charset, Evidence) {
        let (text, charset, evidence) = decode(bytes).unwrap();
        (text.into_owned(), charset, evidence)
    }

    #[test]
    fn each_encoding_is_told_with_its_evidence() {
        let letters = Evidence::Letters { czech: 18, of: 18 };
        let utf16 = |unit: fn(u16) -> [u8; 2], mark: [u8; 2]| {
            mark.into_iter().chain(TEXT.encode_utf16().flat_map(unit)).collect::<Vec<_>>()
        };
        let text = || TEXT.to_owned();
        for (bytes, charset, evidence) in [
            (TEXT.into(), Charset::Utf8, Evidence::Form),
            (format!("\u{feff}{TEXT}").into(), Charset::Utf8, Evidence::Mark),
            (utf16(u16::to_le_bytes, [0xff, 0xfe]), Charset::Utf16Le, Evidence::Mark),
            (utf16(u16::to_be_bytes, [0xfe, 0xff]), Charset::Utf16Be, Evidence::Mark),
            (encoded(WINDOWS_1250), Charset::Windows1250, letters),
            (encoded(ISO_8859_2), Charset::Iso8859_2, letters),
        ] {
            assert_eq!(told(&bytes), (text(), charset, evidence));
        }
        assert_eq!(told(b"obec;1"), ("obec;1".into(), Charset::Utf8, Evidence::Ascii));
    }

    #[test]
    fn what_gives_no_czech_is_said_with_its_line() {
        assert_eq!(decode(&encoded(CP_852)), Err(GridError::UnknownEncoding { line: 1 }));
        let binary = b"obec\n\x81\x83\x88\xff\n";
        assert_eq!(decode(binary), Err(GridError::UnknownEncoding { line: 2 }));
        let mut cut = TEXT.as_bytes().to_vec();
        cut.truncate(cut.len() - 1);
        let broken = |charset| Err(GridError::BrokenText { charset, line: 2 });
        assert_eq!(decode(&cut), broken(Charset::Utf8));
        assert_eq!(decode(b"\xff\xfea\0\n\0b"), broken(Charset::Utf16Le));
        assert_eq!(decode(b"\xff\xfea\0\n\0\0\xd8b\0"), broken(Charset::Utf16Le));
    }
}
