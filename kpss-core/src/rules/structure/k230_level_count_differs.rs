use crate::documents::declared_levels;
use crate::model::Plan;
use crate::rule::prelude::*;

declare_rule! {
    /// The text states another number of nodes of a level than the record holds.
    pub LevelCountDiffers {
        code: "K230", slug: "tree-level-count-differs", severity: Info, certainty: Proof,
        basis: Arithmetic,
        citations: [source(DOCUMENT_SUMS, ("", ""), true)],
        check: Check::Plan(check),
        params: { level: Label, declared: i64, held: i64 },
        cs: {
            title: "Uvedený počet priorit, cílů a opatření",
            message: "Plán podle svého textu obsahuje {declared} \
                      {declared|položku|položky|položek} úrovně „{level}“, záznam jich má \
                      {held}.",
            why: "Je-li záznam jen výpisem z plánu, nelze po něm chtít, co v něm být nemůže; \
                  jinde jde o omyl v počtu.",
            fix: "Doplňte chybějící položky, opravte počet, nebo uveďte, že záznam je jen část \
                  dokumentu.",
        },
        en: {
            title: "Stated number of priorities, goals and measures",
            message: "By its text the plan has {declared} {declared|node|nodes} of the level \
                      “{level}”, the record holds {held}.",
            why: "Of an excerpt nothing can be asked that it cannot hold; elsewhere the number \
                  is a mistake.",
            fix: "Add what is missing, correct the number, or say that the record is an excerpt.",
        },
    }
}

fn check(_: &Context<'_>, plan: &Located<'_, Plan>, out: &mut Findings) {
    let levels = plan.strategy.as_ref().map_or(&[][..], |strategy| &strategy.levels);
    for (index, (declared, held)) in declared_levels(plan) {
        let level = levels.get(index).and_then(|level| level.level);
        let Some(level) = level.filter(|_| declared as usize != held) else { continue };
        let level = Label { code: level.code(), name: level.name() };
        let found = LevelCountDiffers { level, declared: declared.into(), held: count(held) };
        let place = plan.at(format_args!("/strategy/levels/{index}/declared_count"));
        out.push(found.at(place).related(plan.at("/strategy/nodes"), HELD));
    }
}

const HELD: Label = Label::new("held", "co záznam obsahuje", "what the record holds");
