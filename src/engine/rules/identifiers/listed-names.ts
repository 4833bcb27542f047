import { isPersonName } from './person-names';

/** Fewer are the authors of a report, or who signed it. */
const LEAST = 5;

/** Where lines begin that are nothing but names of people, one below the other: a given name and another. */
export function listsOfNames(lines: readonly string[]): readonly number[] {
  const starts: number[] = [];
  let names = new Set<string>();
  let from = 0;
  for (const [at, line] of lines.entries()) {
    if (line.length > LONGEST || line === '' || !isFullName(line)) {
      names = new Set();
      continue;
    }
    if (names.size === 0) from = at;
    names.add(line.trim());
    if (names.size === LEAST) starts.push(from);
  }
  return starts;
}

const LONGEST = 70;
/** `- Anna Berg`, `3. Anna Berg`, `"Anna Berg",`. */
const AROUND = /^(?:[-*•"']|\d{1,4}[.)]) ?|["']?,?$/g;

function isFullName(line: string): boolean {
  const text = line.trim().replace(AROUND, '');
  return text.includes(' ') && isPersonName(text);
}
