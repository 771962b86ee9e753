//! How the workbook looks: the formats of its cells.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// The formats.
pub(super) struct Look {
    pub(super) title: Format,
    pub(super) hint: Format,
    pub(super) help: Format,
    pub(super) heading: Format,
    pub(super) required: Format,
    pub(super) helper: Format,
    pub(super) label: Format,
    pub(super) required_label: Format,
    pub(super) note: Format,
    pub(super) text: Format,
    pub(super) number: Format,
    pub(super) money: Format,
    pub(super) count: Format,
    /// A whole day.
    pub(super) date: Format,
    /// A date that nobody has written yet.
    pub(super) day: Format,
    /// Top of a table.
    pub(super) top: Format,
    /// Band above fields that belong together.
    pub(super) band: Format,
    /// A sum that the spreadsheet computes.
    pub(super) check: Format,
    /// Such a sum where it differs.
    pub(super) differs: Format,
    /// Item of a code list.
    pub(super) item: Format,
    /// Guide: number of a step, text, and link to a sheet.
    pub(super) step: Format,
    pub(super) prose: Format,
    pub(super) link: Format,
}

/// Dark blue of headings; white on it has a contrast of 8.6 to 1.
const INK: Color = Color::RGB(0x1F_4E_79);
const REQUIRED: Color = Color::RGB(0x83_3C_0B);
const HELPER: Color = Color::RGB(0x59_59_59);
const PAPER: Color = Color::RGB(0xF2_F2_F2);
const BAND: Color = Color::RGB(0xDD_EB_F7);
const LINE: Color = Color::RGB(0xBF_BF_BF);

impl Look {
    pub(super) fn new() -> Self {
        let plain = || Format::new().set_font_name("Calibri").set_font_size(11);
        let cell = || {
            plain()
                .set_unlocked()
                .set_border(FormatBorder::Thin)
                .set_border_color(LINE)
                .set_align(FormatAlign::Top)
        };
        let heading = |color| {
            plain()
                .set_bold()
                .set_font_color(Color::White)
                .set_background_color(color)
                .set_border(FormatBorder::Thin)
                .set_border_color(LINE)
                .set_text_wrap()
                .set_align(FormatAlign::VerticalCenter)
        };
        let label = || {
            plain()
                .set_background_color(PAPER)
                .set_border(FormatBorder::Thin)
                .set_border_color(LINE)
                .set_text_wrap()
                .set_align(FormatAlign::Top)
        };
        let grey = || {
            plain()
                .set_italic()
                .set_font_size(9)
                .set_font_color(HELPER)
                .set_text_wrap()
                .set_align(FormatAlign::Top)
        };
        Self {
            title: plain().set_bold().set_font_size(16).set_font_color(INK),
            hint: plain().set_font_color(HELPER),
            help: grey(),
            heading: heading(INK),
            required: heading(REQUIRED),
            helper: heading(HELPER),
            label: label(),
            required_label: label().set_bold().set_font_color(REQUIRED),
            note: grey(),
            text: cell().set_num_format("@").set_text_wrap(),
            number: cell().set_num_format("#,##0.###").set_align(FormatAlign::Right),
            money: cell().set_num_format("#,##0.00").set_align(FormatAlign::Right),
            count: cell().set_num_format("0").set_align(FormatAlign::Right),
            date: cell().set_num_format("d. m. yyyy").set_align(FormatAlign::Right),
            day: cell().set_num_format("@").set_align(FormatAlign::Right),
            top: plain().set_align(FormatAlign::VerticalCenter),
            band: plain()
                .set_bold()
                .set_font_size(12)
                .set_font_color(INK)
                .set_background_color(BAND)
                .set_align(FormatAlign::VerticalCenter),
            check: plain()
                .set_font_color(HELPER)
                .set_background_color(PAPER)
                .set_border(FormatBorder::Thin)
                .set_border_color(LINE)
                // Programs that do not compute show what is stored: no sum as nothing.
                .set_num_format("#,##0.00;-#,##0.00;;@")
                .set_align(FormatAlign::Top)
                .set_align(FormatAlign::Right),
            differs: Format::new()
                .set_bold()
                .set_font_color(Color::RGB(0x9C_00_06))
                .set_background_color(Color::RGB(0xFF_C7_CE)),
            item: plain().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top),
            step: plain()
                .set_bold()
                .set_font_color(INK)
                .set_num_format("0\".\"")
                .set_align(FormatAlign::Right)
                .set_align(FormatAlign::Top),
            prose: plain().set_text_wrap().set_align(FormatAlign::Top),
            link: plain()
                .set_font_color(INK)
                .set_underline(rust_xlsxwriter::FormatUnderline::Single)
                .set_align(FormatAlign::Top),
        }
    }
}
