//! The fixed words of a workbook, in both languages.

use kpss_core::{Bilingual, Lang};

/// The words.
#[derive(Debug)]
pub struct Words;

const fn both(cs: &'static str, en: &'static str) -> Bilingual {
    Bilingual { cs, en }
}

impl Words {
    /// Heading: the document to which a row belongs.
    pub const DOCUMENT: Bilingual = both("V dokumentu", "In document");
    /// Heading: the list to which a row belongs.
    pub const PLACE: Bilingual = both("Část", "Part");
    /// Heading: the record to which a row belongs.
    pub const OWNER: Bilingual = both("Patří k", "Belongs to");
    /// Heading: the mark by which other rows name this one.
    pub const MARK: Bilingual = both("Řádek č.", "Row no.");
    /// Heading of a card: what is stated.
    pub const FIELD: Bilingual = both("Údaj", "Fact");
    /// Heading of a card: its value.
    pub const VALUE: Bilingual = both("Hodnota", "Value");
    /// Heading of a card: what belongs there.
    pub const HELP: Bilingual = both("Co sem patří", "What belongs here");
    /// Name of the sheet with the code lists.
    pub const LISTS: Bilingual = both("Číselníky", "Code lists");

    /// Help for [`Self::DOCUMENT`].
    pub const DOCUMENT_HELP: Bilingual =
        both("Označení dokumentu z jeho karty.", "Identifier of the document from its card.");
    /// Help for [`Self::PLACE`].
    pub const PLACE_HELP: Bilingual = both(
        "Čeho se řádek týká; vyberte ze seznamu.",
        "What the row is about; choose from the list.",
    );
    /// Help for [`Self::MARK`].
    pub const MARK_HELP: Bilingual = both(
        "Pořadové číslo, na které odkazují jiné listy.",
        "A number to which other sheets refer.",
    );

    /// Help for [`Self::OWNER`], by the sheets to which a row may belong.
    pub fn owner_help(sheets: &[&str], lang: Lang) -> String {
        let names: Vec<String> = sheets
            .iter()
            .map(|name| match lang {
                Lang::Cs => format!("„{name}“"),
                Lang::En => format!("“{name}”"),
            })
            .collect();
        let names = names.join(", ");
        match lang {
            Lang::Cs => format!("Číslo, název nebo označení záznamu z listu {names}."),
            Lang::En => format!("Number, name or identifier of a record on the sheet {names}."),
        }
    }

    /// What to do on a table.
    pub const TABLE_HINT: Bilingual = both(
        "Jeden řádek je jeden záznam. Pište od prvního volného řádku; hvězdička znamená povinný údaj.",
        "One row is one record. Write from the first free row; an asterisk marks what is required.",
    );
    /// What to do on a card.
    pub const CARD_HINT: Bilingual = both(
        "Vyplňte sloupec Hodnota; co nevíte, nechte prázdné. Více hodnot pište pod sebe (Alt+Enter).",
        "Fill in the column Value; leave empty what is not known. Several values stand one below the other (Alt+Enter).",
    );
}
