import type { EntitySchemaColumnOptions } from 'typeorm';
import { canonicalJson } from '../../../engine/rulebook/canonical-json';

/** Column types that SQLite and PostgreSQL both have, and that come back from both as the same value. */
export const text = (name?: string): EntitySchemaColumnOptions => ({ type: 'text', name });
export const optionalText = (name?: string): EntitySchemaColumnOptions => ({
  type: 'text',
  name,
  nullable: true,
});
export const key = (name?: string): EntitySchemaColumnOptions => ({ type: 'text', name, primary: true });
export const count = (name?: string): EntitySchemaColumnOptions => ({ type: 'integer', name });
export const optionalCount = (name?: string): EntitySchemaColumnOptions => ({
  type: 'integer',
  name,
  nullable: true,
});
export const flag = (name?: string): EntitySchemaColumnOptions => ({ type: 'boolean', name });

/** Whole numbers past 2^31, which PostgreSQL's driver hands over as text. */
export const bigCount = (name?: string): EntitySchemaColumnOptions => ({
  type: 'bigint',
  name,
  transformer: { to: (value: unknown) => value, from: (stored: unknown) => numberOf(stored) },
});

/**
 * ISO 8601 in UTC with milliseconds, as text: sorts as it reads, and no driver turns it into a local time. In a condition
 * give the text yourself: typeorm transforms a value that is equal, but not one in `LessThan`.
 */
export const moment = (name?: string): EntitySchemaColumnOptions => ({
  type: 'text',
  name,
  transformer: {
    to: (value: unknown) => (value instanceof Date ? value.toISOString() : value),
    from: (stored: unknown) => (typeof stored === 'string' ? new Date(stored) : stored),
  },
});
export const optionalMoment = (name?: string): EntitySchemaColumnOptions => ({
  ...moment(name),
  nullable: true,
});

/** A value as canonical JSON text. Not `jsonb`: SQLite has none, and it keeps another order than was written. */
export const json = (name?: string): EntitySchemaColumnOptions => ({
  type: 'text',
  name,
  transformer: {
    to: (value: unknown) => (value === null || value === undefined ? value : canonicalJson(value)),
    from: (stored: unknown): unknown => (typeof stored === 'string' ? JSON.parse(stored) : stored),
  },
});
export const optionalJson = (name?: string): EntitySchemaColumnOptions => ({ ...json(name), nullable: true });

function numberOf(stored: unknown): unknown {
  return stored === null || stored === undefined ? stored : Number(stored);
}
