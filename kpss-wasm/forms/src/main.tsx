/** Shows the form that the address names; what it saves stands below it. */

import { init } from "kpss";
import { StrictMode, useState, type ComponentType } from "react";
import { createRoot } from "react-dom/client";
import type { Plan } from "kpss";

await init();

type Form = ComponentType<{ onSave: (plan: Plan) => void }>;

const forms: { readonly [name: string]: () => Promise<Form> } = {
  "#tanstack": async () => (await import("./docs/TanStackPlan")).TanStackPlan,
  "#hook-form": async () => (await import("./docs/HookFormPlan")).HookFormPlan,
  "#rjsf": async () => (await import("./docs/RjsfPlan")).RjsfPlan,
  "#json-forms": async () => (await import("./docs/JsonFormsPlan")).JsonFormsPlan,
  "#live": async () => (await import("./docs/LivePlan")).LivePlan,
  "#worker": async () => (await import("./docs/WorkerPlan")).WorkerPlan,
};

function Page({ form: Form }: { form: Form }) {
  const [saved, save] = useState<Plan>();
  return (
    <>
      <Form onSave={save} />
      {saved && <output>{JSON.stringify(saved)}</output>}
    </>
  );
}

const form = await forms[location.hash]?.();
const app = document.getElementById("app");
if (app !== null && form !== undefined) {
  createRoot(app).render(
    <StrictMode>
      <Page form={form} />
    </StrictMode>,
  );
}
