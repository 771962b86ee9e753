/** The questions that can be asked, as functions. Written by `cargo xtask gen`. */

import { ask, type AnswerTo } from "./calls.js";
import type { Remote } from "./remote.js";
import type { AskOptions } from "./run.js";
import type { Inputs, Source } from "./source.js";
import type * as types from "./types.generated.js";

/** Each plan as a numbered tree. */
export function outline(inputs: Inputs, options?: AskOptions): types.Outline {
  return ask("outline", inputs, {}, options);
}

/** What changed between the plan of the first input and that of the second. */
export function compare(old: Source, document: Source, options?: AskOptions): types.Comparison {
  return ask("compare", [["old", old], ["new", document]], {}, options);
}

/**
 * The action plan of a year, from the plan of the first input. As JSON the document, otherwise a
 * summary.
 */
export function deriveActionPlan(
  inputs: Inputs,
  args: types.DeriveActionPlanTaskArguments,
  options?: AskOptions,
): types.ActionPlan {
  return ask("derive_action_plan", inputs, args, options);
}

/**
 * The monitoring form of a year, from the action plan of the first input. As JSON the document,
 * otherwise a summary.
 */
export function deriveMonitoring(inputs: Inputs, options?: AskOptions): types.MonitoringReport {
  return ask("derive_monitoring", inputs, {}, options);
}

/**
 * The next plan, from the plan of the first input and all monitoring reports. As JSON the document,
 * otherwise a summary with the reasons.
 */
export function deriveNextPlan(
  inputs: Inputs,
  args: types.DeriveNextPlanTaskArguments,
  options?: AskOptions,
): types.Plan {
  return ask("derive_next_plan", inputs, args, options);
}

/** One submission of all inputs. As JSON the document, otherwise a summary. */
export function merge(
  inputs: Inputs,
  args: types.MergeTaskArguments = {},
  options?: AskOptions,
): types.Submission {
  return ask("merge", inputs, args, options);
}

/** The plans of all inputs as a region sees them: area, costs by ORP, measures by service. */
export function regionalView(
  inputs: Inputs,
  args: types.RegionalViewTaskArguments = {},
  options?: AskOptions,
): types.RegionalView {
  return ask("regional_view", inputs, args, options);
}

/** The history of planning, and what was in force on a day. */
export function timeline(
  inputs: Inputs,
  args: types.TimelineTaskArguments = {},
  options?: AskOptions,
): types.Timeline {
  return ask("timeline", inputs, args, options);
}

/** One record and the records it is linked with, in both directions. */
export function trace(
  inputs: Inputs,
  args: types.TraceTaskArguments,
  options?: AskOptions,
): types.Trace {
  return ask("trace", inputs, args, options);
}

/** The money of every document: sums by node, year, source, kind, territory, ORP and service. */
export function totals(inputs: Inputs, options?: AskOptions): types.Totals {
  return ask("totals", inputs, {}, options);
}

/** What every plan covers: target groups, measures, services, municipalities, and what is left. */
export function coverage(inputs: Inputs, options?: AskOptions): types.Coverage {
  return ask("coverage", inputs, {}, options);
}

/** The numbers of every plan by position, with what was wrong with them before. */
export function renumber<const Args extends types.RenumberTaskArguments = {}>(
  inputs: Inputs,
  args = {} as Args,
  options?: AskOptions,
): AnswerTo<"renumber", Args> {
  return ask("renumber", inputs, args, options);
}

/** Changes of a plan's tree, one after another. */
export function edit<const Args extends types.EditTaskArguments>(
  inputs: Inputs,
  args: Args,
  options?: AskOptions,
): AnswerTo<"edit", Args> {
  return ask("edit", inputs, args, options);
}

/** The same in a worker. */
export interface RemoteQuestions {
  /** Each plan as a numbered tree. */
  outline(inputs: Inputs, options?: Remote<AskOptions>): Promise<types.Outline>;
  /** What changed between the plan of the first input and that of the second. */
  compare(old: Source, document: Source, options?: Remote<AskOptions>): Promise<types.Comparison>;
  /**
   * The action plan of a year, from the plan of the first input. As JSON the document, otherwise a
   * summary.
   */
  deriveActionPlan(
    inputs: Inputs,
    args: types.DeriveActionPlanTaskArguments,
    options?: Remote<AskOptions>,
  ): Promise<types.ActionPlan>;
  /**
   * The monitoring form of a year, from the action plan of the first input. As JSON the document,
   * otherwise a summary.
   */
  deriveMonitoring(inputs: Inputs, options?: Remote<AskOptions>): Promise<types.MonitoringReport>;
  /**
   * The next plan, from the plan of the first input and all monitoring reports. As JSON the
   * document, otherwise a summary with the reasons.
   */
  deriveNextPlan(
    inputs: Inputs,
    args: types.DeriveNextPlanTaskArguments,
    options?: Remote<AskOptions>,
  ): Promise<types.Plan>;
  /** One submission of all inputs. As JSON the document, otherwise a summary. */
  merge(
    inputs: Inputs,
    args?: types.MergeTaskArguments,
    options?: Remote<AskOptions>,
  ): Promise<types.Submission>;
  /** The plans of all inputs as a region sees them: area, costs by ORP, measures by service. */
  regionalView(
    inputs: Inputs,
    args?: types.RegionalViewTaskArguments,
    options?: Remote<AskOptions>,
  ): Promise<types.RegionalView>;
  /** The history of planning, and what was in force on a day. */
  timeline(
    inputs: Inputs,
    args?: types.TimelineTaskArguments,
    options?: Remote<AskOptions>,
  ): Promise<types.Timeline>;
  /** One record and the records it is linked with, in both directions. */
  trace(
    inputs: Inputs,
    args: types.TraceTaskArguments,
    options?: Remote<AskOptions>,
  ): Promise<types.Trace>;
  /** The money of every document: sums by node, year, source, kind, territory, ORP and service. */
  totals(inputs: Inputs, options?: Remote<AskOptions>): Promise<types.Totals>;
  /**
   * What every plan covers: target groups, measures, services, municipalities, and what is left.
   */
  coverage(inputs: Inputs, options?: Remote<AskOptions>): Promise<types.Coverage>;
  /** The numbers of every plan by position, with what was wrong with them before. */
  renumber<const Args extends types.RenumberTaskArguments = {}>(
    inputs: Inputs,
    args?: Args,
    options?: Remote<AskOptions>,
  ): Promise<AnswerTo<"renumber", Args>>;
  /** Changes of a plan's tree, one after another. */
  edit<const Args extends types.EditTaskArguments>(
    inputs: Inputs,
    args: Args,
    options?: Remote<AskOptions>,
  ): Promise<AnswerTo<"edit", Args>>;
}
