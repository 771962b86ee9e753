//! A large plan, and random edits of it that remember what they were: to see whether a comparison
//! names them. Shared by a test and the example program that prints the figures.

use std::collections::BTreeSet;

pub(crate) mod editor;
pub(crate) mod score;

use kpss_core::model::{
    Costs, Date, Id, Indicator, Money, Node, NodeLevel, Number, Period, Plan, Ref, Strategy, Year,
    YearAmount,
};

/// Numbers that look random and are the same in every run.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides.max(1)
    }

    fn of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.roll(list.len())]
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.roll(100) < percent
    }
}

const VERBS: [&str; 8] = [
    "Udržení",
    "Rozvoj",
    "Zkvalitnění",
    "Vznik",
    "Podpora",
    "Rozšíření kapacity",
    "Zajištění",
    "Transformace",
];
const SERVICES: [&str; 24] = [
    "pečovatelské služby",
    "osobní asistence",
    "odlehčovací služby",
    "denního stacionáře",
    "týdenního stacionáře",
    "domova pro seniory",
    "domova se zvláštním režimem",
    "chráněného bydlení",
    "azylového domu",
    "noclehárny",
    "nízkoprahového klubu",
    "terénního programu",
    "rané péče",
    "sociální rehabilitace",
    "sociálně terapeutické dílny",
    "odborného poradenství",
    "sociálně aktivizační služby pro rodiny",
    "krizové pomoci",
    "tlumočnické služby",
    "dobrovolnického centra",
    "dopravy seniorů",
    "půjčovny pomůcek",
    "svépomocných skupin",
    "následné péče",
];
const PLACES: [&str; 20] = [
    "ve městě",
    "v obcích Horního kraje",
    "na Voticku",
    "v mikroregionu Blanice",
    "na území celé ORP",
    "v Miličíně",
    "v Neustupově",
    "v Jankově",
    "v Olbramovicích",
    "ve Vrchotových Janovicích",
    "v přirozeném prostředí klientů",
    "pro osoby s demencí",
    "pro rodiny s dětmi",
    "pro osoby bez přístřeší",
    "pro mladé dospělé",
    "pro osoby se zdravotním postižením",
    "pro pečující osoby",
    "ve spolupráci se školami",
    "mimo pracovní dobu",
    "v zimním období",
];
const STEPS: [&str; 8] = [
    "Jednat s poskytovatelem",
    "Zajistit financování",
    "Informovat veřejnost",
    "Vyhodnotit potřebnost",
    "Proškolit pracovníky",
    "Vyhledat vhodné prostory",
    "Uzavřít smlouvu",
    "Zveřejnit nabídku",
];
const REASONS: [&str; 10] = [
    "Služba je využívána nad svou kapacitu a zájem dále roste.",
    "Podle analýzy potřeb chybí služba zejména v menších obcích.",
    "Pracovní skupina doporučila pokračovat v dosavadním rozsahu.",
    "Rodiny pečující o blízké nemají v území jinou možnost oddechu.",
    "Dostupnost zhoršuje doprava a provozní doba.",
    "Poskytovatel plánuje navýšit počet pracovníků v přímé péči.",
    "Opatření navazuje na předchozí plán a jeho vyhodnocení.",
    "Zájemci čekají na umístění déle než půl roku.",
    "Obce se budou podílet na financování podle počtu klientů.",
    "Cílem je, aby lidé mohli zůstat doma.",
];

fn id(text: String) -> Id {
    Id::new(text).unwrap()
}

/// One node while the tree is edited.
#[derive(Clone)]
struct Item {
    node: Node,
    children: Vec<usize>,
    parent: Option<usize>,
    /// What the node was in the old plan; none of a new one.
    was: Option<Id>,
}

/// A tree that can be edited.
#[derive(Clone)]
pub(crate) struct Tree {
    items: Vec<Item>,
    top: Vec<usize>,
    next: usize,
}

fn measure_title(dice: &mut Dice) -> String {
    format!("{} {} {}", dice.of(&VERBS), dice.of(&SERVICES), dice.of(&PLACES))
}

fn ids<T>(dice: &mut Dice, prefix: &str, of: usize, most: usize) -> Vec<Ref<T>> {
    let count = 1 + dice.roll(most);
    let found: BTreeSet<usize> = (0..count).map(|_| dice.roll(of)).collect();
    found.into_iter().map(|number| id(format!("{prefix}-{number}")).into()).collect()
}

fn years(dice: &mut Dice) -> Period {
    let from = 2023 + u16::try_from(dice.roll(3)).unwrap();
    Period::between(Some(Date::year_only(from)), Some(Date::year_only(2025)))
}

fn costs(total: i32) -> Costs {
    let year =
        |year, amount| YearAmount { year: Some(Year(year)), amount: Some(Money::whole(amount)) };
    let third = total / 3;
    Costs {
        total: Some(Money::whole(total)),
        years: vec![year(2023, third), year(2024, third), year(2025, total - 2 * third)].into(),
        ..Costs::default()
    }
}

fn total(node: &Node) -> Option<i32> {
    let total = node.costs.as_ref()?.total?;
    i32::try_from(total.units() / 100).ok()
}

