//! The report on what was fulfilled in a year.

use super::analysis::StatusShare;
use super::base::{Id, Period};
use super::body::SideCount;
use super::declare::{choice, record};
use super::document::{MonitoringReportKind, document};
use super::organisation::Decision;
use super::plan::PlanLink;
use super::{Date, Money, Number, Year};

choice! {
    /// What became of a measure in the year.
    #[doc(alias = "stav plnění")]
    pub enum MonitoringStatus: "monitoring-status", "Stav plnění", "Status of fulfilment";
    Fulfilled = "fulfilled", "splněno", "fulfilled";
    PartlyFulfilled = "partly_fulfilled", "částečně splněno", "partly fulfilled";
    Ongoing = "ongoing", "plněno průběžně", "fulfilled continuously";
    InProgress = "in_progress", "rozpracováno", "in progress";
    NotStarted = "not_started", "nezahájeno", "not started";
    NotFulfilled = "not_fulfilled", "nesplněno", "not fulfilled";
    Postponed = "postponed", "odloženo", "postponed";
    Moved = "moved", "přesunuto", "moved";
    Cancelled = "cancelled", "zrušeno", "cancelled";
}

record! {
    /// The value that an indicator reached.
    pub struct IndicatorValue: "Hodnota indikátoru", "Dosažená hodnota indikátoru.";
    fields {
        /// Indicator of the plan or action plan.
        indicator: Option<Id> = "Indikátor", "Odkaz na indikátor.";
        /// Value reached.
        value: Option<Number> = "Hodnota", "Dosažená hodnota.";
    }
}

record! {
    /// What became of one node or item.
    #[doc(alias = "plnění opatření")]
    pub struct MonitoringEntry: "Plnění", "Plnění jednoho opatření nebo aktivity.";
    fields {
        /// Node of the plan.
        node: Option<Id> = "Uzel plánu", "Sledované opatření nebo aktivita.";
        /// Item of the action plan.
        item: Option<Id> = "Položka akčního plánu", "Sledovaná položka akčního plánu.";
        /// Status.
        status: Option<MonitoringStatus> = "Stav", "Stav plnění.";
        /// Reason.
        reason: Option<String> = "Důvod", "Proč nebylo splněno, bylo odloženo nebo zrušeno.";
        /// New term of what was postponed.
        new_term: Option<Date> = "Nový termín", "Nový termín odložené aktivity.";
        /// Node to which it was moved.
        moved_to: Option<Id> = "Přesunuto do", "Uzel, pod který bylo přesunuto.";
        /// Money spent in the year, CZK.
        spent: Option<Money> = "Čerpáno", "Skutečné náklady roku v Kč.";
        /// Values of indicators.
        indicators: Vec<IndicatorValue> = "Indikátory", "Dosažené hodnoty indikátorů.";
        /// What shows it.
        evidence: Option<String> = "Doložení", "Čím je plnění doloženo.";
        /// Comment.
        comment: Option<String> = "Slovní hodnocení", "Stručné slovní hodnocení.";
    }
}

document! {
    /// The report on a year of the plan.
    #[doc(alias = "monitoring plnění")]
    pub struct MonitoringReport(MonitoringReportKind): "Zpráva o plnění", "Monitoring plnění plánu za jeden rok.";
    fields {
        /// The plan that is watched.
        plan: Option<PlanLink> = "Plán", "Sledovaný plán.";
        /// Year.
        year: Option<Year> = "Rok", "Sledovaný rok.";
        /// Span of time, where the document states it by days.
        period: Option<Period> = "Období", "Sledované období, pokud je uvedeno po dnech.";
        /// Action plan of the year.
        action_plan: Option<Id> = "Akční plán", "Akční plán sledovaného roku.";
        /// Action plan published together with the report.
        next_action_plan: Option<Id> = "Navazující akční plán", "Akční plán vydaný spolu se zprávou.";
        /// When it was published.
        published_on: Option<Date> = "Zveřejněno", "Kdy byla zpráva zveřejněna.";
        /// Who took part in the evaluation.
        participants: Vec<SideCount> = "Účastníci", "Kdo se vyhodnocení účastnil.";
        /// Entries.
        entries: Vec<MonitoringEntry> = "Plnění", "Plnění jednotlivých opatření.";
        /// Shares of statuses.
        shares: Vec<StatusShare> = "Podíly", "Podíly podle stavu plnění.";
        /// Decisions on the report.
        approvals: Vec<Decision> = "Projednání", "Rozhodnutí o zprávě.";
    }
}
