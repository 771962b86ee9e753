//! Why a file gives no grids, said to the person who sent it.

use std::fmt;

use super::{BookFormat, Charset, Kind};

/// Why a file was not read. Each says what to do, in Czech and in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GridError {
    /// The file is of a kind that holds no tables for us.
    Unreadable(Kind),
    /// Among files of a folder of CSV one that is no text.
    NotText(BookFormat),
    /// A part of the file cannot be read as what it should be.
    Damaged {
        /// The part, as the package names it.
        part: String,
    },
    /// A part is larger unpacked than is read.
    TooLarge {
        /// The part at which the limit was reached.
        part: String,
        /// The limit in bytes.
        limit: u64,
    },
    /// A part is packed as no office program packs.
    ZipBomb {
        /// The part.
        part: String,
        /// How many times it may be larger.
        ratio: u64,
    },
    /// More cells that hold something than are read.
    TooManyCells {
        /// The limit.
        limit: u64,
    },
    /// A row too far down.
    TooManyRows {
        /// The table.
        grid: String,
        /// The limit.
        limit: u32,
    },
    /// A column too far to the right.
    TooManyColumns {
        /// The table.
        grid: String,
        /// The limit.
        limit: u32,
    },
    /// More tables than are read.
    TooManyGrids {
        /// The limit.
        limit: u32,
    },
    /// More text than is read.
    TooMuchText {
        /// The limit in bytes.
        limit: u64,
    },
    /// A text of which no known table of characters makes Czech.
    UnknownEncoding {
        /// The first line that is not plain ASCII, from 1.
        line: u32,
    },
    /// A text with bytes that do not belong into its table of characters.
    BrokenText {
        /// The table.
        charset: Charset,
        /// The line, from 1.
        line: u32,
    },
    /// A quotation mark opens a cell and none closes it.
    OpenQuote {
        /// The line on which it stands, from 1.
        line: u32,
    },
    /// Text follows a closing quotation mark.
    StrayQuote {
        /// The line, from 1.
        line: u32,
    },
}

impl std::error::Error for GridError {}

impl fmt::Display for GridError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.en())
    }
}

impl GridError {
    /// What the file is and what to do, in Czech.
    pub fn cs(&self) -> String {
        match self {
            Self::Unreadable(kind) => kind.cs().to_owned(),
            Self::NotText(format) => format!(
                "Soubor není CSV, ale {}. Zadejte jej samostatně, nebo jej uložte jako CSV.",
                format.cs()
            ),
            Self::Damaged { part } => format!(
                "Soubor je poškozený: jeho část „{part}“ nelze přečíst. Otevřete jej v Excelu nebo \
                 LibreOffice, uložte znovu a ověřte, že nic nechybí."
            ),
            Self::TooLarge { part, limit } => format!(
                "Soubor je po rozbalení příliš velký: u části „{part}“ překročil mez {} MB. \
                 Rozdělte jej na více souborů.",
                limit >> 20
            ),
            Self::ZipBomb { part, ratio } => format!(
                "Soubor nebyl přečten: jeho část „{part}“ je po rozbalení více než {ratio}krát větší, \
                 jak to kancelářské programy nedělají. Otevřete soubor v Excelu nebo LibreOffice \
                 a uložte jej znovu."
            ),
            Self::TooManyCells { limit } => format!(
                "Soubor má více vyplněných buněk, než se čte; nejvyšší počet: {limit}. Rozdělte jej \
                 na více souborů."
            ),
            Self::TooManyRows { grid, limit } => format!(
                "Tabulka „{grid}“ má více řádků, než se čte; nejvyšší počet: {limit}. Smažte obsah \
                 pod tabulkou, nebo ji rozdělte."
            ),
            Self::TooManyColumns { grid, limit } => format!(
                "Tabulka „{grid}“ má více sloupců, než se čte; nejvyšší počet: {limit}. Smažte obsah \
                 vpravo od tabulky, nebo ji rozdělte."
            ),
            Self::TooManyGrids { limit } => format!(
                "Soubor má více tabulek, než se čte; nejvyšší počet: {limit}. Rozdělte jej na více \
                 souborů."
            ),
            Self::TooMuchText { limit } => format!(
                "Soubor má více textu, než se čte; mez: {} MB. Rozdělte jej na více souborů.",
                limit >> 20
            ),
            Self::UnknownEncoding { line } => format!(
                "Kódování souboru nelze určit, řádek {line} v žádném známém nedává česká písmena. \
                 Uložte soubor v kódování UTF-8 (v Excelu „CSV UTF-8“)."
            ),
            Self::BrokenText { charset, line } => format!(
                "Soubor je v kódování {}, ale na řádku {line} má znaky, které do něj nepatří. \
                 Uložte jej znovu v kódování UTF-8.",
                charset.name()
            ),
            Self::OpenQuote { line } => format!(
                "Na řádku {line} začíná buňka uvozovkou, která nikde nekončí; zbytek souboru nelze \
                 přečíst. Doplňte koncovou uvozovku, nebo ověřte, že soubor není useknutý."
            ),
            Self::StrayQuote { line } => format!(
                "Na řádku {line} následuje po koncové uvozovce další text. Uvozovky uvnitř buňky \
                 zdvojte: \"Dům \"\"U lípy\"\"\"."
            ),
        }
    }

