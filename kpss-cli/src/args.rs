//! What can be typed after `kpss`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use kpss_core::{Lang, Limits};

use crate::batch::BatchOptions;
use crate::deferred::Deferred;
use crate::fail_on::FailOn;
use crate::lang::LangOption;
use crate::output_options::{LimitOptions, Question};
use crate::report_format::ReportOptions;
use crate::typed::number;

/// Kontroluje komunitní plány sociálních služeb / Validates Czech community plans of social services
#[derive(Debug, Parser)]
#[command(name = "kpss", version, arg_required_else_help = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Zkontroluje dokumenty / Validates documents
    Validate(Deferred<Validate>),
    /// Sleduje soubory a po každém uložení řekne, co se změnilo / Watches files and says after each saving what changed
    ///
    /// Po uložení vypíše výsledek, nové nálezy (+) a odstraněné (−). Končí se klávesami Ctrl+C; návratový kód je ten, který by v tu chvíli dal kpss validate. / After each saving it prints the result, new findings (+) and those that are gone (−). Ctrl+C ends it, with the exit code that kpss validate would give at that moment.
    Watch(Deferred<crate::watch::Watch>),
    /// Napojí kpss na editor (Language Server Protocol) / Connects kpss with an editor (Language Server Protocol)
    ///
    /// Spouští jej editor a mluví s ním po standardním vstupu a výstupu; co v editoru nastavit, říká docs/editory.md. / An editor starts it and talks to it over standard input and output; docs/editors.md says what to set in the editor.
    Lsp(Deferred<crate::lsp::Lsp>),
    /// Opraví, co lze opravit s jistotou / Repairs what can be repaired for certain
    ///
    /// Vypíše rozdíl a co by se opravilo; soubor změní jen s --in-place, nebo uloží výsledek s -o. / Prints the difference and what would be repaired; changes the file with --in-place alone, or saves the result with -o.
    Fix(Deferred<crate::fix::Fix>),
    /// Sestaví stránku o plánu pro zastupitele / Makes a page about a plan for councillors
    ///
    /// Co plán dělá, pro koho, za kolik, od kdy do kdy, co se změnilo a co je otevřené: HTML na dvě strany A4. / What the plan does, for whom, for how much, from when to when, what changed and what is open: HTML for two pages A4.
    Brief(Deferred<crate::brief::Brief>),
    /// Sestaví dopis s tím, co je třeba opravit / Makes a letter with what must be mended
    ///
    /// Podle přípony výstupu dokument Wordu (.docx), nebo Markdown (.md); bez výstupu vypíše Markdown. / By the ending of the output a Word document (.docx) or Markdown (.md); without an output it prints Markdown.
    Letter(Deferred<crate::letter::Letter>),
    /// Porovná dvě zprávy: co je nové a co zmizelo / Compares two reports: what is new and what is gone
    ReportDiff(Deferred<crate::report_diff::Compared>),
    /// Ověří, že zpráva o souborech stále platí / Checks that a report about files still holds
    Verify(Deferred<crate::verify::Verify>),
    /// Vytvoří sešit k vyplnění / Makes a workbook to fill in
    Template(Deferred<crate::template::Template>),
    /// Popíše vlastní tabulky obce mapou / Describes a town's own tables by a map
    #[command(subcommand)]
    Map(Deferred<crate::map::Map>),
    /// Převede dokument mezi JSON, sešitem a CSV / Converts a document between JSON, a workbook and CSV
    Convert(Deferred<crate::convert::Convert>),
    /// Vypíše JSON Schema druhu dokumentu / Prints the JSON Schema of a kind of document
    Schema {
        /// Druh dokumentu (plan, `action_plan`, `monitoring_report`, catalogue, project, submission), profile, report, report-list, report-diff, answer-list, fixed, overview, task, nebo název úlohy / Kind of document (plan, `action_plan`, `monitoring_report`, catalogue, project, submission), profile, report, report-list, report-diff, answer-list, fixed, overview, task, or the name of a question
        kind: String,
        /// Jazyk / Language
        #[arg(long, value_enum, default_value_t)]
        lang: LangOption,
    },
    /// Vypíše seznam pravidel / Lists the rules
    Rules(Deferred<Rules>),
    /// Vysvětlí pravidlo / Explains a rule
    Explain {
        /// Kód nebo název pravidla, například K104 / Code or slug of the rule, for example K104
        rule: String,
        /// Jazyk / Language
        #[arg(long, value_enum, default_value_t)]
        lang: LangOption,
    },
    /// Zkontroluje nebo vyzkouší profil / Checks or tries a profile
    #[command(subcommand)]
    Profile(Deferred<Profile>),
    /// Vypíše plán jako číslovaný strom / Prints a plan as a numbered tree
    Outline(Deferred<Question>),
    /// Najde záznam a vše, co s ním souvisí / Finds a record and the records it is linked with
    Trace {
        /// Označení nebo číslo záznamu, například 1.2 / Identifier or number of the record, for example 1.2
        record: String,
        #[command(flatten)]
        question: Question,
    },
    /// Sečte náklady a ukáže, co do součtu nesedí / Adds up costs and shows what does not balance
    Totals {
        #[command(flatten)]
        question: Question,
        /// Seznam obcí pro součty po ORP: soubor ČSÚ `struktura_uzemi_cr.csv`; jinak přiložený k 1. 1. 2025, `none` žádný / List of municipalities: the file `struktura_uzemi_cr.csv` of ČSÚ; otherwise the one of 1 January 2025, with `none` none
        #[arg(long, value_name = "FILE")]
        municipalities: Option<PathBuf>,
    },
    /// Ukáže, co plán nepokrývá / Shows what a plan does not cover
    Coverage(Deferred<Question>),
    /// Zkontroluje čísla uzlů a přečísluje je / Checks the numbers of nodes and numbers them anew
    ///
    /// Vypíše, co se změní; soubor nemění. Akční plány ve stejném souboru nebo složce se přizpůsobí. / Prints what would change, and changes no file. Action plans in the same file or folder follow.
    Renumber {
        #[command(flatten)]
        question: Question,
        /// Vypíše jen přečíslovaný dokument / Prints the renumbered document alone
        #[arg(long)]
        document: bool,
    },
    /// Změní strom plánu / Changes the tree of a plan
    ///
    /// Vypíše, co se změní; soubor nemění. Akční plány ve stejném souboru nebo složce se přizpůsobí. / Prints what would change, and changes no file. Action plans in the same file or folder follow.
    Edit(Deferred<crate::edit::Edit>),
    /// Porovná dvě znění plánu / Compares two versions of a plan
    Compare(Deferred<crate::compare::Compare>),
    /// Odvodí dokument z jiných / Derives a document from others
    #[command(subcommand)]
    Derive(Deferred<crate::derive::Derive>),
    /// Sloučí dokumenty do jednoho podání / Merges documents into one submission
    Merge(Deferred<crate::merge::Merge>),
    /// Ukáže návaznost plánů a co v den platilo / Shows the history of plans and what was in force
    Timeline(Deferred<crate::timeline::Timeline>),
}

