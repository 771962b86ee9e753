//! Records of a CSV file, RFC 4180.

use std::borrow::Cow;

use memchr::{memchr_iter, memchr2};

/// Why a text is not CSV.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct BadQuote {
    /// Line on which the field begins.
    pub(super) line: usize,
}

/// One record.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Record<'a> {
    /// Line on which the record begins, the first line is 1.
    pub(super) line: usize,
    /// The fields, without their quotes.
    pub(super) fields: Vec<Cow<'a, str>>,
}

/// Reads records one by one. A byte order mark is skipped, and so are empty lines; a record ends
/// with CRLF, LF or CR. After an error nothing more is read.
pub(super) struct Records<'a> {
    rest: &'a str,
    line: usize,
    /// Fields of the record before, for those of the next one.
    width: usize,
}

impl<'a> Records<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { rest: text.strip_prefix('\u{feff}').unwrap_or(text), line: 1, width: 0 }
    }

    fn line_end(&mut self) -> bool {
        let end = ["\r\n", "\n", "\r"].iter().find_map(|end| self.rest.strip_prefix(end));
        self.rest = end.unwrap_or(self.rest);
        self.line += usize::from(end.is_some());
        end.is_some()
    }

    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    fn field(&mut self) -> Result<Cow<'a, str>, BadQuote> {
        let error = BadQuote { line: self.line };
        let Some(quoted) = self.rest.strip_prefix('"') else {
            let end = self.rest.find([',', '\r', '\n']).unwrap_or(self.rest.len());
            let plain = self.take(end);
            return if plain.contains('"') { Err(error) } else { Ok(Cow::Borrowed(plain)) };
        };
        self.rest = quoted;
        let mut value = Cow::Borrowed("");
        loop {
            let part = self.take(self.rest.find('"').ok_or(error)?);
            self.line += part.matches('\n').count();
            self.take(1);
            // `Cow` stays borrowed while only one part has been added to the empty text.
            value += part;
            if self.rest.starts_with('"') {
                self.take(1);
                value += "\"";
            } else {
                break;
            }
        }
        let closed = self.rest.is_empty() || self.rest.starts_with([',', '\r', '\n']);
        if closed { Ok(value) } else { Err(error) }
    }

    fn record(&mut self) -> Result<Record<'a>, BadQuote> {
        let mut record = Record { line: self.line, fields: Vec::with_capacity(self.width) };
        let end = memchr2(b'\r', b'\n', self.rest.as_bytes()).unwrap_or(self.rest.len());
        let line = self.rest.get(..end).unwrap_or(self.rest);
        // Nearly all records of large lists are such.
        if !line.contains('"') {
            let mut begin = 0;
            for comma in memchr_iter(b',', line.as_bytes()).chain([line.len()]) {
                record.fields.push(line.get(begin..comma).unwrap_or_default().into());
                begin = comma + 1;
            }
            self.width = record.fields.len();
            self.take(end);
            self.line_end();
            return Ok(record);
        }
        loop {
            record.fields.push(self.field()?);
            if let Some(next) = self.rest.strip_prefix(',') {
                self.rest = next;
            } else {
                self.line_end();
                return Ok(record);
            }
        }
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = Result<Record<'a>, BadQuote>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.line_end() {}
        if self.rest.is_empty() {
            return None;
        }
        let record = self.record();
        if record.is_err() {
            self.rest = "";
        }
        Some(record)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(usize, Vec<String>)> {
        Records::new(text)
            .map(|record| record.unwrap())
            .map(|record| (record.line, record.fields.into_iter().map(Cow::into_owned).collect()))
            .collect()
    }

    fn row(line: usize, fields: &[&str]) -> (usize, Vec<String>) {
        (line, fields.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn plain_and_quoted_fields() {
        assert_eq!(read("a,b\n1,\"2\"\n"), [row(1, &["a", "b"]), row(2, &["1", "2"])]);
        assert_eq!(read("a,,\"\"\n"), [row(1, &["a", "", ""])]);
        assert_eq!(read(","), [row(1, &["", ""])]);
        assert_eq!(read("\"\""), [row(1, &[""])]);
    }

    #[test]
    fn quotes_hide_commas_line_ends_and_doubled_quotes() {
        assert_eq!(read("\"a,b\",c"), [row(1, &["a,b", "c"])]);
        assert_eq!(read("\"say \"\"yes\"\"\",\"\"\"\""), [row(1, &["say \"yes\"", "\""])]);
        let two = [row(1, &["a\r\nb", "c"]), row(3, &["d", "e"])];
        assert_eq!(read("\"a\r\nb\",c\r\nd,e"), two);
    }

    #[test]
    fn any_line_end_and_none_at_the_end() {
        let both = [row(1, &["a", "b"]), row(2, &["c", "d"])];
        for text in ["a,b\nc,d", "a,b\r\nc,d\r\n", "a,b\rc,d\r", "\u{feff}a,b\r\nc,d"] {
            assert_eq!(read(text), both, "{text:?}");
        }
        assert_eq!(read("a\r\n\r\nb\n\n"), [row(1, &["a"]), row(3, &["b"])]);
        assert!(read("").is_empty() && read("\u{feff}\r\n").is_empty());
    }

    #[test]
    fn a_field_without_doubled_quotes_is_not_copied() {
        let record = Records::new("\"Dačice\",546127").next().unwrap().unwrap();
        assert!(record.fields.iter().all(|field| matches!(field, Cow::Borrowed(_))));
    }

    #[test]
    fn a_wrong_quote_ends_the_reading() {
        for text in ["a\n\"b", "a\nb\"c\n", "a\n\"b\"c\n", "a\n\"b\" \n", "a\n\"b\"\"\n"] {
            let mut records = Records::new(text);
            assert!(records.next().unwrap().is_ok());
            assert_eq!(records.next(), Some(Err(BadQuote { line: 2 })), "{text:?}");
            assert_eq!(records.next(), None);
        }
    }
}
