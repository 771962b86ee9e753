//! The rows as a table for spreadsheets.

use kpss_core::codes::REGIONS;
use kpss_core::{Bilingual, Lang};

use super::{Overview, Row};
use crate::outputs::lines;
use crate::workbook::csv_cell::{guarded, quoted};

const COLUMNS: [Bilingual; 15] = [
    Bilingual { cs: "Podání", en: "Submission" },
    Bilingual { cs: "Výsledek", en: "Result" },
    Bilingual { cs: "Chyby", en: "Errors" },
    Bilingual { cs: "Varování", en: "Warnings" },
    Bilingual { cs: "Informace", en: "Info" },
    Bilingual { cs: "Výjimky", en: "Waivers" },
    Bilingual { cs: "Název", en: "Title" },
    Bilingual { cs: "Dokumenty", en: "Documents" },
    Bilingual { cs: "Území", en: "Territory" },
    Bilingual { cs: "ORP", en: "ORPs" },
    Bilingual { cs: "Kódy ORP", en: "Codes of ORPs" },
    Bilingual { cs: "Kraje", en: "Regions" },
    Bilingual { cs: "Co se nepřečetlo nebo nezkontrolovalo", en: "What was not read or checked" },
    Bilingual { cs: "Zpráva v JSON", en: "Report in JSON" },
    Bilingual { cs: "Zpráva jako stránka", en: "Report as a page" },
];

pub(super) fn text(overview: &Overview) -> String {
    let lang = overview.lang;
    let mut text = String::from("\u{feff}");
    line(&COLUMNS.map(|column| column.get(lang).to_owned()), &mut text);
    for row in &overview.submissions {
        line(&cells(row, lang), &mut text);
    }
    text
}

fn cells(row: &Row, lang: Lang) -> [String; 15] {
    let names = row.area.orp_names().collect::<Vec<_>>();
    let codes = row.area.orps.iter().map(String::as_str).collect::<Vec<_>>();
    let regions = row.area.regions.iter().filter_map(|code| REGIONS.get(code));
    let regions = regions.map(|region| Bilingual { cs: region.cs, en: region.en }.get(lang));
    [
        row.name.clone(),
        row.outcome.name().get(lang).to_owned(),
        row.counts.error.to_string(),
        row.counts.warning.to_string(),
        row.counts.info.to_string(),
        row.counts.waived.to_string(),
        row.title.clone().unwrap_or_default(),
        row.documents.to_string(),
        row.area.name.clone().unwrap_or_default(),
        names.join(", "),
        codes.join(", "),
        regions.collect::<Vec<_>>().join(", "),
        row.reasons.join("; "),
        row.report.clone().unwrap_or_default(),
        row.page.clone().unwrap_or_default(),
    ]
}

fn line(cells: &[String; 15], text: &mut String) {
    let cells = cells.iter().map(|cell| quoted(&guarded(&lines(cell))));
    text.push_str(&cells.collect::<Vec<_>>().join(";"));
    text.push_str("\r\n");
}
