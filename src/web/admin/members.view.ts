import { MEMBERSHIP_ROLES, type MembershipRole } from '../../app/people/person';
import type { MembersPage } from '../../app/people/read-members/read-members';
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
  /** Empty once it has ended, and for those who only read. */
  readonly endAction: string;
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
    endAction: mayChange && !project.endedAt ? `${href}/end` : '',
  };
}

function choice(value: MembershipRole): RoleChoice {
  return { value, label: value };
}
