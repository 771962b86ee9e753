//! Documents made at random from the model's own table: whatever the model can hold comes back from
//! tables as it was, or is refused with a reason.
#![cfg(test)]

mod documents;

use kpss_core::model::DocumentKind;
use kpss_core::{Document, Lang};
use kpss_io::transcribe::transcribe;
use kpss_io::workbook::tables;

use documents::Random;

#[test]
fn generated_documents_come_back_from_tables() {
    let mut held = 0;
    for seed in 0..400 {
        for kind in DocumentKind::ALL {
            let mut random = Random::new(seed);
            let json = random.document(*kind);
            let document = Document::read(&json).unwrap_or_else(|error| panic!("{error}\n{json}"));
            let lang = if seed % 2 == 0 { Lang::Cs } else { Lang::En };
            let book = match tables(&document, lang) {
                Ok(b) => b,
                Err(e) => {
                    eprintln!("REFUSED {e}");
                    continue;
                }
            };
            let read = transcribe("file.xlsx", &book).unwrap();
            let back = Document::read(&read.json)
                .unwrap_or_else(|error| panic!("seed {seed} {kind}: {error}\n{}", read.json));
            let (back, document) = (back.to_json(), document.to_json());
            let differ = back.lines().zip(document.lines()).find(|(one, other)| one != other);
            assert_eq!(differ, None, "seed {seed} {kind}");
            assert_eq!(back.len(), document.len(), "seed {seed} {kind}");
            held += 1;
        }
    }
    assert_eq!(held, 2_400);
}
