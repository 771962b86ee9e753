//! Where a finding stands: in which document, in which part of it, at which record.

use kpss_core::model::DocumentKind;
use kpss_core::model::shape::Shape;
use kpss_core::report::{DocumentSummary, InputRole};
use kpss_core::{Finding, Lang, Report};

use super::safe::{cut, shown};
use super::words::{pick, quoted};

/// A part of a document, by which findings are sorted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Part {
    /// Index of the input.
    input: usize,
    /// The document in the report; none comes first.
    document: Option<usize>,
    /// [`WHOLE`], [`BASIC`], or the place of the field among those of the document, plus two.
    field: usize,
}

/// What is about the document as a whole comes first.
const WHOLE: usize = 0;
/// Single values, as on a title page, are one part.
const BASIC: usize = 1;

/// The place of a finding.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    report: &'a Report,
    finding: &'a Finding,
    document: Option<(usize, &'a DocumentSummary)>,
}

impl<'a> Place<'a> {
    pub(super) fn of(report: &'a Report, finding: &'a Finding) -> Self {
        let holds = |document: &DocumentSummary| {
            document.input == finding.input
                && finding
                    .pointer
                    .strip_prefix(&document.pointer)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let document = report.documents.iter().enumerate().rfind(|(_, one)| holds(one));
        Self { report, finding, document }
    }

    pub(super) fn part(&self) -> Part {
        let fields = self.kind().shape().fields;
        let name = self.field_name();
        let at = fields.iter().position(|field| field.name == name);
        let of_its_own =
            at.and_then(|at| fields.get(at)).is_some_and(|field| is_part((field.shape)()));
        Part {
            input: self.finding.input,
            document: self.document.map(|(index, _)| index),
            field: match at {
                None => WHOLE,
                Some(_) if !of_its_own => BASIC,
                Some(at) => at + 2,
            },
        }
    }

    /// What the part is called.
    pub(super) fn part_title(&self, lang: Lang) -> String {
        let title = match self.part().field {
            WHOLE if self.is_profile() => pick(lang, "Profil", "Profile"),
            WHOLE => pick(lang, "Dokument jako celek", "The document as a whole"),
            BASIC => pick(lang, "Základní údaje", "Basic data"),
            field => {
                let field = self.kind().shape().fields.get(field - 2);
                field.map_or("", |field| field.title.get(lang))
            }
        };
        title.to_owned()
    }

    /// Kind and title of the document, or the name of the file that holds none.
    pub(super) fn document_title(&self, lang: Lang) -> (String, String) {
        match self.document {
            Some((_, document)) => {
                let kind = DocumentKind::from_code(&document.kind);
                let kind = kind.map_or("", |kind| kind.name().get(lang));
                (kind.to_owned(), cut(document.title.as_deref().unwrap_or(&document.id), 200))
            }
            None => (pick(lang, "soubor", "file").to_owned(), self.file()),
        }
    }

    /// The title of the record, unless it is that of the document.
    pub(super) fn record(&self, lang: Lang) -> Option<String> {
        let label = self.finding.label.as_ref()?;
        let is_document = self.document.is_some_and(|(_, document)| {
            document.title.as_ref() == Some(label) || document.id == *label
        });
        (!is_document).then(|| quoted(&shown(label), lang))
    }

    /// Titles of the fields below the part: `Náklady › Celkem`.
    pub(super) fn fields(&self, lang: Lang) -> String {
        let path = self.kind().breadcrumb(self.below(), lang);
        let part = self.part_title(lang);
        let rest = path.strip_prefix(&part).unwrap_or(&path);
        rest.trim_start_matches(" › ").to_owned()
    }

    /// The cell of a table, or the line of a text.
    pub(super) fn spot(&self, lang: Lang) -> String {
        match (&self.finding.cell, self.finding.position) {
            (Some(cell), _) => {
                format!("{} {}", pick(lang, "buňka", "cell"), shown(&cell.to_string()))
            }
            (None, Some(at)) => format!("{}\u{a0}{}", pick(lang, "řádek", "line"), at.line),
            (None, None) => String::new(),
        }
    }

    pub(super) fn file(&self) -> String {
        let input = self.report.inputs.get(self.finding.input);
        input.map(|input| shown(&input.name)).unwrap_or_default()
    }

    fn is_profile(&self) -> bool {
        let input = self.report.inputs.get(self.finding.input);
        input.is_some_and(|input| input.role == InputRole::Profile)
    }

    fn kind(&self) -> DocumentKind {
        let of_document = self.document.and_then(|(_, one)| DocumentKind::from_code(&one.kind));
        of_document.unwrap_or(DocumentKind::Submission)
    }

    /// The pointer inside of the document.
    fn below(&self) -> &'a str {
        let prefix = self.document.map_or("", |(_, document)| document.pointer.as_str());
        self.finding.pointer.strip_prefix(prefix).unwrap_or_default()
    }

    fn field_name(&self) -> &'a str {
        self.below().split('/').nth(1).unwrap_or_default()
    }
}

/// Whether a field is a part of its own: a record or a list, and not only a value.
fn is_part(shape: Shape) -> bool {
    match shape {
        Shape::Optional(inner) => is_part(inner()),
        Shape::Record(record) => record.name != "Period",
        Shape::List(_) => true,
        _ => false,
    }
}
