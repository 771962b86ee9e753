//! What a zip package is: the part that its references call the document, and that part's type.

use super::package::Package;
use super::relations::relations;
use super::xml::{Handler, Tag, pump};
use super::{BookFormat, GridError, Kind};

/// The part with the document itself.
pub(super) fn main_part(package: &mut Package<'_>) -> Option<String> {
    let found = relations(package, "").ok()?;
    let named = found.into_iter().find(|r| r.kind == "officeDocument" && !r.external);
    let named = named.map(|r| r.target).filter(|name| package.has(name));
    named.or_else(|| {
        let usual = ["xl/workbook.xml", "word/document.xml", "xl/workbook.bin"];
        usual.into_iter().find(|name| package.has(name)).map(str::to_owned)
    })
}

pub(super) fn package_kind(package: &mut Package<'_>) -> Kind {
    if package.has("mimetype") || package.has("META-INF/manifest.xml") {
        return odf_kind(package);
    }
    if let Some(part) = main_part(package) {
        let mut types = Types { wanted: format!("/{}", part.to_lowercase()), ..Types::default() };
        // A package without a list of types is still known by the names of its parts.
        let _ = pump(package, "[Content_Types].xml", &mut types);
        return ooxml_kind(&part, &types.found);
    }
    let names = package.names().any(|name| {
        name.starts_with("index/") && name.split('.').next_back() == Some("iwa")
            || name == "index.zip"
    });
    if names { Kind::Apple } else { Kind::Zip }
}

fn ooxml_kind(part: &str, content_type: &str) -> Kind {
    let word = part.to_lowercase().starts_with("word/");
    if content_type.contains("sheet.binary") || part.to_lowercase().ends_with(".bin") {
        Kind::Xlsb
    } else if content_type.contains("ms-excel") && content_type.contains("macroEnabled") {
        Kind::Book(BookFormat::Xlsm)
    } else if content_type.contains("spreadsheetml") {
        Kind::Book(BookFormat::Xlsx)
    } else if content_type.contains("wordprocessingml") || content_type.contains("ms-word") {
        Kind::Book(BookFormat::Docx)
    } else if content_type.contains("presentationml") || content_type.contains("ms-powerpoint") {
        Kind::Slides
    } else if word {
        Kind::Book(BookFormat::Docx)
    } else if part.to_lowercase().starts_with("xl/") {
        Kind::Book(BookFormat::Xlsx)
    } else {
        Kind::Zip
    }
}

/// The type of one part.
#[derive(Default)]
struct Types {
    wanted: String,
    found: String,
}

impl Handler for Types {
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), GridError> {
        let part = tag.get("PartName").unwrap_or_default();
        if tag.local() == "Override" && part.to_lowercase() == self.wanted {
            self.found = tag.get("ContentType").unwrap_or_default().into_owned();
        }
        Ok(())
    }

    fn end(&mut self, _name: &str) -> Result<(), GridError> {
        Ok(())
    }
}

fn odf_kind(package: &mut Package<'_>) -> Kind {
    let mut manifest = Manifest::default();
    let _ = pump(package, "META-INF/manifest.xml", &mut manifest);
    if manifest.encrypted {
        return Kind::Encrypted;
    }
    let mime = package.beginning("mimetype", 200).unwrap_or_default();
    let mime = String::from_utf8_lossy(&mime);
    let mime = if mime.trim().is_empty() { manifest.media_type.as_str() } else { mime.trim() };
    match mime.strip_prefix("application/vnd.oasis.opendocument.") {
        Some("spreadsheet" | "spreadsheet-template") => Kind::Book(BookFormat::Ods),
        Some(other) if other.starts_with("text") => Kind::OdfText,
        Some(_) => Kind::OdfOther,
        None => Kind::Zip,
    }
}

#[derive(Default)]
struct Manifest {
    encrypted: bool,
    media_type: String,
}

impl Handler for Manifest {
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), GridError> {
        match tag.local() {
            "encryption-data" => self.encrypted = true,
            "file-entry" if tag.get("full-path").is_some_and(|path| path == "/") => {
                self.media_type = tag.get("media-type").unwrap_or_default().into_owned();
            }
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, _name: &str) -> Result<(), GridError> {
        Ok(())
    }
}
