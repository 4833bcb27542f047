export type Mapping = Readonly<Record<string, unknown>>;

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * `extends`: mappings merge key by key; lists and scalars are replaced. A source belongs to the figure it was given
 * for: it is replaced whole, and a book that changes a figure without a source of its own does not inherit one.
 */
export function mergeBooks(base: Mapping, own: Mapping): Mapping {
  const merged: Record<string, unknown> = { ...base, ...own };
  for (const part of ['files', 'review', 'sources']) merged[part] = mergeKeys(base[part], own[part]);
  merged['rules'] = mergeRules(base['rules'], own['rules']);
  for (const part of ['files', 'review']) {
    for (const key of Object.keys(mapping(own[part]))) {
      const name = `${part}.${key}`;
      if (!Object.hasOwn(mapping(own['sources']), name)) merged['sources'] = without(merged['sources'], name);
    }
  }
  return merged;
}

const NOT_FIGURES = new Set(['effect', 'severity', 'except', 'confidential', 'source']);

function mergeRules(base: unknown, own: unknown): Mapping {
  const merged: Record<string, unknown> = { ...mapping(base) };
  for (const [id, setting] of Object.entries(mapping(own))) {
    const inherited = mapping(mapping(base)[id]);
    const figureChanged = Object.keys(mapping(setting)).some((key) => !NOT_FIGURES.has(key));
    merged[id] = mergeKeys(figureChanged ? without(inherited, 'source') : inherited, setting);
  }
  return merged;
}

function mergeKeys(base: unknown, own: unknown): Mapping {
  return { ...mapping(base), ...mapping(own) };
}

function without(from: unknown, key: string): Mapping {
  return Object.fromEntries(Object.entries(mapping(from)).filter(([name]) => name !== key));
}

export function mapping(value: unknown): Mapping {
  return isMapping(value) ? value : {};
}
