import type { Json } from '../../app/audit/event';

export interface ChangeView {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Before and after, a line a field; values that are no objects stand in one line. */
export function changesOf(before: Json | undefined, after: Json | undefined): readonly ChangeView[] {
  const [old, fresh] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...old.keys(), ...fresh.keys()])];
  return names.map((field) => ({ field, before: old.get(field) ?? '–', after: fresh.get(field) ?? '–' }));
}

function fieldsOf(value: Json | undefined): ReadonlyMap<string, string> {
  if (value === undefined || value === null) return new Map();
  if (typeof value !== 'object' || Array.isArray(value)) return new Map([['value', textOf(value)]]);
  return new Map(Object.entries(value).map(([name, inner]) => [name, textOf(inner)]));
}

function textOf(value: Json | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
