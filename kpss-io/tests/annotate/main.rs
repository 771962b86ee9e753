//! Findings painted into workbooks and Word documents: what changes, and that nothing else does.
#![cfg(test)]

mod again;
mod common;
mod docx;
mod hostile;
mod mutants;
mod unusual;
mod xlsx;
