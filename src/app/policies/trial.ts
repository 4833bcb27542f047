import type { FileVerdict } from '../../engine/report/report';
import type { RuleId } from '../../engine/rules/rule-ids';

/** How many released files a book is tried on before it is switched on. */
export const TRIAL_FILES = 200;

/** What a proposed book made of one file. */
export interface TriedFile {
  readonly fileId: string;
  /**
   * `gone`: it could not be tried as it was. Its stored bytes, or those of a file that it was checked with, are not there
   * any more or are others; or its check did not come to an end.
   */
  readonly outcome: FileVerdict | 'gone';
  /** By the check that stood when it was released. */
  readonly was: FileVerdict;
  /** Rules that flag something in it now. */
  readonly rules: readonly RuleId[];
}

/** What a book would have done with the last files that went out. */
export interface Trial {
  /** Files that were looked at, those whose bytes are gone included. */
  readonly files: number;
  /** Would have been stopped: something is flagged. */
  readonly stopped: number;
  /** Of these, those in which the check flagged nothing when they went out. */
  readonly newlyStopped: number;
  /** Something was flagged when they went out, and is not any more. */
  readonly freed: number;
  /** Nothing is flagged, but a person would have been asked. */
  readonly asked: number;
  /** Could not be tried, so nothing can be said about them. */
  readonly gone: number;
  /** The same by request; absent in trials from before requests were tried as wholes. */
  readonly requests?: {
    readonly all: number;
    /** With a file that would have been stopped. */
    readonly stopped: number;
    /** With none that would, and one that could not be tried. */
    readonly gone: number;
  };
  /** In how many files each rule flags something; most first. */
  readonly rules: readonly { readonly rule: RuleId; readonly files: number }[];
}

/** @param requests the files of each */
export function trialOf(requests: readonly (readonly TriedFile[])[]): Trial {
  const tried = requests.flat();
  const count = (is: (file: TriedFile) => boolean) => tried.filter(is).length;
  return {
    files: tried.length,
    stopped: count(({ outcome }) => outcome === 'flagged'),
    newlyStopped: count(({ outcome, was }) => outcome === 'flagged' && was !== 'flagged'),
    freed: count(({ outcome, was }) => outcome !== 'flagged' && outcome !== 'gone' && was === 'flagged'),
    asked: count(({ outcome }) => outcome === 'unsure' || outcome === 'unreadable'),
    gone: count(({ outcome }) => outcome === 'gone'),
    requests: byVerdict(requests),
    rules: filesByRule(tried),
  };
}

function byVerdict(requests: readonly (readonly TriedFile[])[]): Trial['requests'] {
  const worst = requests.map((files) => {
    const outcomes = files.map(({ outcome }) => outcome);
    return (['flagged', 'gone'] as const).find((outcome) => outcomes.includes(outcome));
  });
  const count = (which: TriedFile['outcome']) => worst.filter((outcome) => outcome === which).length;
  return { all: requests.length, stopped: count('flagged'), gone: count('gone') };
}

function filesByRule(tried: readonly TriedFile[]): Trial['rules'] {
  const counts = new Map<RuleId, number>();
  for (const rule of tried.flatMap(({ rules }) => [...new Set(rules)])) {
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts]
    .map(([rule, files]) => ({ rule, files }))
    .sort((a, b) => b.files - a.files || (a.rule < b.rule ? -1 : 1));
}
