//! Edits a tree at random.

use std::collections::BTreeSet;

use kpss_core::model::{List, NodeLevel, Number, Plan, Ref};
use kpss_core::query::ChangeKind;

use super::{Dice, Edit, Ids, PLACES, Tree, costs, id, ids, measure_title, sorted, total, years};

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
            ChangeKind::ResponsibleChanged => node.responsible = ids(dice, "org", 30, 2).into(),
            ChangeKind::TargetGroupsChanged => {
                node.target_groups = ids(dice, "group", 10, 3).into();
            }
            ChangeKind::ServicesChanged => node.services = ids(dice, "service", 80, 3).into(),
            ChangeKind::NeedsChanged => node.needs = ids(dice, "need", 60, 2).into(),
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
            node.services = whole.services[1..].to_vec().into();
        }
        let old = &mut self.tree.items[index].node;
        if self.dice.chance(60) {
            old.title = Some(format!("{title} – terénní forma"));
        }
        old.services.as_vec_mut().truncate(1);
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
        add_missing(&mut node.services, gone.services);
        add_missing(&mut node.target_groups, gone.target_groups);
        add_missing(&mut node.needs, gone.needs);
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

fn add_missing<T>(list: &mut List<Ref<T>>, more: List<Ref<T>>) {
    for one in more {
        if !list.contains(&one) {
            list.push(one);
        }
    }
}
