//! The one writer of all commands: an output that cannot be written is an error in one line.

use std::fmt::Write as _;
use std::io::{self, ErrorKind, Write};

use anstyle::{AnsiColor, Style};
use kpss_core::{Page, TextStyle};

use crate::failure::Failure;
use crate::io_words::reason;

/// Width of a page; a terminal that is narrower wraps by itself.
const WIDTH: usize = 100;

/// Writes a text to standard output as it is.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    write(&mut io::stdout().lock(), text)
}

/// Writes to standard output piece by piece.
pub(crate) fn stream(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    closed_is_enough(write(&mut out).and_then(|()| out.flush()))
}

/// Writes a page to standard output, in colour on a terminal.
pub(crate) fn print_page(page: &Page) -> Result<(), Failure> {
    write(&mut anstream::stdout().lock(), &coloured(page))
}

/// Writes a text that holds colours already.
pub(crate) fn print_styled(text: &str) -> Result<(), Failure> {
    write(&mut anstream::stdout().lock(), text)
}

/// Says a whole page on standard error.
pub(crate) fn say_page(text: &str) {
    let _ = write!(anstream::stderr(), "{text}");
}

/// Says a page of the core on standard error, in colour on a terminal.
pub(crate) fn say_styled(page: &Page) {
    say_page(&coloured(page));
}

/// Says one line on standard error; where that is closed, nobody listens.
pub(crate) fn say(line: &str) {
    let _ = writeln!(anstream::stderr(), "kpss: {line}");
}

fn write(out: &mut impl Write, text: &str) -> Result<(), Failure> {
    closed_is_enough(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
}

/// Whoever closes a pipe, as `head` does, has read enough: that is no error.
fn closed_is_enough(written: io::Result<()>) -> Result<(), Failure> {
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(unwritable(&error)),
        _ => Ok(()),
    }
}

fn unwritable(error: &io::Error) -> Failure {
    let (cs, en) = reason(error);
    Failure::new(
        format!("výstup se nevypsal celý: {cs}"),
        format!("the output was not written whole: {en}"),
    )
}

/// The core says what a piece of text means, here it gets a colour.
fn coloured(page: &Page) -> String {
    let mut text = String::new();
    page.write_text(WIDTH, &mut |style, piece| {
        let style = look(style);
        let _ = write!(text, "{style}{piece}{style:#}");
    });
    text
}

fn look(style: TextStyle) -> Style {
    let color = |color: AnsiColor| color.on_default().bold();
    match style {
        TextStyle::Strong | TextStyle::Label => Style::new().bold(),
        TextStyle::Dim | TextStyle::Code => Style::new().dimmed(),
        TextStyle::Success => color(AnsiColor::Green),
        TextStyle::Error => color(AnsiColor::Red),
        TextStyle::Warning => color(AnsiColor::Yellow),
        TextStyle::Info => color(AnsiColor::Cyan),
        _ => Style::new(),
    }
}

#[cfg(test)]
mod tests {
    use kpss_core::Lang;

    use super::*;

    /// An output that refuses everything.
    struct Refusing(ErrorKind);

    impl Write for Refusing {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_closed_pipe_is_no_error_and_anything_else_is() {
        write(&mut Refusing(ErrorKind::BrokenPipe), "text").unwrap();
        let said = |kind| write(&mut Refusing(kind), "text").unwrap_err();
        assert_eq!(
            said(ErrorKind::StorageFull).text(Lang::Cs),
            "výstup se nevypsal celý: na disku není místo"
        );
        assert_eq!(
            said(ErrorKind::PermissionDenied).text(Lang::En),
            "the output was not written whole: permission is missing"
        );
    }
}
