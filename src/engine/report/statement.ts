import { z } from 'zod';
import { correctionLines } from './correction-lines';

/** What the researcher says about one file. Short on purpose: each field is one that a rule or a checker uses. */
export const statementSchema = z.strictObject({
  description: z.string().trim().max(4000).default(''),
  population: z.string().trim().max(1000).default(''),
  variables: z.string().trim().max(4000).default(''),
  /** What was suppressed or rounded, and how. */
  suppression: z.string().trim().max(2000).default(''),
  /** Columns and rows that are something else than they were taken for, one a line: `age = dimension`. */
  roles: z
    .string()
    .trim()
    .max(4000)
    .default('')
    .superRefine((text, context) => {
      for (const message of correctionLines(text).problems) context.addIssue({ code: 'custom', message });
    }),
});
export type Statement = z.output<typeof statementSchema>;
/** What a book may require. */
export const STATEMENT_FIELDS = ['description', 'population', 'variables', 'suppression'] as const;

/** Nobody has begun to write it. Which fields are needed a book says. */
export function isUnwritten(statement: Statement): boolean {
  return STATEMENT_FIELDS.every((field) => statement[field] === '');
}

/** Whether both say the same in every field, corrections of roles among them. */
export function isSameStatement(one: Statement, other: Statement): boolean {
  return statementSchema.keyof().options.every((field) => one[field] === other[field]);
}
