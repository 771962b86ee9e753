//! How the list of findings looks.

use super::super::Weight;
use super::fill::Fill;
use super::styles::Styles;

/// The formats of its cells, by number.
pub(super) struct Formats {
    pub(super) title: usize,
    pub(super) plain: usize,
    pub(super) header: usize,
    pub(super) body: usize,
    /// For texts that a spreadsheet would take for a formula, were they typed in again.
    guarded: usize,
    pub(super) link: usize,
    weights: [usize; 3],
}

impl Formats {
    pub(super) fn add(styles: &mut Styles) -> Self {
        let font = |more: &str, size: u32, colour: &str| {
            format!(
                "<{{p}}font>{more}<{{p}}sz val=\"{size}\"/><{{p}}color rgb=\"{colour}\"/><{{p}}name val=\"Calibri\"/><{{p}}family val=\"2\"/></{{p}}font>"
            )
        };
        let plain = styles.add_font(&font("", 10, "FF000000"));
        let title = styles.add_font(&font("<{p}b/>", 16, "FF1F3864"));
        let bold = styles.add_font(&font("<{p}b/>", 10, "FF000000"));
        let white = styles.add_font(&font("<{p}b/>", 10, "FFFFFFFF"));
        let link = styles.add_font(&font("<{p}u/>", 10, "FF0563C1"));
        let dark = styles.add_fill(Fill::solid("FF1F3864"));
        let underlined = styles.add_border(
            "<{p}border><{p}left/><{p}right/><{p}top/><{p}bottom style=\"thin\">\
             <{p}color rgb=\"FFBFBFBF\"/></{p}bottom><{p}diagonal/></{p}border>",
        );
        let none = styles.add_border(
            "<{p}border><{p}left/><{p}right/><{p}top/><{p}bottom/><{p}diagonal/></{p}border>",
        );
        let mut format = |font: usize, fill: usize, border: usize, wrap: bool, more: &str| {
            let vertical = if fill == 0 { "top" } else { "center" };
            let wrap = if wrap { " wrapText=\"1\"" } else { "" };
            styles.add_format(&format!(
                "<{{p}}xf numFmtId=\"0\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{border}\" xfId=\"0\"{more} \
                 applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">\
                 <{{p}}alignment vertical=\"{vertical}\"{wrap}/></{{p}}xf>"
            ))
        };
        let (title, plain_format) =
            (format(title, 0, none, false, ""), format(plain, 0, none, false, ""));
        let header = format(white, dark, none, true, "");
        let body = format(plain, 0, underlined, true, "");
        let guarded = format(plain, 0, underlined, true, " quotePrefix=\"1\"");
        let link = format(link, 0, underlined, true, "");
        let weights = [Weight::Error, Weight::Warning, Weight::Info].map(|weight| {
            let fill = styles.add_fill(Fill::ours(weight, 0));
            styles.add_format(&format!(
                "<{{p}}xf numFmtId=\"0\" fontId=\"{bold}\" fillId=\"{fill}\" borderId=\"{underlined}\" xfId=\"0\" \
                 applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">\
                 <{{p}}alignment vertical=\"top\" wrapText=\"1\"/></{{p}}xf>"
            ))
        });
        Self { title, plain: plain_format, header, body, guarded, link, weights }
    }

    pub(super) fn weight(&self, weight: Weight) -> usize {
        let [error, warning, info] = self.weights;
        match weight {
            Weight::Error => error,
            Weight::Warning => warning,
            Weight::Info => info,
        }
    }

    pub(super) fn text(&self, text: &str) -> usize {
        if text.starts_with(['=', '+', '-', '@']) { self.guarded } else { self.body }
    }
}
