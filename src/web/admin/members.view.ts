import { MEMBERSHIP_ROLES, type MembershipRole } from '../../app/people/person';
import type { MembersPage } from '../../app/people/read-members/read-members';
import { unreleasedGoAt } from '../../app/retention/deletes-at';
import { dateTime, momentView, type MomentView } from '../words/moments';
import { projectHref } from './all-projects.view';

export interface MembersPageView {
  readonly code: string;
  readonly title: string;
  readonly book: string;
  readonly bookHref: string;
  /** Null while it goes on. */
  readonly endedAt: MomentView | null;
  readonly mayChange: boolean;
  readonly addAction: string;
  readonly removeAction: string;
  readonly members: readonly MemberView[];
  readonly releasers: readonly { readonly name: string; readonly where: string; readonly granted: string }[];
  /** Who could be added; empty for those who only read. */
  readonly others: readonly { readonly value: string; readonly label: string }[];
  readonly roles: readonly RoleChoice[];
  readonly drafts: DraftsView;
  readonly goesTo: GoesToView;
  /** What the end means for its files, with the day. */
  readonly endSay: string;
  /** Empty once it has ended, and for those who only read. */
  readonly endAction: string;
}

/** Whether members write in each other's drafts, and how to change that. */
interface DraftsView {
  readonly say: string;
  readonly effect: string;
  /** Empty for those who only read. */
  readonly action: string;
  readonly share: 'yes' | 'no';
  readonly label: string;
}

/** Where what is released here may go, and how to change that. */
interface GoesToView {
  readonly say: string;
  /** Empty for those who only read. */
  readonly action: string;
  readonly isLimited: boolean;
  readonly choices: readonly {
    readonly id: string;
    readonly name: string;
    readonly reach: string;
    readonly isMarked: boolean;
  }[];
}

interface MemberView {
  readonly name: string;
  readonly signIn: string;
  readonly role: MembershipRole;
  readonly does: string;
  /** What else they are in the house. */
  readonly also: string;
  /** The role that they do not have. */
  readonly other: RoleChoice;
}

interface RoleChoice {
  readonly value: MembershipRole;
  readonly label: string;
}

const DOES: Readonly<Record<MembershipRole, string>> = {
  researcher: 'asks for outputs',
  owner: 'asks for outputs, reads the monthly report',
};

export function membersPage(page: MembersPage, now: Date): MembersPageView {
  const { project, members, releasers, others, mayChange } = page;
  const href = projectHref(project.code);
  return {
    code: project.code,
    title: project.title,
    book: `${project.book.id} ${project.book.version}`,
    bookHref: `/projects/${project.id}/book`,
    endedAt: project.endedAt ? momentView(project.endedAt, now) : null,
    mayChange,
    addAction: `${href}/members`,
    removeAction: `${href}/members/remove`,
    members: members.map(({ name, signIn, role, roles }) => ({
      ...{ name, signIn, role, does: DOES[role], also: roles.join(', ') },
      other: choice(role === 'owner' ? 'researcher' : 'owner'),
    })),
    releasers: releasers.map(({ name, project: where, granted }) => ({
      name,
      where: where === undefined ? 'from every project' : 'from this project',
      granted: granted ? `given by ${granted.by}, ${dateTime(granted.at)}` : '',
    })),
    others: others.map(({ name, signIn }) => ({ value: signIn, label: `${name} (${signIn})` })),
    roles: MEMBERSHIP_ROLES.map(choice),
    drafts: draftsView(project.sharesDrafts, mayChange ? `${href}/drafts` : ''),
    goesTo: goesToView(page.destinations, mayChange ? `${href}/destinations` : ''),
    endSay: endSay(project.endedAt, now),
    endAction: mayChange && !project.endedAt ? `${href}/end` : '',
  };
}

function endSay(endedAt: Date | undefined, now: Date): string {
  const goAt = dateTime(unreleasedGoAt(endedAt ?? now));
  if (!endedAt)
    return `Whatever of it was never released is deleted six months later: on ${goAt}, if it ends now. What was released stays as long as the rulebook of its request says.`;
  const verb = unreleasedGoAt(endedAt) <= now ? 'were due to be deleted' : 'are deleted';
  return `Files of it that were never released ${verb} on ${goAt}, unless compliance holds them. What was released stays as long as the rulebook of its request says.`;
}

function draftsView(areShared: boolean, action: string): DraftsView {
  return areShared
    ? {
        say: 'Members see and change each other’s drafts, and requests that were returned. Only the author submits, answers and withdraws. Whoever changed another’s request is its co-author and never reviews it.',
        effect: 'Then each draft is its author’s alone again. Whoever wrote in one stays its co-author.',
        ...{ action, share: 'no', label: 'Stop sharing drafts' },
      }
    : {
        say: 'Each draft is its author’s alone until it is submitted.',
        effect: 'Then members see and change each other’s drafts, those that there are now too.',
        ...{ action, share: 'yes', label: 'Share drafts' },
      };
}

function goesToView(destinations: MembersPage['destinations'], action: string): GoesToView {
  const marked = destinations.filter(({ isMarked }) => isMarked);
  const usable = marked.filter(({ retiredAt }) => !retiredAt);
  const names = marked.map(({ name, retiredAt }) => (retiredAt ? `${name} (retired)` : name)).join(', ');
  const limited =
    usable.length === 0
      ? `Only ${names}: nothing can be released here until it may go somewhere that is in use.`
      : `Only ${names}.`;
  return {
    say: marked.length === 0 ? 'Every destination in use, also those that are added later.' : limited,
    ...{ action, isLimited: marked.length > 0 },
    choices: destinations
      .filter(({ isMarked, retiredAt }) => isMarked || !retiredAt)
      .map(({ id, name, reach, isMarked, retiredAt }) => ({
        ...{ id, isMarked, name: retiredAt ? `${name} (retired)` : name, reach },
      })),
  };
}

function choice(value: MembershipRole): RoleChoice {
  return { value, label: value };
}
