import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { RemedyAsked } from '../../engine/remedies/remedy';
import type { Statement } from '../../engine/report/statement';
import type { Rulebook } from '../../engine/rulebook/book';
import type { MadeRemedy, NoProposal } from '../../app/remedies/remedies.port';
import { highsSolver } from '../solver/highs-solver';
import { remedyFile, type RemediedFile } from './remedy-file';

/** What the server asks a process for. Everything in it can be copied. */
export interface RemedyTask {
  /** Where the stored bytes lie. */
  readonly location: string;
  readonly path: string;
  readonly against: { readonly book: Rulebook; readonly statement: Statement };
  readonly asked: RemedyAsked;
  readonly seconds: number;
}

/** Runs in a process of its own. Rejects with errors of the system; whatever the file leads to is an answer. */
export async function makeRemedy(task: RemedyTask): Promise<MadeRemedy | NoProposal> {
  const { location, path, against, asked, seconds } = task;
  const bytes = await readFile(location);
  if (bytes.length > MOST_BYTES) return { kind: 'refused', ...TOO_LARGE };
  const end = performance.now() + 1000 * seconds;
  const means = { solver: await highsSolver(), secondsLeft: () => (end - performance.now()) / 1000 };
  const outcome = await remedyFile({ bytes, path, against, asked, means });
  if (outcome.kind !== 'remedied') return { kind: 'refused', why: whyNot(outcome), next: BY_HAND };
  const [first] = outcome.left;
  if (outcome.tables.length === 0) {
    return first
      ? { kind: 'refused', why: `Table ${first.table}: ${first.why}`, next: BY_HAND }
      : { kind: 'refused', ...NOTHING };
  }
  const { bytes: made, tables, left, said, findings, told } = outcome;
  const notes = [
    ...outcome.notes,
    ...(said === undefined ? [] : [`The file’s statement will say: “${said}”`]),
  ];
  const stillThere = [...findings, ...told].map(({ rule, anchor }) => ({ rule, anchor }));
  const sha256 = createHash('sha256').update(made).digest('hex');
  return {
    kind: 'made',
    bytes: made,
    proposal: { sha256, tables, left, ...(said !== undefined && { said }), stillThere, notes },
  };
}

/** Of tables that people look at; what is longer was made by a program, which can mend it too. */
const MOST_BYTES = 20_000_000;

const TOO_LARGE = {
  why: `The file is larger than ${MOST_BYTES / 1_000_000} MB.`,
  next: 'Split it, or mend the table where it was made.',
};
const NOTHING = {
  why: 'There is no count in this file that has to be taken out.',
  next: 'Look at what else was found.',
};

function whyNot(outcome: Exclude<RemediedFile, { kind: 'remedied' }>): string {
  return outcome.kind === 'not-written'
    ? `This file cannot be written: ${outcome.why}`
    : `What would come out does not pass: ${placesOf(outcome)} would still be found.`;
}

const BY_HAND = 'Mend the table where it was made, and replace the file.';

function placesOf({ findings }: Extract<RemediedFile, { kind: 'not-enough' }>): string {
  const places = findings.flatMap(({ anchor }) => anchor.a1 ?? []);
  return places.length > 3 ? `${places.slice(0, 3).join(', ')} and more` : places.join(', ');
}
