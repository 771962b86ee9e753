// Builds a plan in code, checks it, and prints what is wrong with it in Czech.

import { Municipalities, reportToText, validate, type Plan, type types } from "kpss";
import { csv } from "kpss/municipalities";

const period: types.Period = { from: "2025", until: "2024" };
const approval: types.Decision = { by: "council", municipalities: ["546127"], on: "2024-11-20" };
const plan: Plan = {
  kind: "plan",
  id: "plan-dacice",
  title: "Komunitní plán sociálních služeb ORP Dačice",
  plan_type: "community_plan",
  level: "orp",
  period,
  approvals: [approval],
  territory: { orps: ["3103"] },
};

const municipalities = new Municipalities(csv);
const report = validate(plan, { name: "plan", columns: "code_points", municipalities });
console.log(reportToText(report));