/// A node with what nodes of its level have in real plans.
fn fresh(dice: &mut Dice, level: NodeLevel, number: usize) -> Node {
    let mut node = Node { id: id(format!("n{number}")), level: Some(level), ..Node::default() };
    let title = match level {
        NodeLevel::Priority => format!("Péče {} – {}", dice.of(&PLACES), dice.of(&SERVICES)),
        NodeLevel::Goal => format!("Dostupnost {} {}", dice.of(&SERVICES), dice.of(&PLACES)),
        NodeLevel::Activity if dice.chance(25) => dice.of(&STEPS).to_string(),
        NodeLevel::Activity => {
            format!("{}: {} {}", dice.of(&STEPS), dice.of(&SERVICES), dice.of(&PLACES))
        }
        _ => measure_title(dice),
    };
    node.title = Some(title);
    if matches!(level, NodeLevel::Measure | NodeLevel::Activity) {
        node.responsible = ids(dice, "org", 30, 2).into();
        node.period = Some(years(dice));
    }
    if level == NodeLevel::Measure {
        node.description = Some(format!("{} {}", dice.of(&REASONS), dice.of(&REASONS)));
        node.needs = ids(dice, "need", 60, 2).into();
        node.target_groups = ids(dice, "group", 10, 3).into();
        node.services = ids(dice, "service", 80, 3).into();
        node.costs = Some(costs(30_000 + 3_000 * i32::try_from(dice.roll(900)).unwrap()));
        node.indicators = vec![Indicator {
            id: id(format!("i{number}")),
            title: Some("Počet klientů".to_owned()),
            unit: Some("osoba".to_owned()),
            baseline: Some(Number::whole(i32::try_from(dice.roll(50)).unwrap())),
            target: Some(Number::whole(50 + i32::try_from(dice.roll(90)).unwrap())),
            ..Indicator::default()
        }]
        .into();
    }
    node
}

impl Tree {
    /// A tree of so many nodes: priorities, goals, measures, activities.
    pub(crate) fn grown(count: usize, dice: &mut Dice) -> Self {
        let mut tree = Self { items: Vec::new(), top: Vec::new(), next: 0 };
        let share = |of: usize, least: usize| (count / of).max(least);
        let levels = [
            (NodeLevel::Priority, share(125, 1)),
            (NodeLevel::Goal, share(25, 1)),
            (NodeLevel::Measure, share(4, 2)),
        ];
        let mut above: Vec<usize> = Vec::new();
        for (level, number) in levels {
            let mut here = Vec::new();
            for index in 0..number {
                let parent = (!above.is_empty()).then(|| above[index % above.len()]);
                here.push(tree.add(level, parent, None, dice));
            }
            above = here;
        }
        while tree.items.len() < count {
            let parent = *dice.of(&above);
            tree.add(NodeLevel::Activity, Some(parent), None, dice);
        }
        for item in &mut tree.items {
            item.was = Some(item.node.id.clone());
        }
        tree
    }

    fn add(
        &mut self,
        level: NodeLevel,
        parent: Option<usize>,
        at: Option<usize>,
        dice: &mut Dice,
    ) -> usize {
        let node = fresh(dice, level, self.next);
        self.next += 1;
        let index = self.items.len();
        self.items.push(Item { node, children: Vec::new(), parent, was: None });
        let siblings = self.siblings(parent);
        siblings.insert(at.unwrap_or(siblings.len()).min(siblings.len()), index);
        index
    }

    fn siblings(&mut self, parent: Option<usize>) -> &mut Vec<usize> {
        match parent {
            Some(parent) => &mut self.items[parent].children,
            None => &mut self.top,
        }
    }

    fn take(&mut self, index: usize) {
        let parent = self.items[index].parent;
        self.siblings(parent).retain(|other| *other != index);
    }

    /// The plan, numbered anew along the tree.
    pub(crate) fn plan(&self) -> Plan {
        let nodes = self.nodes(&self.top, "");
        Plan {
            id: id("plan".to_owned()),
            title: Some("Střednědobý plán".to_owned()),
            strategy: Some(Strategy { nodes, ..Strategy::default() }),
            ..Plan::default()
        }
    }

    fn nodes(&self, list: &[usize], above: &str) -> Vec<Node> {
        let number = |position: usize| format!("{above}{}", position + 1);
        let node = |(position, index): (usize, &usize)| {
            let item = &self.items[*index];
            let code = number(position);
            let children = self.nodes(&item.children, &format!("{code}.")).into();
            Node { code: Some(code), children, ..item.node.clone() }
        };
        list.iter().enumerate().map(node).collect()
    }

    fn alive(&self) -> Vec<usize> {
        let mut waiting = self.top.clone();
        let mut found = Vec::new();
        while let Some(index) = waiting.pop() {
            found.push(index);
            waiting.extend(&self.items[index].children);
        }
        found.sort_unstable();
        found
    }
}

/// What an edit was: its kind, and the nodes by their identifiers in the old and new plan.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Edit {
    pub(crate) kind: &'static str,
    old: Vec<Id>,
    new: Vec<Id>,
}

/// How identifiers behave between the versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ids {
    /// They are kept, as the model asks.
    Kept,
    /// Some are new.
    SomeNew,
    /// All are new.
    AllNew,
    /// They are made from positions, so that they come to mean other nodes.
    Positions,
}

fn sorted(mut ids: Vec<Id>) -> Vec<Id> {
    ids.sort();
    ids
}
