//! A large plan, and random edits of it that remember what they were: to see whether a comparison
//! names them. Shared by a test and the example program that prints the figures.

use std::collections::{BTreeMap, BTreeSet};

use kpss_core::model::{
    Costs, Date, Id, Indicator, Money, Node, NodeLevel, Number, Period, Plan, Strategy, Year,
    YearAmount,
};
use kpss_core::plan::{Change, ChangeKind, Comparison, compare};

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

fn ids(dice: &mut Dice, prefix: &str, of: usize, most: usize) -> Vec<Id> {
    let count = 1 + dice.roll(most);
    let found: BTreeSet<usize> = (0..count).map(|_| dice.roll(of)).collect();
    found.into_iter().map(|number| id(format!("{prefix}-{number}"))).collect()
}

fn years(dice: &mut Dice) -> Period {
    let from = 2023 + u16::try_from(dice.roll(3)).unwrap();
    Period { from: Some(Date::year_only(from)), until: Some(Date::year_only(2025)) }
}

fn costs(total: i32) -> Costs {
    let year =
        |year, amount| YearAmount { year: Some(Year(year)), amount: Some(Money::whole(amount)) };
    let third = total / 3;
    Costs {
        total: Some(Money::whole(total)),
        years: vec![year(2023, third), year(2024, third), year(2025, total - 2 * third)],
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
        node.responsible = ids(dice, "org", 30, 2);
        node.period = Some(years(dice));
    }
    if level == NodeLevel::Measure {
        node.description = Some(format!("{} {}", dice.of(&REASONS), dice.of(&REASONS)));
        node.needs = ids(dice, "need", 60, 2);
        node.target_groups = ids(dice, "group", 10, 3);
        node.services = ids(dice, "service", 80, 3);
        node.costs = Some(costs(30_000 + 3_000 * i32::try_from(dice.roll(900)).unwrap()));
        node.indicators = vec![Indicator {
            id: id(format!("i{number}")),
            title: Some("Počet klientů".to_owned()),
            unit: Some("osoba".to_owned()),
            baseline: Some(Number::whole(i32::try_from(dice.roll(50)).unwrap())),
            target: Some(Number::whole(50 + i32::try_from(dice.roll(90)).unwrap())),
            ..Indicator::default()
        }];
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
            let children = self.nodes(&item.children, &format!("{code}."));
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

/// A tree while it is edited: every node is edited once, so that each edit is one thing.
struct Editor<'d> {
    tree: Tree,
    dice: &'d mut Dice,
    touched: BTreeSet<usize>,
    /// Kind, items of the old plan, items of the new one.
    done: Vec<(ChangeKind, Vec<usize>, Vec<usize>)>,
}

/// Edits a tree so many times; gives both plans and what was done.
pub(crate) fn edited(
    nodes: usize,
    edits: usize,
    ids: Ids,
    dice: &mut Dice,
) -> (Plan, Plan, Vec<Edit>) {
    let mut tree = Tree::grown(nodes, dice);
    if ids == Ids::Positions {
        by_position(&mut tree);
        for item in &mut tree.items {
            item.was = Some(item.node.id.clone());
        }
    }
    let old = tree.plan();
    let mut editor = Editor { tree, dice, touched: BTreeSet::new(), done: Vec::new() };
    // A small tree may have too few nodes for so many edits.
    for _ in 0..edits * 20 {
        if editor.done.len() < edits {
            editor.edit();
        }
    }
    let Editor { mut tree, done, .. } = editor;
    match ids {
        Ids::Kept => {}
        Ids::Positions => by_position(&mut tree),
        Ids::SomeNew | Ids::AllNew => {
            for (number, item) in tree.items.iter_mut().enumerate() {
                if ids == Ids::AllNew || dice.chance(30) {
                    item.node.id = id(format!("x{number}"));
                }
            }
        }
    }
    let new = tree.plan();
    let was = |list: &Vec<usize>| {
        list.iter().filter_map(|index| tree.items[*index].was.clone()).collect()
    };
    let is =
        |list: &Vec<usize>| list.iter().map(|index| tree.items[*index].node.id.clone()).collect();
    let edit = |(kind, old, new): &(ChangeKind, Vec<usize>, Vec<usize>)| Edit {
        kind: kind.code(),
        old: sorted(was(old)),
        new: sorted(is(new)),
    };
    (old, new, done.iter().map(edit).collect())
}

fn sorted(mut ids: Vec<Id>) -> Vec<Id> {
    ids.sort();
    ids
}

/// Identifiers as a reader of Word documents makes them: from the number.
fn by_position(tree: &mut Tree) {
    let mut waiting: Vec<(usize, String)> =
        tree.top.iter().enumerate().map(|(at, index)| (*index, (at + 1).to_string())).collect();
    while let Some((index, number)) = waiting.pop() {
        tree.items[index].node.id = id(format!("uzel-{number}"));
        let children = tree.items[index].children.iter().enumerate();
        waiting.extend(children.map(|(at, child)| (*child, format!("{number}-{}", at + 1))));
    }
}

impl Editor<'_> {
    /// A node of a level that no edit has touched.
    fn untouched(&mut self, levels: &[NodeLevel]) -> Option<usize> {
        let alive = self.tree.alive();
        for _ in 0..200 {
            let index = *self.dice.of(&alive);
            let level = self.tree.items[index].node.level.unwrap();
            if levels.contains(&level)
                && self.tree.items[index].was.is_some()
                && !self.touched.contains(&index)
            {
                return Some(index);
            }
        }
        None
    }

    fn touch(&mut self, index: usize) {
        self.touched.insert(index);
    }

    /// Whether nothing in a subtree was touched; then all of it is.
    fn touch_all(&mut self, index: usize) -> bool {
        let mut waiting = vec![index];
        let mut all = Vec::new();
        while let Some(here) = waiting.pop() {
            all.push(here);
            waiting.extend(&self.tree.items[here].children);
        }
        let free = all
            .iter()
            .all(|here| !self.touched.contains(here) && self.tree.items[*here].was.is_some());
        if free {
            self.touched.extend(all);
        }
        free
    }

    fn edit(&mut self) {
        match self.dice.roll(16) {
            0 | 1 => self.rename(),
            2 | 3 => self.cost(),
            4 => self.field(ChangeKind::TermMoved),
            5 => self.field(ChangeKind::ResponsibleChanged),
            6 => self.field(ChangeKind::TargetGroupsChanged),
            7 => self.field(ChangeKind::ServicesChanged),
            8 => self.field(ChangeKind::IndicatorsChanged),
            9 => self.field(ChangeKind::NeedsChanged),
            10 => self.insert(),
            11 => self.drop(),
            12 => self.shift(),
            13 => self.reorder(),
            14 => self.split(),
            _ => self.merge(),
        }
    }

    fn rename(&mut self) {
        let levels = [NodeLevel::Goal, NodeLevel::Measure, NodeLevel::Activity];
        let Some(index) = self.untouched(&levels) else { return };
        let title = self.tree.items[index].node.title.clone().unwrap();
        let renamed = match self.dice.roll(3) {
            0 => format!("{title} {}", self.dice.of(&PLACES)),
            1 => {
                let mut words: Vec<&str> = title.split(' ').collect();
                words[0] = *self.dice.of(&["Posílení", "Obnova", "Stabilizace", "Zavedení"]);
                words.join(" ")
            }
            _ => measure_title(self.dice),
        };
        if renamed != title {
            self.tree.items[index].node.title = Some(renamed);
            self.touch(index);
            self.done.push((ChangeKind::Renamed, vec![index], vec![index]));
        }
    }

    fn cost(&mut self) {
        let Some(index) = self.untouched(&[NodeLevel::Measure]) else { return };
        let before = total(&self.tree.items[index].node).unwrap();
        let raised = self.dice.chance(50);
        let change = 3_000 * i32::try_from(1 + self.dice.roll(9)).unwrap();
        let kind = if raised { ChangeKind::CostRaised } else { ChangeKind::CostLowered };
        let after = if raised { before + change } else { before - change.min(before / 2) };
        self.tree.items[index].node.costs = Some(costs(after));
        self.touch(index);
        self.done.push((kind, vec![index], vec![index]));
    }

    fn field(&mut self, kind: ChangeKind) {
        let Some(index) = self.untouched(&[NodeLevel::Measure]) else { return };
        let node = &mut self.tree.items[index].node;
        let before = node.clone();
        let dice = &mut *self.dice;
        match kind {
            ChangeKind::TermMoved => node.period = Some(years(dice)),
            ChangeKind::ResponsibleChanged => node.responsible = ids(dice, "org", 30, 2),
            ChangeKind::TargetGroupsChanged => node.target_groups = ids(dice, "group", 10, 3),
            ChangeKind::ServicesChanged => node.services = ids(dice, "service", 80, 3),
            ChangeKind::NeedsChanged => node.needs = ids(dice, "need", 60, 2),
            _ => node.indicators[0].target = Some(Number::whole(7)),
        }
        if *node != before {
            self.touch(index);
            self.done.push((kind, vec![index], vec![index]));
        }
    }

    fn insert(&mut self) {
        let level = *self.dice.of(&[NodeLevel::Measure, NodeLevel::Activity]);
        let above = if level == NodeLevel::Measure { NodeLevel::Goal } else { NodeLevel::Measure };
        let Some(parent) = self.untouched(&[above]) else { return };
        let at = self.dice.roll(4);
        let index = self.tree.add(level, Some(parent), Some(at), self.dice);
        self.done.push((ChangeKind::Added, vec![], vec![index]));
    }

    fn drop(&mut self) {
        let Some(index) = self.untouched(&[NodeLevel::Measure, NodeLevel::Activity]) else {
            return;
        };
        if self.touch_all(index) {
            self.tree.take(index);
            self.done.push((ChangeKind::Dropped, vec![index], vec![]));
        }
    }

    fn shift(&mut self) {
        let Some(index) = self.untouched(&[NodeLevel::Measure, NodeLevel::Activity]) else {
            return;
        };
        let above = if self.tree.items[index].node.level == Some(NodeLevel::Measure) {
            NodeLevel::Goal
        } else {
            NodeLevel::Measure
        };
        let Some(parent) = self.untouched(&[above]) else { return };
        if self.tree.items[index].parent == Some(parent) {
            return;
        }
        self.tree.take(index);
        self.tree.items[index].parent = Some(parent);
        let siblings = self.tree.siblings(Some(parent));
        let at = self.dice.roll(siblings.len() + 1);
        siblings.insert(at, index);
        self.touch(index);
        self.done.push((ChangeKind::Moved, vec![index], vec![index]));
    }

    fn reorder(&mut self) {
        let Some(index) = self.untouched(&[NodeLevel::Measure]) else { return };
        let parent = self.tree.items[index].parent;
        let siblings = self.tree.siblings(parent);
        let (from, many) =
            (siblings.iter().position(|other| *other == index).unwrap(), siblings.len());
        // By two places or more, so that it is clear which one moved.
        if many < 4 {
            return;
        }
        let to = if from >= 2 { 0 } else { many - 1 };
        siblings.remove(from);
        siblings.insert(to, index);
        self.touch(index);
        self.done.push((ChangeKind::Reordered, vec![index], vec![index]));
    }

    fn split(&mut self) {
        let Some(index) = self.untouched(&[NodeLevel::Measure]) else { return };
        let parent = self.tree.items[index].parent;
        let at = self.tree.siblings(parent).iter().position(|other| *other == index).unwrap() + 1;
        let part = self.tree.add(NodeLevel::Measure, parent, Some(at), self.dice);
        let whole = self.tree.items[index].node.clone();
        let cost = total(&whole).unwrap();
        let rest = cost / 3;
        let title = whole.title.clone().unwrap();
        let own_title = self.dice.chance(40);
        let node = &mut self.tree.items[part].node;
        if !own_title {
            node.title = Some(format!("{title} – ambulantní forma"));
        }
        if self.dice.chance(60) {
            node.description.clone_from(&whole.description);
        }
        node.needs.clone_from(&whole.needs);
        node.target_groups.clone_from(&whole.target_groups);
        node.costs = Some(costs(rest));
        if whole.services.len() > 1 {
            node.services = whole.services[1..].to_vec();
        }
        let old = &mut self.tree.items[index].node;
        if self.dice.chance(60) {
            old.title = Some(format!("{title} – terénní forma"));
        }
        old.services.truncate(1);
        old.costs = Some(costs(cost - rest));
        let children = std::mem::take(&mut self.tree.items[index].children);
        let (stay, go): (Vec<usize>, Vec<usize>) =
            children.into_iter().partition(|child| child % 2 == 0);
        for child in &go {
            self.tree.items[*child].parent = Some(part);
        }
        self.tree.items[index].children = stay;
        self.tree.items[part].children = go;
        self.touch(index);
        self.touch(part);
        self.done.push((ChangeKind::Split, vec![index], vec![index, part]));
    }

    fn merge(&mut self) {
        let Some(index) = self.untouched(&[NodeLevel::Measure]) else { return };
        let parent = self.tree.items[index].parent;
        let siblings = self.tree.siblings(parent).clone();
        let free = |other: &&usize| {
            **other != index
                && !self.touched.contains(other)
                && self.tree.items[**other].was.is_some()
        };
        let Some(&other) = siblings.iter().find(free) else { return };
        let gone = self.tree.items[other].node.clone();
        self.tree.take(other);
        let node = &mut self.tree.items[index].node;
        if self.dice.chance(50) {
            let title = node.title.clone().unwrap();
            node.title = Some(format!("{title} a {}", gone.title.clone().unwrap().to_lowercase()));
        }
        if self.dice.chance(50) {
            let both = [node.description.clone(), gone.description.clone()];
            node.description = Some(both.into_iter().flatten().collect::<Vec<_>>().join(" "));
        }
        let sum = total(node).unwrap() + total(&gone).unwrap();
        node.costs = Some(costs(sum));
        for (list, more) in [
            (&mut node.services, gone.services),
            (&mut node.target_groups, gone.target_groups),
            (&mut node.needs, gone.needs),
        ] {
            for one in more {
                if !list.contains(&one) {
                    list.push(one);
                }
            }
        }
        let children = self.tree.items[other].children.clone();
        for child in &children {
            self.tree.items[*child].parent = Some(index);
        }
        self.tree.items[index].children.extend(children);
        self.touch(index);
        self.touch(other);
        self.done.push((ChangeKind::Merged, vec![index, other], vec![index]));
    }
}

