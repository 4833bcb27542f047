import type { z } from 'zod';
import { refuse } from './refusals';

/** What the shell or a program handed in, as the use case's schema has it; refuses naming each field that is wrong. */
export function checkedInput<S extends z.ZodType>(schema: S, input: z.input<S>): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw refuse.invalid(
    parsed.error.issues.map(({ path, message }) => ({ field: path.map(String).join('.'), message })),
  );
}
