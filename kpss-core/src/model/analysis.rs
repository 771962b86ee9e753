//! What a plan rests on: analyses, needs, the evaluation of the previous plan.

use super::base::{DocumentLink, MunicipalityCode, Side, StatedCount};
use super::declare::{closed_list, record};
use super::monitoring_report::MonitoringStatus;
use super::reference::{Id, Ref};
use super::{Body, Count, Date, MonitoringReport, Number, Plan, TargetGroupCode, Year};

record! {
    /// A target group as the plan names it.
    #[doc(alias = "cílová skupina")]
    pub struct TargetGroup: "Cílová skupina" / "Target group", "Cílová skupina tak, jak ji plán vymezuje.";
    required {
        /// Identifier that needs, measures and groups refer to.
        id: Id = "Identifikátor" / "Identifier", "Označení, na které odkazují potřeby, opatření a skupiny.";
    }
    fields {
        /// Name in the plan.
        title: Option<String> = "Název" / "Title", "Název v plánu.";
        /// Target groups of the register that it covers.
        codes: Vec<TargetGroupCode> = "Kódy registru" / "Codes of the register", "Odpovídající cílové skupiny registru.";
        /// Side in the process, where a project names the sides as its target groups.
        side: Option<Side> = "Strana" / "Side", "Strana procesu, pokud ji projekt uvádí jako cílovou skupinu.";
        /// Whether it was added in a later cycle.
        added_later: Option<bool> = "Přidána později" / "Added later", "Skupina byla zařazena až v dalším cyklu.";
    }
}

closed_list! {
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
    pub struct Swot: "SWOT" / "SWOT", "Silné a slabé stránky, příležitosti a hrozby.";
    fields {
        /// Strengths.
        strengths: Vec<String> = "Silné stránky" / "Strengths", "Silné stránky.";
        /// Weaknesses.
        weaknesses: Vec<String> = "Slabé stránky" / "Weaknesses", "Slabé stránky.";
        /// Opportunities.
        opportunities: Vec<String> = "Příležitosti" / "Opportunities", "Příležitosti.";
        /// Threats.
        threats: Vec<String> = "Hrozby" / "Threats", "Hrozby.";
    }
}

record! {
    /// An analysis on which the plan rests.
    #[doc(alias = "analýza")]
    pub struct Analysis: "Analýza" / "Analysis", "Analýza, o kterou se plán opírá.";
    required {
        /// Identifier.
        id: Id = "Identifikátor" / "Identifier", "Označení analýzy.";
    }
    fields {
        /// Kind.
        kind: Option<AnalysisKind> = "Druh" / "Kind", "Druh analýzy.";
        /// Title.
        title: Option<String> = "Název" / "Title", "Název analýzy.";
        /// When it was finished.
        finished_on: Option<Date> = "Dokončeno" / "Finished on", "Kdy byla analýza dokončena.";
        /// State of its data.
        data_as_of: Option<Date> = "Stav dat" / "Data as of", "K jakému datu jsou údaje.";
        /// How it was made.
        method: Option<String> = "Metoda" / "Method", "Jak analýza vznikla.";
        /// Sides that were asked.
        respondent_sides: Vec<Side> = "Dotázané strany" / "Sides asked", "Koho se analýza ptala.";
        /// Number of people asked.
        respondents: Option<StatedCount> = "Respondenti" / "Respondents", "Počet dotázaných.";
        /// Number of answers that came back.
        returned: Option<StatedCount> = "Vráceno" / "Returned", "Počet vrácených odpovědí.";
        /// Share of answers that came back, percent.
        return_rate: Option<Number> = "Návratnost v %" / "Return rate in %", "Návratnost v procentech.";
        /// Municipalities in which people were asked.
        municipalities: Vec<MunicipalityCode> = "Obce" / "Municipalities", "Obce, ve kterých se průzkum konal.";
        /// Target groups.
        target_groups: Vec<Ref<TargetGroup>> = "Cílové skupiny" / "Target groups", "Cílové skupiny, kterých se týká.";
        /// Body that made it.
        body: Option<Ref<Body>> = "Orgán" / "Body", "Skupina, která analýzu zpracovala.";
        /// Main results.
        summary: Option<String> = "Závěry" / "Conclusions", "Hlavní závěry.";
        /// Strengths, weaknesses, opportunities, threats.
        swot: Option<Swot> = "SWOT" / "SWOT", "Obsah SWOT analýzy.";
        /// Whether it is only planned.
        planned: Option<bool> = "Plánováno" / "Planned", "Analýza se teprve chystá.";
        /// Whether it goes on continuously.
        ongoing: Option<bool> = "Průběžně" / "Ongoing", "Analýza se vede průběžně.";
        /// Full text.
        document: Option<DocumentLink> = "Dokument" / "Document", "Plné znění.";
    }
}

