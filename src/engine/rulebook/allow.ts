import { z } from 'zod';
import type { Operator } from '../report/report';
import type { Allow } from './book';

const PATTERN = /^(>=|>|<=|<)\s*(-?\d+(?:\.\d+)?)$/;

const HOLDS: Record<Operator, (value: number, limit: number) => boolean> = {
  '>=': (value, limit) => value >= limit,
  '>': (value, limit) => value > limit,
  '<=': (value, limit) => value <= limit,
  '<': (value, limit) => value < limit,
};

export function parseAllow(text: string): Allow | undefined {
  const match = PATTERN.exec(text.trim());
  if (!match) return undefined;
  const op = match[1] as Operator;
  const limit = Number(match[2]);
  return { op, value: limit, holds: (value) => HOLDS[op](value, limit) };
}

/** Schema of an `allow` key: an operator and a number, nothing else. Parses to `Allow`. */
export function allow(byDefault: string) {
  return z
    .string()
    .default(byDefault)
    .transform((text, context): Allow => {
      const parsed = parseAllow(text);
      if (parsed) return parsed;
      context.addIssue({ code: 'custom', message: 'expected an operator and a number, such as ">= 10"' });
      return z.NEVER;
    });
}