/// How well a comparison named what was done.
#[derive(Debug, Default)]
pub(crate) struct Score {
    pub(crate) edits: usize,
    pub(crate) named: usize,
    /// Edits and those that were named, by kind.
    pub(crate) kinds: BTreeMap<&'static str, (usize, usize)>,
    pub(crate) missed: Vec<Edit>,
    /// Changes that were reported and are no consequence of any edit.
    pub(crate) extra: usize,
    pub(crate) reported: usize,
    /// Every node of both plans is kept, added or dropped, and the patch gives the new plan.
    pub(crate) complete: bool,
}

fn edit_of(change: &Change) -> Edit {
    let ids = |list: &[kpss_core::plan::NodeRef]| {
        list.iter().map(|node| node.id.clone()).collect::<Vec<_>>()
    };
    let (mut old, mut new): (Vec<Id>, Vec<Id>) = (
        change.old.iter().map(|node| node.id.clone()).collect(),
        change.new.iter().map(|node| node.id.clone()).collect(),
    );
    match change.kind {
        ChangeKind::Split => new = ids(&change.parts),
        ChangeKind::Merged => old = ids(&change.parts),
        _ => {}
    }
    Edit { kind: change.kind.code(), old: sorted(old), new: sorted(new) }
}

/// Compares and counts.
pub(crate) fn score(old: &Plan, new: &Plan, edits: &[Edit]) -> Score {
    let comparison = compare(old, new);
    let found: BTreeSet<Edit> = comparison.changes.iter().map(edit_of).collect();
    let mut score = Score { edits: edits.len(), ..Score::default() };
    for edit in edits {
        let entry = score.kinds.entry(edit.kind).or_default();
        entry.0 += 1;
        if found.contains(edit) {
            entry.1 += 1;
            score.named += 1;
        } else {
            score.missed.push(edit.clone());
        }
    }
    // Whatever is said of a node that some edit touched follows from that edit.
    let touched: BTreeSet<&Id> =
        edits.iter().flat_map(|edit| edit.old.iter().chain(&edit.new)).collect();
    let quiet = ["renumbered", "id_changed"];
    let loud: Vec<&Edit> = found.iter().filter(|edit| !quiet.contains(&edit.kind)).collect();
    score.reported = loud.len();
    let parents = |edit: &&&Edit| !edit.old.iter().chain(&edit.new).any(|id| touched.contains(id));
    score.extra = loud.iter().filter(parents).filter(|edit| edit.kind != "dropped").count();
    score.complete = complete(&comparison) && comparison.apply(old).as_ref() == Ok(new);
    score
}

fn complete(comparison: &Comparison) -> bool {
    let nodes = comparison.nodes;
    nodes.kept + nodes.dropped + nodes.merged_away == comparison.old.nodes
        && nodes.kept + nodes.added + nodes.split_off == comparison.new.nodes
}
