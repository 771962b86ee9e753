/** The functions of the questions, by name. Written by `cargo xtask gen`. */

import type { RemoteQuestions } from "./questions.generated.js";

export const QUESTIONS: readonly (keyof RemoteQuestions)[] = [
  "outline",
  "compare",
  "deriveActionPlan",
  "deriveMonitoring",
  "deriveNextPlan",
  "merge",
  "regionalView",
  "timeline",
  "trace",
  "totals",
  "coverage",
  "renumber",
  "edit",
];
