import { MEMBERSHIP_ROLES, PERSON_ROLES, type PersonRole } from '../../app/people/person';
import type { PersonPage } from '../../app/people/read-person/read-person';
import { roleInWords } from '../words/capacities';
import { momentView, type MomentView } from '../words/moments';
import { projectHref } from './all-projects.view';
import { heldRightsView, type HeldRightsView, trainingView, type TrainingView } from './held-rights.view';
import { personHref } from './people.view';

export interface PersonPageView {
  readonly name: string;
  readonly signIn: string;
  readonly disabled: boolean;
  readonly group: string;
  readonly roles: string;
  readonly training: TrainingView | null;
  readonly projects: readonly (HeldRightsView['projects'][number] & { readonly href: string })[];
  readonly releases: HeldRightsView['releases'];
  /** Until when a link is open by which they set a password. */
  readonly linkUntil: MomentView | null;
  readonly linkIsOver: boolean;
  /** Where forms go; null for those who only read. */
  readonly change: ChangeView | null;
}

interface ChangeView {
  readonly href: string;
  readonly name: string;
  readonly isOneself: boolean;
  readonly roles: readonly RoleView[];
  readonly rolesSeen: readonly PersonRole[];
  readonly group: string;
  readonly disabled: boolean;
  readonly parts: readonly string[];
  /** Projects of which they are no member; those in which they may not release by a grant of its own. */
  readonly toJoin: readonly ProjectOption[];
  readonly toRelease: readonly ProjectOption[];
  readonly mayReleaseEverywhere: boolean;
}

interface RoleView {
  readonly value: PersonRole;
  readonly name: string;
  readonly does: string;
  readonly held: boolean;
}

interface ProjectOption {
  readonly code: string;
  readonly label: string;
}

export function personPage(page: PersonPage, now: Date): PersonPageView {
  const { person, rights, linkUntil } = page;
  const held = heldRightsView(rights);
  return {
    ...{ name: person.name, signIn: person.signIn, disabled: person.disabled, group: person.group },
    roles: person.roles.join(', '),
    training: trainingView(person, now),
    projects: held.projects.map((project) => ({ ...project, href: projectHref(project.code) })),
    releases: held.releases,
    linkUntil: linkUntil ? momentView(linkUntil, now) : null,
    linkIsOver: linkUntil !== undefined && linkUntil <= now,
    change: page.mayChange ? changeView(page, held) : null,
  };
}

function changeView({ person, isOneself, projects }: PersonPage, held: HeldRightsView): ChangeView {
  const without = (codes: readonly string[]): readonly ProjectOption[] =>
    projects
      .filter(({ code }) => !codes.includes(code))
      .map(({ code, title }) => ({ code, label: `${code} ${title}` }));
  const released = held.releases.map(({ project }) => project);
  return {
    href: personHref(person.id),
    ...{ name: person.name, isOneself, group: person.group, disabled: person.disabled },
    roles: roleChoices(person.roles),
    rolesSeen: person.roles,
    parts: MEMBERSHIP_ROLES,
    toJoin: without(held.projects.map(({ code }) => code)),
    toRelease: without(released),
    mayReleaseEverywhere: released.includes('everywhere'),
  };
}

export function roleChoices(held: readonly string[]): readonly RoleView[] {
  return PERSON_ROLES.map((value) => ({ value, ...roleInWords(value), held: held.includes(value) }));
}
