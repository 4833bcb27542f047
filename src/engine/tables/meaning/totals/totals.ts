import { fit, run, type Addable } from './adds-up';
import { groupsBySums } from './groups-by-sums';
import { indentedParts } from './indented-parts';
import { isTotalLabel, mayNameTotal, needsProof } from '../../words/says-total';
import { spansOthers } from './span-of-lines';
import { unnamedTotal } from './unnamed-total';

export interface Total {
  /** Indexes of the lines it adds up; empty where no set fits what is shown. */
  readonly parts: readonly number[];
  /** They add up to it wherever all is shown. */
  readonly proven: boolean;
  readonly reason: string;
}

/** Sets tried against each total: beyond this a table has other problems. */
const MOST_TOTALS = 400;
const MOST_STEPS = 20_000_000;

interface Search {
  readonly lines: readonly Addable[];
  readonly across: number;
  readonly isTotal: (line: number) => boolean;
  /** Lines that the name of a group ends as a total: `North total`. */
  readonly byEnding: ReadonlySet<number>;
}

/**
 * Finds the lines that add up others: by their label, and where no label says so, a first or last line that equals
 * the sum of all others wherever both are shown.
 */
export function findTotals(lines: readonly Addable[], across: number): Map<number, Total> {
  const labelled = lines.map(({ labels, total }) => total ?? labels.some(isTotalLabel));
  const isTotal = (line: number) => labelled[line] === true;
  const search = { lines, across, isTotal, byEnding: labelProven(lines, labelled, across) };
  const totals = new Map<number, Total>();
  for (const [line, parts] of indentedIn(search)) {
    if (labelled[line] || lines[line]?.total === false) continue;
    labelled[line] = true;
    totals.set(line, { parts, proven: true, reason: 'adds up the lines indented beside it' });
  }
  addLabelled(totals, search);
  if (lines.length * across > MOST_STEPS) return totals;
  addGroups(totals, search);
  if (totals.size > 0) return totals;
  const unnamed = unnamedTotal(lines, across);
  if (unnamed)
    totals.set(unnamed.line, { parts: unnamed.parts, proven: true, reason: 'equals the sum of the others' });
  return totals;
}

/** Where no line is called a total, or a single one that adds up nothing else: its subtotals are not called so. */
function addGroups(totals: Map<number, Total>, { lines, across }: Search): void {
  const [[named, total] = []] = [...totals];
  if (totals.size > 1 || total?.proven) return;
  for (const { line, parts } of groupsBySums(lines, across, named)) {
    const proven = fit(lines, line, parts, across) === 'proven';
    const reason = line === named ? 'named a total, and adds up' : 'adds up the lines beside it';
    totals.set(line, { parts, proven, reason });
  }
}

function indentedIn({ lines, across, isTotal }: Search): ReadonlyMap<number, readonly number[]> {
  const fitOf = (total: number, of: readonly number[]) => fit(lines, total, of, across);
  const all = [...lines.keys()];
  const isOutermostProven = () =>
    all.filter(isTotal).some((line) => {
      const others = outermost(
        lines,
        all.filter((other) => other !== line),
      );
      return others.length > 1 && fitOf(line, others) === 'proven';
    });
  return indentedParts(lines, fitOf, isOutermostProven);
}

function addLabelled(totals: Map<number, Total>, search: Search): void {
  const { lines, across, isTotal } = search;
  let steps = 0;
  for (const line of lines.keys()) {
    if (!isTotal(line) || totals.has(line)) continue;
    const isTooMuch = totals.size >= MOST_TOTALS || steps > MOST_STEPS;
    const candidates = isTooMuch ? [] : candidateParts(lines, line, isTotal);
    steps += candidates.length * lines.length * across;
    const total = isTooMuch ? NAMED : labelledTotal(line, candidates, search);
    if (total) totals.set(line, total);
  }
}

const NAMED: Total = { parts: [], proven: false, reason: 'named a total' };

