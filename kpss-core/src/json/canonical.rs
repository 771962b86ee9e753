//! The one way in which values are written.

use std::io::Write as _;

use super::OutputBuffer;

/// Writes a value in canonical form: keys in the order of declaration, two spaces, a line break at
/// the end.
pub(crate) fn canonical<T: serde::Serialize>(value: &T) -> String {
    let mut out = OutputBuffer::default();
    // The model has no maps with other keys than strings, so writing cannot fail.
    let _ = serde_json::to_writer_pretty(&mut out, value);
    let _ = out.write_all(b"\n");
    out.into_text()
}
