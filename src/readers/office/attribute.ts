import type { Attributes } from '../xml/attributes';

/** An attribute by its name without prefix: programs choose prefixes as they like. */
export function attributeOf(attributes: Attributes, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  const ending = `:${name}`;
  for (const key in attributes) if (key.endsWith(ending)) return attributes[key];
  return undefined;
}

/** A property that is on unless it says otherwise: `<w:vanish/>`, but not `<w:vanish w:val="0"/>`. */
export function isSwitchedOn(attributes: Attributes): boolean {
  const value = attributeOf(attributes, 'val');
  return value === undefined || value === '1' || value === 'true' || value === 'on';
}
