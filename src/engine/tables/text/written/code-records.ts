import { isScalar, isSign, type CodeToken } from './code-tokens';

const LEAST_RECORDS = 2;

interface Named {
  readonly name: CodeToken;
  readonly value: CodeToken;
}

/** `{101: {"sex": "F", "age": 71}, 102: …}`: records under what each is known by, as a dict of Python. */
export function keyedRecords(
  tokens: readonly CodeToken[],
  from: number,
): { readonly rows: readonly (readonly (CodeToken | undefined)[])[]; readonly end: number } | undefined {
  const records: { readonly key: CodeToken; readonly values: readonly Named[] }[] = [];
  let end = from;
  for (let at = from; ;) {
    const key = tokens[at];
    if (!isScalar(key) || !isSign(tokens[at + 1], ':') || !isSign(tokens[at + 2], '{')) break;
    const record = recordFrom(tokens, at + 3);
    if (!record) break;
    records.push({ key, values: record.values });
    end = record.end;
    if (!isSign(tokens[end], ',')) break;
    at = end + 1;
  }
  if (records.length < LEAST_RECORDS) return undefined;
  const names = namesIn(records.flatMap(({ values }) => values));
  const rows = records.map(({ key, values }) => {
    const byName = new Map(values.map(({ name, value }) => [name.text, value]));
    return [key, ...names.map(({ text }) => byName.get(text))];
  });
  return { rows: [[undefined, ...names], ...rows], end };
}

/** The first of each. */
function namesIn(values: readonly Named[]): CodeToken[] {
  const names = new Map<string, CodeToken>();
  for (const { name } of values) if (!names.has(name.text)) names.set(name.text, name);
  return [...names.values()];
}

/** Names and values up to the closing brace, of which none is a list. */
function recordFrom(
  tokens: readonly CodeToken[],
  from: number,
): { readonly values: readonly Named[]; readonly end: number } | undefined {
  const values: Named[] = [];
  for (let at = from; ; at += 4) {
    const [name, value] = [tokens[at], tokens[at + 2]];
    if (isSign(name, '}')) return values.length > 0 ? { values, end: at + 1 } : undefined;
    if (name?.kind !== 'text' || !isSign(tokens[at + 1], ':') || !isScalar(value)) return undefined;
    values.push({ name, value });
    if (isSign(tokens[at + 3], '}')) return { values, end: at + 4 };
    if (!isSign(tokens[at + 3], ',')) return undefined;
  }
}