impl Command {
    /// The language in which the command speaks.
    pub(crate) fn lang(&self) -> Lang {
        match self {
            Self::Validate(options) => options.lang.into(),
            Self::Watch(options) => options.judge.lang(),
            Self::Lsp(options) => options.lang(),
            Self::Fix(options) => options.lang.into(),
            Self::Brief(options) => options.check.lang(),
            Self::Letter(options) => options.check.lang(),
            Self::ReportDiff(options) => options.lang.into(),
            Self::Verify(options) => options.lang.into(),
            Self::Template(options) => options.lang.into(),
            Self::Convert(options) => options.lang.into(),
            Self::Map(command) => command.lang(),
            Self::Rules(options) => options.lang.into(),
            Self::Profile(command) => command.lang(),
            Self::Schema { lang, .. } | Self::Explain { lang, .. } => (*lang).into(),
            Self::Outline(question) | Self::Coverage(question) => question.output.lang.into(),
            Self::Trace { question, .. }
            | Self::Totals { question, .. }
            | Self::Renumber { question, .. } => question.output.lang.into(),
            Self::Edit(options) => options.question.output.lang.into(),
            Self::Compare(options) => options.output.lang.into(),
            Self::Derive(derive) => derive.output().lang.into(),
            Self::Merge(options) => options.output.lang.into(),
            Self::Timeline(options) => options.question.output.lang.into(),
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct Validate {
    /// Soubor, složka nebo - (standardní vstup) / File, folder or - (standard input)
    ///
    /// Složka, která přímo obsahuje dokumenty, je jedno podání; složka takových složek je jich víc. / A folder that directly holds documents is one submission; a folder of such folders is several.
    #[arg(value_name = "FILE|DIR|-", default_value = ".")]
    pub(crate) inputs: Vec<PathBuf>,
    /// Jazyk zpráv / Language of messages
    #[arg(long, value_enum, default_value_t)]
    pub(crate) lang: LangOption,
    #[command(flatten)]
    pub(crate) report: ReportOptions,
    /// Den, jehož právo platí, RRRR-MM-DD; jinak rozhoduje datum dokumentu / Day whose law applies, YYYY-MM-DD; otherwise the date of the document decides
    #[arg(long, value_name = "DATE")]
    pub(crate) as_of: Option<String>,
    /// Seznam obcí: soubor ČSÚ `struktura_uzemi_cr.csv`; jinak přiložený k 1. 1. 2025, `none` žádný / List of municipalities: the file `struktura_uzemi_cr.csv` of ČSÚ; otherwise the one of 1 January 2025, with `none` none
    #[arg(long, value_name = "FILE")]
    pub(crate) municipalities: Option<PathBuf>,
    /// Profil: municipal, regional, opz-63, opz-106, nebo soubor; poslední platí, ostatní může rozšiřovat / Profile: municipal, regional, opz-63, opz-106, or a file; the last is in force and can extend the others
    #[arg(long, value_name = "NAME|FILE")]
    pub(crate) profile: Vec<String>,
    /// Den, ke kterému se posuzují výjimky; bez něj ty s koncem platnosti neplatí / Day on which waivers are judged; without it those with a last day are not applied
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<String>,
    /// Dřívější zpráva v JSON: počítají se jen nálezy, které nemá / An earlier report in JSON: only findings count that it does not have
    #[arg(long, value_name = "REPORT.json")]
    pub(crate) baseline: Option<PathBuf>,
    /// Uloží odevzdaný sešit nebo dokument Wordu s vyznačenými nálezy / Saves the workbook or Word document that was handed in with the findings painted on it
    #[arg(long, value_name = "OUT")]
    pub(crate) annotate: Option<PathBuf>,
    /// Uloží zprávu jako stránku HTML k tisku a odeslání / Saves the report as an HTML page to print and to send
    #[arg(long, value_name = "OUT")]
    pub(crate) html: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) batch: BatchOptions,
    /// Mapa tabulek: soubor, nebo tabulka-opatreni, karta-opatreni, sit-sluzeb / Map of tables: a file, or tabulka-opatreni, karta-opatreni, sit-sluzeb
    #[arg(long, value_name = "MAP")]
    pub(crate) map: Option<String>,
    #[command(flatten)]
    pub(crate) limits: LimitOptions,
    /// Nejvíce vypsaných nálezů jednoho pravidla / Most findings listed per rule
    #[arg(long, value_name = "N", default_value_t = Limits::default().findings_per_rule, value_parser = number)]
    pub(crate) max_findings: usize,
    /// Od jaké závažnosti končí kontrola neúspěchem / From which severity the run fails
    #[arg(long, value_enum, default_value_t)]
    pub(crate) fail_on: FailOn,
    /// Jen souhrn: za každé podání jeden řádek / The summary only: one line a submission
    #[arg(long)]
    pub(crate) summary: bool,
    /// U více podání i nálezy každého z nich / Of several submissions also the findings of each
    #[arg(long, conflicts_with = "summary")]
    pub(crate) pages: bool,
    /// Nic nevypisovat, odpoví jen návratový kód / Print nothing, only the exit code answers
    #[arg(long, short, conflicts_with_all = ["summary", "pages"])]
    pub(crate) quiet: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Profile {
    /// Vypíše, co je v profilu špatně / Says what is wrong in a profile
    Check {
        /// Soubory; poslední se kontroluje, ostatní může rozšiřovat / Files; the last is checked and can extend the others
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
        /// Jazyk / Language
        #[arg(long, value_enum, default_value_t)]
        lang: LangOption,
    },
    /// Ukáže, kdo by s profilem zítra neprošel / Shows who would fail with the profile tomorrow
    Try {
        /// Profil / Profile
        #[arg(value_name = "NAME|FILE")]
        profile: String,
        /// Složka s podáními / Folder with submissions
        #[arg(value_name = "DIR")]
        folder: PathBuf,
        /// Seznam obcí: soubor ČSÚ `struktura_uzemi_cr.csv`; jinak přiložený k 1. 1. 2025, `none` žádný / List of municipalities: the file `struktura_uzemi_cr.csv` of ČSÚ; otherwise the one of 1 January 2025, with `none` none
        #[arg(long, value_name = "FILE")]
        municipalities: Option<PathBuf>,
        /// Jazyk / Language
        #[arg(long, value_enum, default_value_t)]
        lang: LangOption,
        #[command(flatten)]
        limits: LimitOptions,
    },
}

impl Profile {
    /// The language in which the command speaks.
    fn lang(&self) -> Lang {
        let (Self::Check { lang, .. } | Self::Try { lang, .. }) = self;
        (*lang).into()
    }
}

#[derive(Debug, Args)]
pub(crate) struct Rules {
    /// Jazyk / Language
    #[arg(long, value_enum, default_value_t)]
    pub(crate) lang: LangOption,
    /// Podoba výstupu / Form of the output
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    #[default]
    Text,
    Json,
}
