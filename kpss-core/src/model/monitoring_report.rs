//! The report on what was fulfilled in a year.

use std::ops::RangeInclusive;

use super::analysis::StatusShare;
use super::base::Period;
use super::body::SideCount;
use super::declare::{closed_list, record};
use super::header::{MonitoringReportKind, document};
use super::organisation::Decision;
use super::plan::PlanLink;
use super::reference::Ref;
use super::{ActionItem, ActionPlan, Count, Date, Indicator, Money, Node, Number, Year};

closed_list! {
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
    pub struct IndicatorValue: "Hodnota indikátoru" / "Value of an indicator", "Dosažená hodnota indikátoru.";
    fields {
        /// Indicator of the plan or action plan.
        indicator: Option<Ref<Indicator>> = "Indikátor" / "Indicator", "Odkaz na indikátor.";
        /// Value reached.
        value: Option<Number> = "Hodnota" / "Value", "Dosažená hodnota.";
    }
}

record! {
    /// What became of one node or item.
    #[doc(alias = "plnění opatření")]
    pub struct MonitoringEntry: "Plnění" / "Fulfilment", "Plnění jednoho opatření nebo aktivity.";
    fields {
        /// Node of the plan.
        node: Option<Ref<Node>> = "Uzel plánu" / "Node of the plan", "Sledované opatření nebo aktivita.";
        /// Item of the action plan.
        item: Option<Ref<ActionItem>> = "Položka akčního plánu" / "Item of the action plan", "Sledovaná položka akčního plánu.";
        /// Status.
        status: Option<MonitoringStatus> = "Stav" / "Status", "Stav plnění.";
        /// Another status that the source states together with it.
        joined_with: Option<MonitoringStatus> = "Společně se stavem" / "Together with the status", "Další stav, který zdroj uvádí společně.";
        /// Reason.
        reason: Option<String> = "Důvod" / "Reason", "Proč nebylo splněno, bylo odloženo nebo zrušeno.";
        /// New term of what was postponed.
        new_term: Option<Date> = "Nový termín" / "New term", "Nový termín odložené aktivity.";
        /// Node to which it was moved.
        moved_to: Option<Ref<Node>> = "Přesunuto do" / "Moved to", "Uzel, pod který bylo přesunuto.";
        /// Money spent in the year, CZK.
        spent: Option<Money> = "Čerpáno" / "Spent", "Skutečné náklady roku v Kč.";
        /// Values of indicators.
        indicators: Vec<IndicatorValue> = "Indikátory" / "Indicators", "Dosažené hodnoty indikátorů.";
        /// What shows it.
        evidence: Option<String> = "Doložení" / "Evidence", "Čím je plnění doloženo.";
        /// Comment.
        comment: Option<String> = "Slovní hodnocení" / "Comment", "Stručné slovní hodnocení.";
    }
}

document! {
    /// The report on a year of the plan.
    #[doc(alias = "monitoring plnění")]
    pub struct MonitoringReport(MonitoringReportKind): "Zpráva o plnění" / "Monitoring report", "Monitoring plnění plánu za jeden rok.";
    fields {
        /// The plan that is watched.
        plan: Option<PlanLink> = "Plán" / "Plan", "Sledovaný plán.";
        /// Year.
        year: Option<Year> = "Rok" / "Year", "Sledovaný rok.";
        /// Span of time, where the document states it by days.
        period: Option<Period> = "Období" / "Period", "Sledované období, pokud je uvedeno po dnech.";
        /// Action plan of the year.
        action_plan: Option<Ref<ActionPlan>> = "Akční plán" / "Action plan", "Akční plán sledovaného roku.";
        /// Action plan published together with the report.
        next_action_plan: Option<Ref<ActionPlan>> = "Navazující akční plán" / "Next action plan", "Akční plán vydaný spolu se zprávou.";
        /// When it was published.
        published_on: Option<Date> = "Zveřejněno" / "Published on", "Kdy byla zpráva zveřejněna.";
        /// Who took part in the evaluation.
        participants: Vec<SideCount> = "Účastníci" / "Participants", "Kdo se vyhodnocení účastnil.";
        /// Entries.
        entries: Vec<MonitoringEntry> = "Plnění" / "Fulfilment", "Plnění jednotlivých opatření.";
        /// Number of measures that the report evaluates, as it states it.
        declared_measures: Option<Count> = "Uvedený počet opatření" / "Stated number of measures", "Kolik opatření zpráva podle svého textu hodnotí.";
        /// Reason that holds for the whole report.
        reason: Option<String> = "Společný důvod" / "Reason of the whole", "Důvod, který platí pro celou zprávu.";
        /// Shares of statuses.
        shares: Vec<StatusShare> = "Podíly" / "Shares", "Podíly podle stavu plnění.";
        /// Decisions on the report.
        approvals: Vec<Decision> = "Projednání" / "Discussed by", "Rozhodnutí o zprávě.";
    }
}

impl MonitoringReport {
    /// The calendar years that it is about: those of its period, unless its year is none of them.
    pub fn years(&self) -> Option<RangeInclusive<u16>> {
        let stated = self.year.map(|year| year.0..=year.0);
        let days = self.period.as_ref().and_then(|one| one.first_day().zip(one.last_day()));
        let of_period = days.map(|(from, until)| from.year()..=until.year());
        let holds = |years: &RangeInclusive<u16>| match self.year {
            Some(year) => years.contains(&year.0),
            None => !years.is_empty(),
        };
        of_period.filter(holds).or(stated)
    }

    /// The last of these years.
    pub fn last_year(&self) -> Option<Year> {
        self.years().map(|years| Year(*years.end()))
    }

    /// Whether it is about a year, whole or in part.
    pub fn covers(&self, year: u16) -> bool {
        self.years().is_some_and(|years| years.contains(&year))
    }
}
