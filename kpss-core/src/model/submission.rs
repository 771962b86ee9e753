//! Several documents handed in and validated together.

use super::action_plan::ActionPlan;
use super::body::Body;
use super::catalogue::Catalogue;
use super::header::{SubmissionKind, document};
use super::monitoring_report::MonitoringReport;
use super::organisation::Organisation;
use super::plan::Plan;
use super::project::Project;
use super::territory::Territory;

document! {
    /// Several documents in one file, validated together like a folder of files.
    #[doc(alias = "podání")]
    pub struct Submission(SubmissionKind): "Podání" / "Submission", "Více dokumentů v jednom souboru, kontrolovaných společně.";
    fields {
        /// Area of every document that states none of its own.
        territory: Option<Territory> = "Společné území" / "Common area", "Území všech dokumentů podání, které neuvádějí vlastní.";
        /// Organisations to which every document may refer.
        organisations: Vec<Organisation> = "Společné organizace" / "Common organisations", "Organizace, na které mohou odkazovat všechny dokumenty podání.";
        /// Groups of every document that states none of its own.
        bodies: Vec<Body> = "Společné orgány" / "Common bodies", "Skupiny všech dokumentů podání, které neuvádějí vlastní.";
        /// Projects.
        projects: Vec<Project> = "Projekty" / "Projects", "Projekty.";
        /// Plans.
        plans: Vec<Plan> = "Plány" / "Plans", "Plány.";
        /// Action plans.
        action_plans: Vec<ActionPlan> = "Akční plány" / "Action plans", "Akční plány.";
        /// Monitoring reports.
        monitoring_reports: Vec<MonitoringReport> = "Zprávy o plnění" / "Monitoring reports", "Zprávy o plnění.";
        /// Catalogues.
        catalogues: Vec<Catalogue> = "Katalogy" / "Catalogues", "Katalogy poskytovatelů.";
    }
}
