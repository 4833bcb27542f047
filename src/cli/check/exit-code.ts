import type { RequestVerdict } from '../../engine/report/report';
import { EXIT } from '../command';
import type { FailOn } from './check-options';

const FAILS: Record<FailOn, readonly RequestVerdict[]> = {
  flagged: ['flagged'],
  unsure: ['flagged', 'unsure'],
  never: [],
};

/** A broken input goes before a verdict: what was not read cannot be judged. */
export function exitCode(verdict: RequestVerdict, failOn: FailOn, broken: boolean): number {
  if (broken) return EXIT.broken;
  return FAILS[failOn].includes(verdict) ? EXIT.found : EXIT.ok;
}
