/** A field of something that pdf.js made of the file. */
export function fieldOf(thing: unknown, name: string): unknown {
  if (typeof thing !== 'object' || thing === null) return undefined;
  return Object.getOwnPropertyDescriptor(thing, name)?.value;
}

/** Its text, or that of the `str` in it, as pdf.js keeps texts that may run from right to left; else empty. */
export function textOf(thing: unknown, name: string): string {
  const value = fieldOf(thing, name);
  if (typeof value === 'string') return value.trim();
  const inner = fieldOf(value, 'str');
  return typeof inner === 'string' ? inner.trim() : '';
}

export function entriesOf(thing: unknown): (readonly [name: string, value: unknown])[] {
  return typeof thing === 'object' && thing !== null ? Object.entries(thing) : [];
}

export function listOf(thing: unknown): readonly unknown[] {
  return Array.isArray(thing) ? thing : [];
}
