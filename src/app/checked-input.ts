import type { z } from 'zod';
import { inOurWords } from './input-words';
import { type Problem, refuse } from './refusals';

/** What the shell or a program handed in, as the use case's schema has it; refuses naming each field that is wrong. */
export function checkedInput<S extends z.ZodType>(schema: S, input: z.input<S>): z.output<S> {
  return checkedFields(schema, input);
}

/** The same of what came from outside and may be anything. */
export function checkedFields<S extends z.ZodType>(schema: S, fields: unknown): z.output<S> {
  const parsed = schema.safeParse(fields, { error: inOurWords });
  if (parsed.success) return parsed.data;
  throw refuse.invalid(parsed.error.issues.flatMap(problemsOf));
}

/** What nobody asked for is named itself, not what it was sent with. */
function problemsOf(issue: z.core.$ZodIssue): readonly Problem[] {
  const { path, message } = issue;
  const names = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
  return names.map((name) => ({ field: name.map(String).join('.'), message }));
}
