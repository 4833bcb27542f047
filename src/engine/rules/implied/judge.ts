import type { Anchor } from '../../model/anchor';
import type { Allow } from '../../rulebook/book';
import { SURE, type Confidence, type TableCell } from '../../tables/table';
import { broken, undecided, type Draft } from '../define-rule';
import { inWords, thresholdOf } from '../words';
import type { WholeNumbers } from './whole-numbers';

interface Said {
  /** What the figure gives away, as the beginning of a sentence. */
  readonly gives: string;
  /** For people: how the numbers follow. */
  readonly derivation: string;
  readonly evidence: Readonly<Record<string, unknown>>;
  readonly remedy: string;
}

/** Where a figure stands, and whether it is surely what it is taken for. */
export interface Placed {
  readonly anchor: Anchor;
  readonly sure: boolean;
}

export function placed(cell: TableCell, confidence: Confidence = 1): Placed {
  return {
    get anchor() {
      return cell.anchor;
    },
    sure: Math.min(cell.confidence, confidence) >= SURE,
  };
}

/** Broken if all of the numbers are small, undecided if some are or the place is not sure. */
export function* judged(
  at: Placed,
  numbers: WholeNumbers,
  kept: Allow,
  said: (range: string) => Said,
): Iterable<Draft> {
  const { least, most } = numbers;
  const small = smallAmong(numbers, kept);
  if (small === 'none') return;
  const range = least === most ? `${least}` : `${least} to ${most}`;
  const { gives, derivation, evidence, remedy } = said(range);
  const how =
    small === 'all'
      ? `it can only be ${range}, and the rulebook allows counts of ${inWords(kept)}`
      : `it is ${range}, of which some are fewer than the rulebook allows (${inWords(kept)})`;
  const draft = {
    value: least === most ? least : range,
    threshold: thresholdOf(kept),
    message: `${gives}: ${how}.`,
    remedy,
    evidence: { derivation, ...evidence, lo: least, hi: most },
  };
  yield small === 'all' && at.sure ? broken(at.anchor, draft) : undecided(at.anchor, draft);
}

export function smallAmong({ least, most }: WholeNumbers, kept: Allow): 'all' | 'some' | 'none' {
  const fewest = Math.max(1, least);
  // What is kept is kept from some number on, so that the ends tell about what is between.
  if (fewest > most || kept.holds(fewest)) return 'none';
  return least >= 1 && !kept.holds(most) ? 'all' : 'some';
}
