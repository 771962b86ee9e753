//! Findings painted back into the submitter's own file.
