import type { Findings } from './findings';

interface Comparison<Stored, Fact> {
  /** What the audit says of each, by its key. */
  readonly said: ReadonlyMap<string, Fact>;
  readonly keyOf: (stored: Stored) => string;
  readonly check: (stored: Stored, said: Fact | undefined) => Promise<void> | void;
  /** Of what the audit knows and nobody stored. */
  readonly missing: (key: string, said: Fact) => string;
  readonly one: string;
  readonly many?: string;
}

/** Neither is there without the other: each stored thing is checked, and whatever else the audit knows is missing. */
export async function againstAudit<Stored, Fact>(
  all: AsyncIterable<Stored>,
  { said, keyOf, check, missing, one, many }: Comparison<Stored, Fact>,
  findings: Findings,
): Promise<void> {
  const seen = new Set<string>();
  for await (const stored of all) {
    const key = keyOf(stored);
    seen.add(key);
    await check(stored, said.get(key));
  }
  for (const [key, fact] of said) if (!seen.has(key)) findings.beside(missing(key, fact));
  findings.checked(seen.size, one, many);
}
