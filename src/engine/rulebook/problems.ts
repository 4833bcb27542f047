import type { z } from 'zod';
import { nearestWord } from './nearest-word';
import { describeValue, type Problem } from './refusal';
import type { KeyPath, YamlText } from './yaml-text';

/** Where a schema was applied: the file, its lines, and the key under which the value stands. */
export interface Place {
  readonly file: string;
  readonly yaml: YamlText;
  readonly under: KeyPath;
  /** What a mapping may hold at a path, for the words about an unknown key. */
  readonly knownKeys: (path: KeyPath) => readonly string[];
}

/** What a schema says against a value, in the words of `refusal.ts`. */
export function problemsOf(error: z.ZodError, value: unknown, place: Place): Problem[] {
  return error.issues.flatMap((issue) => {
    const at = [...place.under, ...issue.path];
    // A wrong key of a record is an issue of its own, at the path of its value.
    if (issue.code === 'invalid_key') return [unknownKey(at, place)];
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...at, key], place));
    const found = valueAt(value, issue.path);
    return [problem(at, describeValue(found), allowedBy(issue, found), place)];
  });
}

/** Lists longer than this tell a reader less than the one word that was meant. */
const KEYS_LISTED = 20;

function unknownKey(path: KeyPath, place: Place): Problem {
  const known = place.knownKeys(path.slice(0, -1));
  const meant = nearestWord(String(path.at(-1)), known);
  const listed = known.length <= KEYS_LISTED ? `only ${known.join(', ')}` : 'only keys that the schema has';
  return problem(
    path,
    'an unknown key',
    meant === undefined ? listed : `${listed}; did you mean ${meant}?`,
    place,
  );
}

export function problem(path: KeyPath, found: string, allowed: string, place: Place): Problem {
  return { file: place.file, line: place.yaml.lineOf(path), key: path.map(String).join('.'), found, allowed };
}

function allowedBy(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    const meant = typeof found === 'string' ? nearestWord(found, words) : undefined;
    return meant === undefined ? words.join(', ') : `${words.join(', ')}; did you mean ${meant}?`;
  }
  // Our own schemas say what is allowed; zod's own sentences end with it.
  return issue.message.replace(/^.{0,60}expected /, '');
}

function valueAt(value: unknown, path: KeyPath): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = Object.entries(at).find(([key]) => key === String(step))?.[1];
  }
  return at;
}
