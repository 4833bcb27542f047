import type { Trial } from '../../app/policies/trial';
import { titleOfRule } from '../../engine/rules/rule-titles';
import { counted, grouped } from '../words/numbers';

export interface TrialView {
  /** How it was tried. */
  readonly how: string;
  /** `With this book 14 of the last 200 released files would have been stopped.` */
  readonly say: string;
  readonly more: readonly string[];
  readonly rules: readonly { readonly rule: string; readonly title: string; readonly files: string }[];
}

/** What the trial came to, in words; what could not be decided is said and counted as nothing else. */
export function trialView(trial: Trial): TrialView {
  const { files, stopped, newlyStopped, freed, asked, gone, requests, rules } = trial;
  return {
    how: requests ? AS_REQUESTS : BY_THEMSELVES,
    say: stopSay(files, stopped),
    more: [
      requests && requests.stopped > 0
        ? `${stopped === 1 ? 'It belongs' : 'They belong'} to ${grouped(requests.stopped)} of ${counted(requests.all, 'request')}.`
        : '',
      stopped > 0 ? before(stopped, newlyStopped) : '',
      freed > 0
        ? `In ${counted(freed, 'file')} something was flagged when ${freed === 1 ? 'it' : 'they'} went out, and is not any more.`
        : '',
      asked > 0 ? `About ${counted(asked, 'more file')} a person would have been asked.` : '',
      gone > 0
        ? `${counted(gone, 'file')} could not be tried: bytes that the check needs are gone or damaged, or it came to no end. Nothing is said about them.`
        : '',
    ].filter(Boolean),
    rules: rules.map(({ rule, files: hit }) => ({ rule, title: titleOfRule(rule), files: grouped(hit) })),
  };
}

function stopSay(files: number, stopped: number): string {
  if (files === 0) return 'Nothing of this project has gone out yet, so there is nothing to try the book on.';
  if (files === 1) return stopped === 1 ? STOPS_THE_ONE : LETS_THE_ONE_GO;
  return `With this book ${grouped(stopped)} of the last ${grouped(files)} released files would have been stopped.`;
}

const AS_REQUESTS =
  'Each request was checked once more as it was: its files with their statements, corrections and supporting files, together, and with what the project had released before.';
const BY_THEMSELVES = 'Each file was checked once more from its stored bytes, by itself.';
const STOPS_THE_ONE = 'With this book the one released file would have been stopped.';
const LETS_THE_ONE_GO = 'With this book the one released file would not have been stopped.';

/** Whether the book is to blame, or what was let go in spite of a finding. */
function before(stopped: number, newly: number): string {
  if (stopped === 1)
    return newly === 0
      ? 'Something was flagged in it already when it went out.'
      : 'Nothing was flagged in it when it went out.';
  if (newly === 0) return 'In each of them something was flagged already when it went out.';
  if (newly === stopped) return 'Nothing was flagged in any of them when it went out.';
  return `In ${grouped(newly)} of them nothing was flagged when they went out.`;
}
