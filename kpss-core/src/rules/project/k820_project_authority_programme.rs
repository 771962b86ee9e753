use crate::codes::{ManagingAuthority, PROGRAMMES};
use crate::lang::Bilingual;
use crate::model::{AuthorityRole, Project};
use crate::rule::prelude::*;

declare_rule! {
    /// The stated managing authority is not that of the programme.
    pub AuthorityProgramme {
        code: "K820", slug: "project-authority-programme", severity: Info, certainty: Heuristic,
        basis: Methodology,
        citations: [
            source(
                ("pravidla operačních programů", "rules of operational programmes"),
                ("řídicí orgán", "managing authority"),
                false,
            ),
        ],
        check: Check::Project(check),
        params: { stated: String, programme: String, authority: Label },
        cs: {
            title: "Řídicí orgán programu",
            message: "Jako řídicí orgán je uvedeno „{stated}“; program {programme} řídilo \
                      {authority}.",
            why: "Řídicí orgán je dán programem; jiný úřad mohl být zprostředkujícím subjektem.",
            fix: "Ověřte řídicí orgán, nebo u úřadu změňte úlohu na zprostředkující subjekt.",
        },
        en: {
            title: "Managing authority of the programme",
            message: "“{stated}” is stated as the managing authority; the programme {programme} \
                      was managed by {authority}.",
            why: "The programme determines its managing authority; another office may have been \
                  an intermediate body.",
            fix: "Check the managing authority, or change the role of the office to intermediate \
                  body.",
        },
    }
}

fn check(_: &Context<'_>, project: &Located<'_, Project>, out: &mut Findings) {
    let Some(programme) = project.programme.as_ref().and_then(|code| PROGRAMMES.get(code)) else {
        return;
    };
    for (index, authority) in project.authorities.iter().enumerate() {
        let Some(stated) =
            authority.name.as_ref().filter(|_| authority.role == Some(AuthorityRole::Managing))
        else {
            continue;
        };
        if !is_name_of(stated, programme.authority) {
            let finding = AuthorityProgramme {
                stated: stated.clone(),
                programme: programme.short.to_owned(),
                authority: Label {
                    code: programme.authority.short,
                    name: Bilingual { cs: programme.authority.cs, en: programme.authority.en },
                },
            };
            let place = project.at(format_args!("/authorities/{index}/name"));
            out.push(finding.at(place).related(project.at("/programme"), PROGRAMME));
        }
    }
}

/// The full name in either language, or the abbreviation, with whatever stands around it.
fn is_name_of(text: &str, authority: &ManagingAuthority) -> bool {
    let lower = text.to_lowercase();
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    lower.contains(&authority.cs.to_lowercase())
        || lower.contains(&authority.en.to_lowercase())
        || words.any(|word| word == authority.short)
}

const PROGRAMME: Label = Label::new("programme", "program", "programme");
