//! What a plan rests on: analyses, needs, the evaluation of the previous plan.

use super::base::{Count, DocumentLink, Id, MunicipalityCode, Side};
use super::declare::{choice, record};
use super::monitoring_report::MonitoringStatus;
use super::{Date, Number, TargetGroupCode, Whole, Year};

record! {
    /// A target group as the plan names it.
    #[doc(alias = "cílová skupina")]
    pub struct TargetGroup: "Cílová skupina", "Cílová skupina tak, jak ji plán vymezuje.";
    required {
        /// Identifier that needs, measures and groups refer to.
        id: Id = "Identifikátor", "Označení, na které odkazují potřeby, opatření a skupiny.";
    }
    fields {
        /// Name in the plan.
        title: Option<String> = "Název", "Název v plánu.";
        /// Target groups of the register that it covers.
        codes: Vec<TargetGroupCode> = "Kódy registru", "Odpovídající cílové skupiny registru.";
        /// Side in the process, where a project names the sides as its target groups.
        side: Option<Side> = "Strana", "Strana procesu, pokud ji projekt uvádí jako cílovou skupinu.";
        /// Whether it was added in a later cycle.
        added_later: Option<bool> = "Přidána později", "Skupina byla zařazena až v dalším cyklu.";
    }
}

choice! {
    /// Kind of an analysis.
    pub enum AnalysisKind: "analysis-kind", "Druh analýzy", "Kind of analysis";
    Sociodemographic = "sociodemographic", "sociodemografická analýza", "sociodemographic analysis";
    Needs = "needs", "analýza potřeb", "analysis of needs";
    Services = "services", "analýza poskytovatelů a služeb", "analysis of providers and services";
    Economic = "economic", "ekonomická analýza", "economic analysis";
    Survey = "survey", "průzkum veřejnosti", "public survey";
    ContractingAuthorities = "contracting_authorities", "analýza zadavatelů", "analysis of contracting authorities";
    Swot = "swot", "SWOT analýza", "SWOT analysis";
    Other = "other", "jiná analýza", "other analysis";
}

record! {
    /// The four fields of a SWOT analysis.
    pub struct Swot: "SWOT", "Silné a slabé stránky, příležitosti a hrozby.";
    fields {
        /// Strengths.
        strengths: Vec<String> = "Silné stránky", "Silné stránky.";
        /// Weaknesses.
        weaknesses: Vec<String> = "Slabé stránky", "Slabé stránky.";
        /// Opportunities.
        opportunities: Vec<String> = "Příležitosti", "Příležitosti.";
        /// Threats.
        threats: Vec<String> = "Hrozby", "Hrozby.";
    }
}

record! {
    /// An analysis on which the plan rests.
    #[doc(alias = "analýza")]
    pub struct Analysis: "Analýza", "Analýza, o kterou se plán opírá.";
    required {
        /// Identifier.
        id: Id = "Identifikátor", "Označení analýzy.";
    }
    fields {
        /// Kind.
        kind: Option<AnalysisKind> = "Druh", "Druh analýzy.";
        /// Title.
        title: Option<String> = "Název", "Název analýzy.";
        /// When it was finished.
        finished_on: Option<Date> = "Dokončeno", "Kdy byla analýza dokončena.";
        /// State of its data.
        data_as_of: Option<Date> = "Stav dat", "K jakému datu jsou údaje.";
        /// How it was made.
        method: Option<String> = "Metoda", "Jak analýza vznikla.";
        /// Sides that were asked.
        respondent_sides: Vec<Side> = "Dotázané strany", "Koho se analýza ptala.";
        /// Number of people asked.
        respondents: Option<Count> = "Respondenti", "Počet dotázaných.";
        /// Target groups.
        target_groups: Vec<Id> = "Cílové skupiny", "Cílové skupiny, kterých se týká.";
        /// Body that made it.
        body: Option<Id> = "Orgán", "Skupina, která analýzu zpracovala.";
        /// Main results.
        summary: Option<String> = "Závěry", "Hlavní závěry.";
        /// Strengths, weaknesses, opportunities, threats.
        swot: Option<Swot> = "SWOT", "Obsah SWOT analýzy.";
        /// Whether it is only planned.
        planned: Option<bool> = "Plánováno", "Analýza se teprve chystá.";
        /// Whether it goes on continuously.
        ongoing: Option<bool> = "Průběžně", "Analýza se vede průběžně.";
        /// Full text.
        document: Option<DocumentLink> = "Dokument", "Plné znění.";
    }
}

record! {
    /// A need found in the area.
    #[doc(alias = "potřeba")]
    pub struct Need: "Potřeba", "Potřeba zjištěná v území.";
    required {
        /// Identifier.
        id: Id = "Identifikátor", "Označení potřeby.";
    }
    fields {
        /// Number in the plan.
        code: Option<String> = "Číslo", "Číslo potřeby v plánu.";
        /// Title.
        title: Option<String> = "Název", "Název potřeby.";
        /// Description.
        description: Option<String> = "Popis", "Popis potřeby.";
        /// Target groups that have it.
        target_groups: Vec<Id> = "Cílové skupiny", "Cílové skupiny, které potřebu mají.";
        /// Municipalities where it was found.
        municipalities: Vec<MunicipalityCode> = "Obce", "Obce, kde byla potřeba zjištěna.";
        /// Analyses that show it.
        analyses: Vec<Id> = "Analýzy", "Analýzy, které potřebu dokládají.";
        /// How many people have it.
        people: Option<Count> = "Počet osob", "Kolika osob se potřeba týká.";
        /// Why the plan does not deal with it.
        deferred_because: Option<String> = "Odloženo, protože", "Proč plán potřebu neřeší.";
    }
}

record! {
    /// How many measures ended in one status.
    pub struct StatusShare: "Podíl stavu", "Kolik opatření skončilo v jednom stavu.";
    fields {
        /// Status.
        status: Option<MonitoringStatus> = "Stav", "Stav plnění.";
        /// Number of measures.
        count: Option<Whole> = "Počet", "Počet opatření.";
        /// Share in percent.
        percent: Option<Number> = "Podíl v %", "Podíl v procentech.";
    }
}

record! {
    /// The evaluation of the previous plan.
    #[doc(alias = "vyhodnocení předchozího plánu")]
    pub struct Evaluation: "Vyhodnocení", "Vyhodnocení plnění předchozího plánu.";
    fields {
        /// The plan that was evaluated.
        plan: Option<Id> = "Plán", "Vyhodnocovaný plán.";
        /// When.
        on: Option<Date> = "Datum", "Kdy bylo vyhodnocení zpracováno.";
        /// Year up to which it goes.
        up_to_year: Option<Year> = "Do roku", "Poslední vyhodnocený rok.";
        /// Summary.
        summary: Option<String> = "Souhrn", "Souhrn vyhodnocení.";
        /// Shares of statuses.
        shares: Vec<StatusShare> = "Podíly", "Podíly podle stavu plnění.";
        /// Monitoring reports that it rests on.
        reports: Vec<Id> = "Zprávy", "Zprávy o plnění, o které se opírá.";
        /// Whether it is only planned.
        planned: Option<bool> = "Plánováno", "Vyhodnocení se teprve chystá.";
        /// Full text.
        document: Option<DocumentLink> = "Dokument", "Plné znění.";
    }
}
