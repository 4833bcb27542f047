import type { Refusal } from '../../app/refusals';

/** Both texts of each field in which they differ, for a form that was sent too late. */
export function differences<Field extends string>(
  yours: Readonly<Record<Field, string>>,
  theirs: Readonly<Record<NoInfer<Field>, string>>,
): NonNullable<Refusal['conflict']> {
  const fields = Object.keys(yours).filter((field): field is Field => field in theirs);
  return Object.fromEntries(
    fields
      .filter((field) => yours[field] !== theirs[field])
      .map((field) => [field, { yours: yours[field], theirs: theirs[field] }]),
  );
}
