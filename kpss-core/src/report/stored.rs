//! Reports that were kept: of one submission, or of several.

use serde::Deserialize;

use super::report::{Report, ReportList};

/// Reports as `kpss validate --format json` writes them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::large_enum_variant, reason = "there is one of them")]
pub enum StoredReports {
    /// Of several submissions.
    Many(ReportList),
    /// Of one.
    One(Report),
}

impl StoredReports {
    /// Reads the JSON of a report or of a list of reports.
    ///
    /// # Errors
    /// What serde says of it.
    pub fn read(json: &str) -> Result<Self, serde_json::Error> {
        // Which of the two it is decides what is missing in it.
        #[derive(Deserialize)]
        struct Peek {
            reports: Option<serde::de::IgnoredAny>,
        }
        if serde_json::from_str::<Peek>(json)?.reports.is_some() {
            serde_json::from_str(json).map(Self::Many)
        } else {
            serde_json::from_str(json).map(Self::One)
        }
    }

    /// The reports.
    pub fn reports(&self) -> &[Report] {
        match self {
            Self::Many(list) => &list.reports,
            Self::One(report) => std::slice::from_ref(report),
        }
    }

    /// The earlier report about the same files: the only one, or the one that names a file of the
    /// new report.
    pub fn about(&self, new: &Report) -> Option<&Report> {
        let shares = |old: &&Report| {
            let names = |name: &String| new.inputs.iter().any(|input| input.name == *name);
            old.inputs.iter().any(|input| names(&input.name))
        };
        match self {
            Self::One(report) => Some(report),
            Self::Many(list) => list.reports.iter().find(shares),
        }
    }
}
