//! Why a question has no answer.

use super::EditError;
use crate::documents::DocumentSet;
use crate::engine::{Options, first_mistake};
use crate::lang::{Bilingual, Lang, LocalizedText};
use crate::model::{Date, Id, Year};
use crate::read::ReadStatus;

/// Why a question has no answer; the documents are the reason, and not how it was asked.
///
/// ```
/// use kpss_core::{DocumentSet, Input, Inputs, Lang, Limits, Options, Query, QueryError, ask};
///
/// let inputs = Inputs::read(&[Input::bytes("a.json", br#"{"kind": "project", "id": "p"}"#)], &Limits::default());
/// let documents = DocumentSet::of(&inputs);
/// let error = ask(&Query::Outline {}, &documents, &Options::default()).err().ok_or("an answer")?;
/// assert!(matches!(error, QueryError::NoPlan { .. }));
/// assert_eq!(error.message(Lang::En), error.to_string());
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum QueryError {
    /// An input that is not a readable document.
    #[error("{} is not readable ({}); kpss validate {name} lists all mistakes", called(name, Lang::En), mistake.en)]
    Unreadable {
        /// Name of the input.
        name: String,
        /// Its first mistake.
        mistake: LocalizedText,
    },
    /// An input that was not read because it reaches a limit.
    #[error("{} is not readable: {}", called(name, Lang::En), limit.en)]
    BeyondLimit {
        /// Name of the input.
        name: String,
        /// Which limit, and what can be done.
        limit: LocalizedText,
    },
    /// A question about plans, and none was handed in.
    #[error("{} holds no plan", all_called(inputs, Lang::En))]
    NoPlan {
        /// Names of the inputs.
        inputs: Vec<String>,
    },
    /// A question about one plan, and none or several were handed in.
    #[error("{} should hold exactly one plan; plans found: {count}", all_called(inputs, Lang::En))]
    NotOnePlan {
        /// Names of the inputs.
        inputs: Vec<String>,
        /// How many there are.
        count: usize,
    },
    /// A question about one action plan, and none or several were handed in.
    #[error(
        "{} should hold exactly one action plan; found in it: {count}",
        called(input, Lang::En)
    )]
    NotOneActionPlan {
        /// Name of the first input.
        input: String,
        /// How many there are.
        count: usize,
    },
    /// A comparison of more or fewer than two inputs.
    #[error("two documents are compared, given were {count}")]
    NotTwoInputs {
        /// How many there are.
        count: usize,
    },
    /// Nothing among the documents states money.
    #[error("there is no plan, action plan, monitoring report or project")]
    NothingToSum,
    /// Edits that do not say which of several plans they are for.
    #[error("there are several plans; name the one to change")]
    SeveralPlans,
    /// A document alone was asked for, and there are several.
    #[error("a document alone can be printed of a single input only")]
    SeveralDocuments,
    /// No record has this identifier or number.
    #[error("the documents hold no “{name}”")]
    UnknownRecord {
        /// The identifier or number.
        name: String,
    },
    /// No plan has this identifier.
    #[error("the documents hold no plan “{plan}”")]
    UnknownPlan {
        /// The identifier.
        plan: Id,
    },
    /// A month or a year where a day is needed.
    #[error("{date} is no day; write it like 2016-07-01")]
    NotADay {
        /// The date.
        date: Date,
    },
    /// A year outside of the validity of the plan.
    #[error("the plan “{plan}” is not valid in {year}")]
    NotValidInYear {
        /// The plan.
        plan: Id,
        /// The year.
        year: Year,
    },
    /// A next plan that does not begin after the plan.
    #[error("the period {from}–{until} does not follow the plan “{plan}”")]
    DoesNotFollow {
        /// The plan.
        plan: Id,
        /// First year asked for.
        from: Year,
        /// Last year asked for.
        until: Year,
    },
    /// An edit that cannot be carried out.
    #[error(transparent)]
    Edit(#[from] EditError),
    /// Two inputs have different records of one identifier.
    #[error(
        "two different records have the identifier “{id}” ({}): in {first} and in {second}; rename \
         one of them, in links to it, too (on the command line --rename does it)", kind.en
    )]
    SameIdentifier {
        /// The identifier.
        id: String,
        /// Kind of the records.
        kind: Bilingual,
        /// Input of the first.
        first: String,
        /// Input of the second.
        second: String,
    },
    /// One input has two different documents of one identifier.
    #[error(
        "two different documents of {name} have the identifier “{id}” ({}); links to them cannot \
         be told apart", kind.en
    )]
    SameIdentifierInInput {
        /// Name of the input.
        name: String,
        /// The identifier.
        id: String,
        /// Kind of the documents.
        kind: Bilingual,
    },
    /// A reference that may mean either of two documents.
    #[error(
        "{name} refers to “{id}”, and it cannot be told whether to the document in {first} or in \
         {second}"
    )]
    AmbiguousReference {
        /// Name of the input that refers.
        name: String,
        /// The identifier.
        id: String,
        /// Input of the one document.
        first: String,
        /// Input of the other.
        second: String,
    },
}

