//! A letter of defects: what must be mended and what is recommended, by part of the plan, with the
//! paragraphs of law; as Markdown or as a Word document, inside of a region's own words.

mod body;
mod docx;
mod styles;
mod template;

pub use docx::docx;
pub use template::{Template, TemplateError};

use kpss_core::Page;
use kpss_core::model::Date;

use super::Checked;
use template::Piece;

/// The letter about checked documents as a page: [`Page::markdown`] writes it as Markdown, [`docx`] as
/// a Word document. `day` stands in it as its date; without one a place is left to write it in.
///
/// ```
/// use kpss_core::{DocumentSet, Input, Inputs, Limits, Options, validate};
/// use kpss_io::pages::{Checked, letter};
///
/// let text = br#"{"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2021"}}"#;
/// let inputs = Inputs::read(&[Input::bytes("plan.json", text)], &Limits::default());
/// let (documents, options) = (DocumentSet::of(&inputs), Options::default());
/// let report = validate(&documents, &options);
/// let checked = Checked { documents: &documents, report: &report, options: &options };
/// let template = letter::Template::builtin(options.lang);
/// assert!(letter::letter(&checked, &template, None).markdown().contains("## Co je třeba opravit"));
/// ```
pub fn letter(checked: &Checked<'_>, template: &Template, day: Option<Date>) -> Page {
    let mut page = Page::default();
    for piece in template.pieces() {
        match piece {
            Piece::Title(text) => page.title(text.filled(checked, day)),
            Piece::Paragraph(text) => page.paragraph(text.filled(checked, day)),
            // A line of an address stands close to the next one.
            Piece::Line(text) => page.note(text.filled(checked, day)),
            Piece::Findings => body::write(checked, &mut page),
        }
    }
    page
}
