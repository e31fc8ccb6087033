/** An input that an endpoint's own schema takes: what only a right stands between a stranger and the work. */
import { tagNumberFor } from '@bicycles/schema/tags/tag-number';
import { z } from 'zod';

type Schema = {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  prefixItems?: Schema[];
  minItems?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  minLength?: number;
  format?: string;
  pattern?: string;
};

/** Texts for the forms that our schemas ask for; the first that fits the pattern is taken. */
const texts = [
  'ledger',
  '2026-11-23',
  '2026-11-23T10:00:00+09:00',
  '2026-11',
  tagNumberFor(1),
  'N0001-2026',
  '10:00',
  'a'.repeat(64),
  '〒154-0017',
  '1540017',
  '/ledger',
  'x',
];

/** The smallest input; `wishes` are for what a schema can't say of itself. */
export function rightInput(schema: z.ZodType, wishes: Record<string, unknown> = {}): unknown {
  const made = sample(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema);
  if (!isObject(made)) return made;
  // A field whose form only the code knows takes the first text that it accepts.
  const input: Record<string, unknown> = { ...made, ...wishes };
  for (const { path } of schema.safeParse(input).error?.issues ?? []) {
    const [field] = path;
    if (typeof field !== 'string' || typeof input[field] !== 'string') continue;
    input[field] = texts.find((text) => !isRefused(schema, { ...input, [field]: text }, field)) ?? input[field];
  }
  return input;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRefused = (schema: z.ZodType, input: unknown, field: string): boolean =>
  schema.safeParse(input).error?.issues.some(({ path }) => path[0] === field) ?? false;

function sample(schema: Schema): unknown {
  if ('const' in schema) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [choice] = schema.anyOf ?? schema.oneOf ?? [];
  if (choice) return sample(choice);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map(sample));
  switch (schema.type) {
    case 'object':
      return Object.fromEntries((schema.required ?? []).map((key) => [key, sample(schema.properties?.[key] ?? {})]));
    case 'array':
      if (schema.prefixItems) return schema.prefixItems.map(sample);
      return Array.from({ length: schema.minItems ?? 0 }, () => sample(schema.items ?? {}));
    case 'integer':
    case 'number':
      return schema.minimum ?? (schema.exclusiveMinimum === undefined ? 1 : schema.exclusiveMinimum + 1);
    case 'boolean':
      return true;
    case 'null':
      return null;
    case 'string':
      return text(schema);
    default:
      return {};
  }
}

function text({ format, pattern, minLength = 0 }: Schema): string {
  if (format === 'uuid') return crypto.randomUUID();
  if (format === 'date') return '2026-11-23';
  if (format === 'date-time') return '2026-11-23T10:00:00+09:00';
  const fits = new RegExp(pattern ?? '', 'u');
  return texts.find((each) => fits.test(each) && each.length >= minLength) ?? 'x'.repeat(Math.max(1, minLength));
}