impl QueryError {
    /// Why, in a language; in English the same as [`std::fmt::Display`].
    pub fn message(&self, lang: Lang) -> String {
        match lang {
            Lang::Cs => self.czech(),
            Lang::En => self.to_string(),
        }
    }

    fn czech(&self) -> String {
        match self {
            Self::Unreadable { name, mistake } => format!(
                "{} nelze přečíst ({}); všechny chyby vypíše kpss validate {name}",
                called(name, Lang::Cs),
                mistake.cs
            ),
            Self::BeyondLimit { name, limit } => {
                format!("{} nelze přečíst: {}", called(name, Lang::Cs), limit.cs)
            }
            Self::NoPlan { inputs } => match inputs.as_slice() {
                [name] if name == NAMELESS => "v dokumentu není žádný plán".to_owned(),
                _ => format!("v {} není žádný plán", inputs.join(", ")),
            },
            Self::NotOnePlan { inputs, count } => {
                let names = all_called(inputs, Lang::Cs);
                format!("{names} má obsahovat právě jeden plán; počet plánů: {count}")
            }
            Self::NotOneActionPlan { input, count } => {
                let input = called(input, Lang::Cs);
                format!("{input} má obsahovat právě jeden akční plán; jejich počet: {count}")
            }
            Self::NotTwoInputs { count } => {
                format!("porovnávají se dva dokumenty, předáno jich je {count}")
            }
            Self::NothingToSum => {
                "není tu žádný plán, akční plán, zpráva o plnění ani projekt".to_owned()
            }
            Self::SeveralPlans => "plánů je více; uveďte označení toho, který se mění".to_owned(),
            Self::SeveralDocuments => {
                "samotný dokument lze vypsat jen z jediného vstupu".to_owned()
            }
            Self::UnknownRecord { name } => format!("„{name}“ v dokumentech není"),
            Self::UnknownPlan { plan } => format!("plán „{plan}“ v dokumentech není"),
            Self::NotADay { date } => {
                format!("{date} není den; zapište jej například 2016-07-01")
            }
            Self::NotValidInYear { plan, year } => format!("plán „{plan}“ v roce {year} neplatí"),
            Self::DoesNotFollow { plan, from, until } => {
                format!("období {from}–{until} nenavazuje na plán „{plan}“")
            }
            Self::Edit(error) => error.message(Lang::Cs),
            Self::SameIdentifier { id, kind, first, second } => format!(
                "označení „{id}“ ({}) mají dva různé záznamy: v {first} a v {second}; jeden z nich \
                 přejmenujte, i v odkazech na něj (na příkazové řádce to udělá volba --rename)",
                kind.cs
            ),
            Self::SameIdentifierInInput { name, id, kind } => format!(
                "označení „{id}“ ({}) mají v {name} dva různé dokumenty; odkazy na ně nelze rozlišit",
                kind.cs
            ),
            Self::AmbiguousReference { name, id, first, second } => format!(
                "{name} odkazuje na „{id}“ a nelze určit, zda na dokument v {first}, nebo v {second}"
            ),
        }
    }
}

/// The name of a document that was handed over without one, as programs and pipes do.
const NAMELESS: &str = "-";

/// The document as the subject of a sentence.
fn called(name: &str, lang: Lang) -> &str {
    if name != NAMELESS {
        return name;
    }
    match lang {
        Lang::Cs => "dokument",
        Lang::En => "the document",
    }
}

fn all_called(inputs: &[String], lang: Lang) -> String {
    match inputs {
        [name] => called(name, lang).to_owned(),
        _ => inputs.join(", "),
    }
}

/// A document with a mistake of shape gets no answer at all: one about a part of it would look like
/// one about the whole.
pub(super) fn all_readable(
    documents: &DocumentSet<'_>,
    options: &Options<'_>,
) -> Result<(), QueryError> {
    let unread = documents.inputs.iter().position(|(_, one)| one.status != ReadStatus::Read);
    let Some((input, (name, reading))) =
        unread.and_then(|input| Some((input, documents.inputs.get(input)?)))
    else {
        return Ok(());
    };
    let name = (*name).to_owned();
    let mistake = first_mistake(documents, input, options);
    Err(match reading.limit {
        Some(_) => QueryError::BeyondLimit { name, limit: mistake.with_fix },
        None => QueryError::Unreadable { name, mistake: mistake.with_line },
    })
}
