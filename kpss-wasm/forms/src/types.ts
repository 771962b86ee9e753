/** That the types of the package are those of the libraries; only the compiler looks at this. */

import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { ValidatorType } from "@rjsf/utils";
import type { ErrorObject } from "ajv";
import { jsonFormsErrors, rjsfValidator, standardSchema, validate, type Plan } from "kpss";
import { inWorker } from "kpss/worker";

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

const plan = standardSchema("plan");
const values = standardSchema<"plan", { title: string }>("plan");
const remote = inWorker().standardSchema("plan");
type Input = StandardSchemaV1.InferInput<typeof values>;
type Output = StandardSchemaV1.InferOutput<typeof plan>;

export const input: Same<Input, { title: string }> = true;
export const output: Same<Output, Plan> = true;
export const schemas: StandardSchemaV1[] = [plan, values, remote];
export const validator: ValidatorType = rjsfValidator("plan");
export const errors: ErrorObject[] = jsonFormsErrors(validate("{}"));
