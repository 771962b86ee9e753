//! Reports for tools: each format by its own reader, and with whatever a document may hold.
#![cfg(test)]

mod common;
mod formats;
mod hostile;
mod sarif;