/** Undefined where only a proof would make a total of it. */
function labelledTotal(
  line: number,
  candidates: readonly (readonly number[])[],
  { lines, across, byEnding }: Search,
): Total | undefined {
  const { labels = [], total } = lines[line] ?? {};
  const fits = candidates.map((parts) => ({ parts, fit: fit(lines, line, parts, across) }));
  const open = fits.filter((candidate) => candidate.fit === 'open');
  const best =
    fits.find((candidate) => candidate.fit === 'proven') ??
    (byEnding.has(line) ? open.find(({ parts }) => areBeside(line, parts)) : undefined) ??
    open[0];
  const proven = best?.fit === 'proven';
  if (!proven && total !== true && !byEnding.has(line) && needsProof(labels)) return undefined;
  const said = total === true ? 'said to be a total' : 'named a total';
  return { parts: best?.parts ?? [], proven, reason: `${said}${proven ? ', and adds up' : ''}` };
}

/** Of what nothing proves, `North total` adds up the lines beside it up to the next one: not all lines that there are. */
function areBeside(line: number, parts: readonly number[]): boolean {
  const [first = line, last = line] = [parts[0], parts.at(-1)];
  return last - first === parts.length - 1 && parts.length > 1 && (first === line + 1 || last === line - 1);
}

/**
 * Marks those that may be called totals and add up the lines above, or, where they stand first, those below.
 *
 * @returns the marked ones
 */
function labelProven(lines: readonly Addable[], labelled: boolean[], across: number): ReadonlySet<number> {
  const names = new Set(lines.map(({ labels }) => labels.at(-1)?.trim()));
  const called = [...lines.entries()].flatMap(([at, line]) => {
    const mayBe =
      !labelled[at] &&
      line.total !== false &&
      (mayNameTotal(line.labels.at(-1) ?? '') || spansOthers(line, names));
    return mayBe ? [at] : [];
  });
  const none = new Set<number>();
  if (called.length > MOST_TOTALS) return none;
  const others = new Set(called);
  const isTotal = (line: number) => labelled[line] === true || others.has(line);
  const fits = new Map(
    called.map((line) => {
      const runs = [run(line, -1, lines.length, isTotal), run(line, 1, lines.length, isTotal)];
      const found = runs.map((parts) => (parts.length > 1 ? fit(lines, line, parts, across) : 'wrong'));
      return [line, found.includes('proven') ? 'proven' : found.includes('open') ? 'open' : 'wrong'] as const;
    }),
  );
  // What is taken out leaves some without proof: where others that are called alike have it, they are totals too.
  const isProven = [...fits.values()].includes('proven');
  const marked = called.filter(
    (line) => fits.get(line) !== 'wrong' && (isProven || spansOthers(lines[line] ?? { labels: [] }, names)),
  );
  if (marked.length === 0) return none;
  for (const line of marked) labelled[line] = true;
  return new Set(marked);
}

/** The sets of lines that a total may add up, by how it is called and where it stands; the likeliest first. */
export function candidateParts(
  lines: readonly Pick<Addable, 'labels' | 'indent'>[],
  line: number,
  isTotal: (line: number) => boolean,
): number[][] {
  const all = lines.map((_, i) => i).filter((i) => i !== line);
  const own = lines[line]?.labels ?? [];
  const outer = own.slice(0, -1).join('\u0000');
  const inner = own.at(-1);
  const sameGroup = all.filter((i) => !isTotal(i) && lines[i]?.labels.slice(0, -1).join('\u0000') === outer);
  const plain = all.filter((i) => !isTotal(i));
  const sameInner = all.filter(
    (i) => lines[i]?.labels.at(-1) === inner && !isTotalLabel(lines[i]?.labels[0] ?? ''),
  );
  const subtotals = all.filter((i) => isTotal(i));
  const candidates = [
    sameGroup,
    run(line, -1, lines.length, isTotal),
    run(line, 1, lines.length, isTotal),
    sameInner,
    plain,
    subtotals,
    outermost(lines, all),
  ];
  const distinct = new Map(
    candidates.filter((parts) => parts.length > 0).map((parts) => [parts.join(), parts]),
  );
  return [...distinct.values()];
}

/** Of lines indented in levels, those of the first: the subtotals of the others, called so or not. */
function outermost(lines: readonly Pick<Addable, 'indent'>[], all: readonly number[]): number[] {
  const indents = all.map((line) => lines[line]?.indent ?? 0);
  const least = Math.min(...indents);
  return indents.every((indent) => indent === least) ? [] : all.filter((_, i) => indents[i] === least);
}
