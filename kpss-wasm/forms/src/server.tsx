/** A server: the same form as HTML, and the check of what was sent. */

import { validate } from "kpss";
import { renderToString } from "react-dom/server";
import { RjsfPlan } from "./docs/RjsfPlan";

const report = validate({ kind: "plan", id: "p", period: { from: "2024", until: "2021" } });
const html = renderToString(<RjsfPlan onSave={() => {}} />);
console.log(JSON.stringify({ codes: report.findings.map(({ code }) => code), html }));
