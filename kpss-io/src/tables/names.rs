//! What tables are called: as the types of records, in the plural.

use kpss_core::model::DocumentKind;
use kpss_core::model::shape::{Name, Shape, Target};

use super::plan::DOCUMENTS;

/// `funding_lines` for `FundingLine`.
pub(super) fn table_name(record: &str) -> String {
    let mut name = String::new();
    for letter in record.chars() {
        if letter.is_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.extend(letter.to_lowercase());
    }
    plural(&name)
}

/// `plans` for a plan.
pub(super) fn table_of_kind(kind: DocumentKind) -> String {
    plural(kind.code())
}

fn plural(name: &str) -> String {
    if let Some(stem) = name.strip_suffix('y')
        && !stem.ends_with(['a', 'e', 'o', 'u'])
    {
        return format!("{stem}ies");
    }
    match name.strip_suffix("is") {
        Some(stem) => format!("{stem}es"),
        None => format!("{name}s"),
    }
}

/// The tables in one of which the values of a shape stand as identifiers.
pub(super) fn referred(shape: Shape) -> Vec<String> {
    let Shape::Name(Name::Reference(target)) = shape else { return Vec::new() };
    match target {
        Target::Record(record) => vec![table_name(record)],
        Target::Document(Some(kind)) => vec![table_of_kind(kind)],
        Target::Document(None) => vec![DOCUMENTS.to_owned()],
        Target::Implementer | Target::Responsible => {
            ["Organisation", "Body", "Post"].map(table_name).to_vec()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_called_as_its_records_in_the_plural() {
        let names = ["FundingLine", "Body", "Analysis", "Survey"].map(table_name);
        assert_eq!(names, ["funding_lines", "bodies", "analyses", "surveys"]);
        assert_eq!(table_of_kind(DocumentKind::MonitoringReport), "monitoring_reports");
    }
}
