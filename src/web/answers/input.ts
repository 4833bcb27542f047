import type { z } from 'zod';
import { checkedFields } from '../../app/checked-input';

/** Fields of forms that count something; a form sends them as text. */
const COUNTERS = ['version', 'contextVersion', 'statementVersion', 'page'] as const;

/** Fields that hold a text for each of several things: a form names them `answers.ID`. */
const RECORDS = ['answers', 'comments'] as const;

/** Ends the name of a field of which several may be chosen: a form sends one text, several, or an empty one for none. */
const LIST = '[]';

/** Parses what was sent with a use case's own schema, or refuses with each field that is wrong. */
export function parseInput<S extends z.ZodType>(schema: S, ...sent: readonly unknown[]): z.output<S> {
  return checkedFields(schema, withLists(withRecords(withNumbers(merged(sent)))));
}

/** Later parts win: what the address says goes before what the body says. */
function merged(sent: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(
    sent.flatMap((part): [string, unknown][] =>
      typeof part === 'object' && part !== null ? Object.entries(part) : [],
    ),
  );
}

function withRecords(fields: Record<string, unknown>): Record<string, unknown> {
  const read = { ...fields };
  for (const name of RECORDS) {
    const inner = Object.entries(fields).filter(([field]) => field.startsWith(`${name}.`));
    if (inner.length === 0) continue;
    for (const [field] of inner) Reflect.deleteProperty(read, field);
    read[name] = Object.fromEntries(inner.map(([field, value]) => [field.slice(name.length + 1), value]));
  }
  return read;
}

function withLists(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, sent]) =>
      field.endsWith(LIST)
        ? [field.slice(0, -LIST.length), [sent].flat().filter((one) => one !== '')]
        : [field, sent],
    ),
  );
}

function withNumbers(fields: Record<string, unknown>): Record<string, unknown> {
  const read = { ...fields };
  for (const name of COUNTERS) {
    const text = fields[name];
    if (typeof text === 'string' && /^\d{1,9}$/.test(text)) read[name] = Number(text);
  }
  return read;
}
