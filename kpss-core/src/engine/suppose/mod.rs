//! What a document may say in the places that could not be read.
//!
//! Whether a rule depends on such a place is tried and not declared: the document is supposed to say
//! there one thing, then another, and what the rule finds each time is compared. So no rule lists what
//! it looks at, and none can list too little.

mod candidates;
mod codes;
mod doubt;
mod filler;
mod named;
mod patch;
mod tried;

pub(super) use self::candidates::Candidates;
pub(super) use self::named::name_places;
pub(super) use self::tried::settle;

use std::borrow::Cow;
use std::cell::RefCell;

use self::codes::Codes;
use self::doubt::{Doubt, doubts};
use self::filler::{Filler, Samples};
use crate::codes::MunicipalityRegister;
use crate::documents::DocumentSet;
use crate::json::{self, Node};
use crate::model::Document;
use crate::read::{Limits, ReadStatus, Reading, kept, shape_of};
use crate::rule::{Findings, Remedy, Step};

/// Where more places than these could not be read, nothing is supposed.
const MOST_PLACES: usize = 60;
/// A larger text would be read too many times.
const MOST_BYTES: usize = 4_000_000;

/// An input that was read in part.
#[derive(Debug)]
pub(super) struct PartlyRead<'a> {
    input: usize,
    name: &'a str,
    reading: &'a Reading<'a>,
    document: &'a Document,
    tree: Cow<'a, Node<'a>>,
    doubts: Vec<Doubt>,
    /// What is probably meant at some of the places.
    meant: Vec<Step>,
    candidates: &'a Candidates<'a>,
    codes: Codes,
    samples: Samples<'a>,
    /// The first round of all places, once it is made and until it is asked for.
    first: RefCell<Option<Reading<'a>>>,
}

/// The inputs that were read in part, if all that is not known of them can be supposed; `found` holds
/// what is wrong with their shape, and how it is mended.
pub(super) fn partly_read<'a>(
    documents: &DocumentSet<'a>,
    found: &Findings,
    candidates: &'a Candidates<'a>,
    municipalities: Option<&MunicipalityRegister>,
) -> Vec<PartlyRead<'a>> {
    let inputs = documents.inputs.iter().enumerate();
    inputs
        .filter_map(|(input, (name, reading))| {
            let of_input = found.list.iter().filter(|found| found.place.input == input);
            let steps = of_input.filter_map(|found| match &found.mend {
                Some(Remedy::Known(mend)) => Some(&mend.steps),
                _ => None,
            });
            let meant = steps.flatten().cloned().collect();
            PartlyRead::of((input, name), reading, meant, candidates, municipalities)
        })
        .collect()
}

impl<'a> PartlyRead<'a> {
    fn of(
        (input, name): (usize, &'a str),
        reading: &'a Reading<'a>,
        meant: Vec<Step>,
        candidates: &'a Candidates<'a>,
        municipalities: Option<&MunicipalityRegister>,
    ) -> Option<Self> {
        let document = reading.document().filter(|_| reading.status == ReadStatus::Partial)?;
        let text = reading.positions().filter(|text| text.text.len() <= MOST_BYTES)?;
        let tree = match reading.tree() {
            Some(tree) => Cow::Borrowed(tree),
            None => Cow::Owned(json::parse(text.text, Limits::default().depth).ok()?),
        };
        let shape = shape_of(document.kind());
        let doubts = doubts(reading, &tree, shape, &meant)?;
        let is_tried = (1..=MOST_PLACES).contains(&doubts.len());
        let codes = Codes::of(&tree, shape, &doubts, municipalities);
        let samples = Samples::of(&tree);
        let partly = Self {
            input,
            name,
            reading,
            document,
            tree,
            doubts,
            meant,
            candidates,
            codes,
            samples,
            first: RefCell::default(),
        };
        if !is_tried || partly.rounds(&partly.doubts)? == 0 {
            return None;
        }
        // Whether each round can be made is known only once it is.
        let first = partly.round(0, &partly.doubts)?;
        partly.first.replace(Some(first));
        Some(partly)
    }

    /// The index of the input.
    pub(super) const fn input(&self) -> usize {
        self.input
    }

    /// How many rounds tell the values of these places apart; `None` where they would be too many.
    fn rounds(&self, places: &[Doubt]) -> Option<usize> {
        let mut each = places.iter().map(|doubt| doubt.rounds(self.candidates, &self.codes));
        each.try_fold(0, |most, rounds| Some(most.max(rounds?)))
    }

    /// What the input would be if it said something at these places: in the first round what is
    /// probably meant, and then in each something else.
    fn round(&self, round: usize, places: &[Doubt]) -> Option<Reading<'a>> {
        if round == 0
            && places.len() == self.doubts.len()
            && let Some(first) = self.first.take()
        {
            return Some(first);
        }
        let mut tree: Node<'a> = self.tree.clone().into_owned();
        let mut filler = Filler::new(&self.samples, self.candidates, &self.codes, round);
        for doubt in places {
            let mut meant =
                self.meant.iter().filter(|step| round == 0 && step.at.pointer == doubt.pointer);
            patch::fill(&mut tree, doubt, &mut filler, meant.next_back())?;
        }
        let document = kept(self.document.kind(), &tree).ok()?;
        Some(self.reading.saying(document, tree))
    }
}
