import type { HeldRight } from '../../app/people/people.port';
import type { PeoplePage } from '../../app/people/read-people/read-people';
import { dayInWords } from '../../app/workflow/day-and-time';
import { dateTime } from '../words/moments';

export interface PeoplePageView {
  readonly mayChange: boolean;
  readonly people: readonly {
    readonly name: string;
    readonly signIn: string;
    readonly roles: string;
    readonly projects: string;
    readonly releases: readonly { readonly where: string; readonly granted: string }[];
    readonly state: string;
    readonly group: string;
    readonly groupAction: string;
    /** Null for who checks nothing. */
    readonly training: TrainingView | null;
  }[];
}

interface TrainingView {
  readonly action: string;
  /** As a field of a form has a day; empty for none. */
  readonly lastDay: string;
  readonly say: string;
}

/** Who may do what, and where. */
export function peoplePage({ people, rights, mayChange }: PeoplePage, now: Date): PeoplePageView {
  const held = new Map(people.map(({ id }): [string, HeldRight[]] => [id, []]));
  for (const right of rights) held.get(right.personId)?.push(right);
  return {
    mayChange,
    people: people.map(({ id, name, signIn, roles, disabled, group, trainedUntil }) => ({
      name,
      signIn,
      roles: roles.join(', '),
      ...rightsOf(held.get(id) ?? []),
      group,
      groupAction: `/people/${id}/group`,
      training: roles.includes('checker') ? trainingView(id, trainedUntil, now) : null,
      state: disabled ? 'disabled' : 'active',
    })),
  };
}

function rightsOf(rights: readonly HeldRight[]) {
  return {
    projects: rights
      .flatMap(({ right, project = '' }) => (right === 'release' ? [] : [`${project}\u00a0(${right})`]))
      .join(', '),
    releases: rights.flatMap(({ right, project, granted }) =>
      right === 'release'
        ? [
            {
              where: project ?? 'everywhere',
              granted: granted ? `by ${granted.by}, ${dateTime(granted.at)}` : '',
            },
          ]
        : [],
    ),
  };
}

function trainingView(personId: string, until: Date | undefined, now: Date): TrainingView {
  const action = `/people/${personId}/training`;
  if (!until) return { action, lastDay: '', say: 'no mark' };
  // The moment is the first that does not count.
  const last = new Date(until.getTime() - 1);
  const over = until <= now;
  return {
    action,
    lastDay: isoDay(last),
    say: `${over ? 'ran out after' : 'until'} ${dayInWords(isoDay(last))}`,
  };
}

function isoDay(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
