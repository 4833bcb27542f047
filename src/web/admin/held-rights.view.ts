import type { HeldRight } from '../../app/people/people.port';
import type { Person } from '../../app/people/person';
import { dayInWords } from '../../app/workflow/day-and-time';
import { dateTime } from '../words/moments';

export interface HeldRightsView {
  readonly projects: readonly { readonly code: string; readonly part: string }[];
  readonly releases: readonly ReleaseView[];
}

interface ReleaseView {
  /** A project's code, or `everywhere`. */
  readonly project: string;
  readonly where: string;
  readonly granted: string;
}

/** What one person may do where. */
export function heldRightsView(rights: readonly HeldRight[]): HeldRightsView {
  return {
    projects: rights.flatMap(({ right, project = '' }) =>
      right === 'release' ? [] : [{ code: project, part: right }],
    ),
    releases: rights.flatMap(({ right, project, granted }) =>
      right === 'release'
        ? [
            {
              project: project ?? 'everywhere',
              where: project ?? 'every project',
              granted: granted ? `by ${granted.by}, ${dateTime(granted.at)}` : '',
            },
          ]
        : [],
    ),
  };
}

export interface TrainingView {
  /** As a field of a form has a day; empty for none. */
  readonly lastDay: string;
  readonly say: string;
}

/** Null for who checks nothing. */
export function trainingView({ roles, trainedUntil }: Person, now: Date): TrainingView | null {
  if (!roles.includes('checker')) return null;
  if (!trainedUntil) return { lastDay: '', say: 'no mark' };
  // The moment is the first that does not count.
  const lastDay = isoDay(new Date(trainedUntil.getTime() - 1));
  const over = trainedUntil <= now;
  return { lastDay, say: `${over ? 'ran out after' : 'until'} ${dayInWords(lastDay)}` };
}

function isoDay(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
