//! Findings in a Word document.
use super::{AnnotateError, Mark, Texts};

pub(super) fn annotate(_: &[u8], _: &[Mark], _: &Texts) -> Result<Vec<u8>, AnnotateError> {
    Err(AnnotateError::NotAPackage)
}