record! {
    /// A need found in the area.
    #[doc(alias = "potřeba")]
    pub struct Need: "Potřeba" / "Need", "Potřeba zjištěná v území.";
    required {
        /// Identifier.
        id: Id = "Identifikátor" / "Identifier", "Označení potřeby.";
    }
    fields {
        /// Number in the plan.
        code: Option<String> = "Číslo" / "Number", "Číslo potřeby v plánu.";
        /// Title.
        title: Option<String> = "Název" / "Title", "Název potřeby.";
        /// Description.
        description: Option<String> = "Popis" / "Description", "Popis potřeby.";
        /// Target groups that have it.
        target_groups: Vec<Ref<TargetGroup>> = "Cílové skupiny" / "Target groups", "Cílové skupiny, které potřebu mají.";
        /// Municipalities where it was found.
        municipalities: Vec<MunicipalityCode> = "Obce" / "Municipalities", "Obce, kde byla potřeba zjištěna.";
        /// Analyses that show it.
        analyses: Vec<Ref<Analysis>> = "Analýzy" / "Analyses", "Analýzy, které potřebu dokládají.";
        /// How many people have it.
        people: Option<StatedCount> = "Počet osob" / "Number of people", "Kolika osob se potřeba týká.";
        /// Why the plan does not deal with it.
        deferred_because: Option<String> = "Odloženo, protože" / "Deferred because", "Proč plán potřebu neřeší.";
    }
}

record! {
    /// How many measures ended in one status.
    pub struct StatusShare: "Podíl stavu" / "Share of a status", "Kolik opatření skončilo v jednom stavu.";
    fields {
        /// Status.
        status: Option<MonitoringStatus> = "Stav" / "Status", "Stav plnění.";
        /// Another status that the source counts together with it.
        joined_with: Option<MonitoringStatus> = "Společně se stavem" / "Together with the status", "Další stav, který zdroj počítá společně.";
        /// Number of measures.
        count: Option<Count> = "Počet" / "Count", "Počet opatření.";
        /// Share in percent.
        percent: Option<Number> = "Podíl v %" / "Share in %", "Podíl v procentech.";
    }
}

record! {
    /// The evaluation of the previous plan.
    #[doc(alias = "vyhodnocení předchozího plánu")]
    pub struct Evaluation: "Vyhodnocení" / "Evaluation", "Vyhodnocení plnění předchozího plánu.";
    fields {
        /// The plan that was evaluated.
        plan: Option<Ref<Plan>> = "Plán" / "Plan", "Vyhodnocovaný plán.";
        /// When.
        on: Option<Date> = "Datum" / "Date", "Kdy bylo vyhodnocení zpracováno.";
        /// Year up to which it goes.
        up_to_year: Option<Year> = "Do roku" / "Up to the year", "Poslední vyhodnocený rok.";
        /// Summary.
        summary: Option<String> = "Souhrn" / "Summary", "Souhrn vyhodnocení.";
        /// Shares of statuses.
        shares: Vec<StatusShare> = "Podíly" / "Shares", "Podíly podle stavu plnění.";
        /// Monitoring reports that it rests on.
        reports: Vec<Ref<MonitoringReport>> = "Zprávy" / "Reports", "Zprávy o plnění, o které se opírá.";
        /// Whether it is only planned.
        planned: Option<bool> = "Plánováno" / "Planned", "Vyhodnocení se teprve chystá.";
        /// Full text.
        document: Option<DocumentLink> = "Dokument" / "Document", "Plné znění.";
    }
}
