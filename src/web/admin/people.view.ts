import { PERSON_ROLES } from '../../app/people/person';
import type { PeoplePage, PeopleQuery } from '../../app/people/read-people/read-people';
import { pagerView, type PagerView } from '../answers/pager.view';
import { roleInWords } from '../words/capacities';
import { heldRightsView, type HeldRightsView, trainingView } from './held-rights.view';

export interface PeoplePageView {
  readonly mayChange: boolean;
  readonly q: string;
  readonly roles: readonly OptionView[];
  readonly states: readonly OptionView[];
  readonly people: readonly (HeldRightsView & {
    readonly href: string;
    readonly name: string;
    readonly signIn: string;
    readonly roles: string;
    readonly group: string;
    /** Empty for who checks nothing. */
    readonly training: string;
    readonly disabled: boolean;
  })[];
  readonly pager: PagerView;
}

interface OptionView {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}

/** Who may do what, and where. */
export function peoplePage(found: PeoplePage, query: PeopleQuery, now: Date): PeoplePageView {
  const { people, rights, mayChange } = found;
  const { q = '', role = '', state = '' } = query;
  const filters = Object.fromEntries(Object.entries({ q, role, state }).filter(([, value]) => value !== ''));
  return {
    mayChange,
    q,
    roles: PERSON_ROLES.map((value) => ({ value, label: roleInWords(value).name, selected: value === role })),
    states: (['active', 'disabled'] as const).map((value) => ({
      ...{ value, label: value, selected: value === state },
    })),
    people: people.map((person) => ({
      href: personHref(person.id),
      ...{ name: person.name, signIn: person.signIn, group: person.group, disabled: person.disabled },
      roles: person.roles.join(', '),
      ...heldRightsView(rights.filter(({ personId }) => personId === person.id)),
      training: trainingView(person, now)?.say ?? '',
    })),
    pager: pagerView(found, '/people', filters),
  };
}

export function personHref(personId: string): string {
  return `/people/${personId}`;
}