    /// What the file is and what to do, in English.
    pub fn en(&self) -> String {
        match self {
            Self::Unreadable(kind) => kind.en().to_owned(),
            Self::NotText(format) => format!(
                "The file is not CSV but {}. Give it by itself, or save it as CSV.",
                format.en()
            ),
            Self::Damaged { part } => format!(
                "The file is damaged: its part “{part}” cannot be read. Open it in Excel or \
                 LibreOffice, save it again and check that nothing is missing."
            ),
            Self::TooLarge { part, limit } => format!(
                "The file is too large when unpacked: at the part “{part}” it passed the limit of {} \
                 MB. Divide it into several files.",
                limit >> 20
            ),
            Self::ZipBomb { part, ratio } => format!(
                "The file was not read: unpacked, its part “{part}” is more than {ratio} times as \
                 large, which office programs do not do. Open the file in Excel or LibreOffice and \
                 save it again."
            ),
            Self::TooManyCells { limit } => format!(
                "The file has more filled cells than are read; the largest number: {limit}. Divide \
                 it into several files."
            ),
            Self::TooManyRows { grid, limit } => format!(
                "The table “{grid}” has more rows than are read; the largest number: {limit}. Delete \
                 what stands below the table, or divide it."
            ),
            Self::TooManyColumns { grid, limit } => format!(
                "The table “{grid}” has more columns than are read; the largest number: {limit}. \
                 Delete what stands to the right of the table, or divide it."
            ),
            Self::TooManyGrids { limit } => format!(
                "The file has more tables than are read; the largest number: {limit}. Divide it into \
                 several files."
            ),
            Self::TooMuchText { limit } => format!(
                "The file has more text than is read; the limit: {} MB. Divide it into several files.",
                limit >> 20
            ),
            Self::UnknownEncoding { line } => format!(
                "The encoding of the file cannot be told, line {line} gives Czech letters in none \
                 that is known. Save the file in UTF-8 (“CSV UTF-8” in Excel)."
            ),
            Self::BrokenText { charset, line } => format!(
                "The file is in {}, but line {line} has characters that do not belong there. Save it \
                 again in UTF-8.",
                charset.name()
            ),
            Self::OpenQuote { line } => format!(
                "On line {line} a cell begins with a quotation mark that ends nowhere; the rest of \
                 the file cannot be read. Add the closing mark, or check that the file is not cut off."
            ),
            Self::StrayQuote { line } => format!(
                "On line {line} text follows a closing quotation mark. Double the marks inside a \
                 cell: \"House \"\"At the lime tree\"\"\"."
            ),
        }
    }
}
