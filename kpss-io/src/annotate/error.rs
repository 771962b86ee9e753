//! Why a file was not painted.

/// Why a file was not painted. `Display` is English, [`AnnotateError::czech`] is Czech.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AnnotateError {
    /// No zip, or one that cannot be opened.
    #[error(
        "the findings were not painted: the file is not a package of Office Open XML, or it is damaged"
    )]
    NotAPackage,
    /// The container of encrypted files and of formats before 2007.
    #[error(
        "the findings were not painted: the file is encrypted, or of a format older than 2007; save it without a password as .xlsx or .docx"
    )]
    EncryptedOrOld,
    /// A package of another kind.
    #[error("the findings were not painted: the file is not a {expected}")]
    WrongKind {
        /// What was expected: `XLSX` or `DOCX`.
        expected: &'static str,
    },
    /// A part of the package is absent.
    #[error("the findings were not painted: the part {part} of the file is missing")]
    Missing {
        /// Name of the part.
        part: String,
    },
    /// A part of the package cannot be read.
    #[error("the findings were not painted: the part {part} of the file is damaged")]
    Damaged {
        /// Name of the part.
        part: String,
    },
    /// A part of the package is larger than any that people make.
    #[error(
        "the findings were not painted: the part {part} of the file is larger than {limit} MiB"
    )]
    TooLarge {
        /// Name of the part.
        part: String,
        /// The limit.
        limit: u64,
    },
    /// More findings than a sheet has rows.
    #[error("the findings were not painted: there are more than {limit} of them")]
    TooManyMarks {
        /// The limit.
        limit: usize,
    },
}

impl AnnotateError {
    /// The same in Czech.
    pub fn czech(&self) -> String {
        let why = match self {
            Self::NotAPackage => {
                "soubor není balíčkem Office Open XML (.xlsx, .docx), nebo je poškozený".to_owned()
            }
            Self::EncryptedOrOld => {
                "soubor je zaheslovaný nebo ve formátu starším než z roku 2007; \
                 uložte jej bez hesla jako .xlsx nebo .docx"
                    .to_owned()
            }
            Self::WrongKind { expected } => format!("soubor není ve formátu {expected}"),
            Self::Missing { part } => format!("v souboru chybí jeho část {part}"),
            Self::Damaged { part } => format!("část souboru {part} je poškozená"),
            Self::TooLarge { part, limit } => {
                format!("část souboru {part} je větší než {limit} MiB")
            }
            Self::TooManyMarks { limit } => format!("je jich více než {limit}"),
        };
        format!("Nálezy se do souboru nevyznačily: {why}.")
    }
}
