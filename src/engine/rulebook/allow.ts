import { z } from 'zod';
import type { Operator } from '../report/report';
import type { Allow } from './book';

const OPERATORS: readonly Operator[] = ['>=', '>', '<=', '<'];
const PATTERN = /^(>=|>|<=|<) ?(-?\d{1,15}(?:\.\d{1,15})?)$/;

const HOLDS: Record<Operator, (value: number, limit: number) => boolean> = {
  '>=': (value, limit) => value >= limit,
  '>': (value, limit) => value > limit,
  '<=': (value, limit) => value <= limit,
  '<': (value, limit) => value < limit,
};

export function parseAllow(text: string): Allow | undefined {
  const match = PATTERN.exec(text);
  const op = OPERATORS.find((known) => known === match?.[1]);
  if (!match || !op) return undefined;
  const limit = Number(match[2]);
  return { op, value: limit, holds: (value) => HOLDS[op](value, limit) };
}

const ALLOWED = 'an operator and a number, such as ">= 10"';

/** How a book writes `allow`: one operator (`>=`, `>`, `<=`, `<`) and a number. */
export const allowText = z.string({ error: ALLOWED }).regex(PATTERN, ALLOWED);

/** Schema of an `allow` key with its default. Parses to `Allow`. */
export function allow(byDefault: string) {
  return allowText.default(byDefault).transform((text, context): Allow => {
    const parsed = parseAllow(text);
    if (parsed) return parsed;
    context.addIssue({ code: 'custom', message: ALLOWED });
    return z.NEVER;
  });
}
