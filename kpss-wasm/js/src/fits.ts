/** Whether a value fits a schema, as far as a form has to know to choose between variants. */

interface Schema {
  readonly [keyword: string]: unknown;
}

/** Looks at the keywords that the published schemas use; any other says nothing here. */
export function fits(schema: unknown, value: unknown, root: unknown): boolean {
  if (typeof schema !== "object" || schema === null) {
    return schema !== false;
  }
  return Object.entries(schema).every(([keyword, argument]) => {
    const check = CHECKS[keyword];
    return check === undefined || check(argument, value, root, schema as Schema);
  });
}

type Check = (argument: any, value: unknown, root: unknown, schema: Schema) => boolean;

const some: Check = (schemas: unknown[], value, root) =>
  schemas.some((schema) => fits(schema, value, root));

const CHECKS: { readonly [keyword: string]: Check } = {
  $ref: (ref: string, value, root) => fits(resolved(ref, root), value, root),
  type: (types: string | string[], value) => [types].flat().some((type) => isOf(type, value)),
  const: (only, value) => only === value,
  enum: (all: unknown[], value) => all.includes(value),
  anyOf: some,
  oneOf: some,
  allOf: (schemas: unknown[], value, root) => schemas.every((schema) => fits(schema, value, root)),
  not: (schema, value, root) => !fits(schema, value, root),
  required: (names: string[], value) =>
    !isRecord(value) || names.every((name) => value[name] !== undefined),
  properties: (fields: Schema, value, root) =>
    !isRecord(value) ||
    Object.entries(fields).every(
      ([name, field]) => value[name] === undefined || fits(field, value[name], root),
    ),
  additionalProperties: (others, value, root, { properties = {} }) =>
    !isRecord(value) ||
    Object.entries(value).every(
      ([name, field]) =>
        field === undefined || Object.hasOwn(properties as Schema, name) || fits(others, field, root),
    ),
  items: (item, value, root) => !Array.isArray(value) || value.every((one) => fits(item, one, root)),
  pattern: (pattern: string, value) => typeof value !== "string" || new RegExp(pattern, "u").test(value),
  minLength: (least: number, value) => typeof value !== "string" || [...value].length >= least,
  minimum: (least: number, value) => typeof value !== "number" || value >= least,
  maximum: (most: number, value) => typeof value !== "number" || value <= most,
};

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOf(type: string, value: unknown): boolean {
  switch (type) {
    case "object":
      return isRecord(value);
    case "array":
      return Array.isArray(value);
    case "null":
      return value === null;
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

/** What stands at `#/…` of the whole schema. */
function resolved(ref: string, root: unknown): unknown {
  const keys = ref.split("/").slice(1);
  return keys.reduce((here: unknown, key) => (Object(here) as Schema)[key], root);
}
