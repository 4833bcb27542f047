import type { Actor, MembershipRole, PersonRole } from '../../app/people/person';
import type { By } from '../../app/workflow/roles';
import type { SystemAct } from '../../app/workflow/words';

/** As in "… you can". */
export const CAPACITY_PHRASES: Readonly<Record<Exclude<By, 'system'>, string>> = {
  author: 'As its author',
  writer: 'As its author, or a member where the project shares drafts,',
  'eligible-checker': 'As a checker',
  lead: 'As a checker who leads',
  releaser: 'With the right to release',
  compliance: 'As a compliance officer',
};

/** What Sluice does without anybody, and when; how a decoy ends is no part of how a request goes. */
export const SYSTEM_SENTENCES: Readonly<Partial<Record<SystemAct, string>>> = {
  'approve-automatically': 'Where the rulebook says so and nothing was found, it is approved by itself.',
  'reviews-complete': 'Once all reviews are in, everybody who reviews sees them.',
  'vote-falls-away': 'When a reviewer may not review any more, another one is needed.',
  delivered: 'Once the package has arrived, it is released.',
  'delivery-failed': 'When the package cannot be delivered after several tries, it waits.',
  'digest-differs':
    'When a stored file is not the one that was reviewed, nothing goes out, and it comes back.',
  expire: 'After the time that the rulebook gives, the package is gone. Its manifest stays.',
  close: 'When nobody works on it for as long as the rulebook says, it is withdrawn, a week after a warning.',
  'files-go': 'Six months after its project has ended its files are deleted, and it is withdrawn.',
  'late-finding': 'When a check ends late and finds something, it comes back.',
};

export interface Right {
  readonly name: string;
  readonly does: string;
  readonly givenBy: string;
  readonly has: (person: Actor) => boolean;
}

const is =
  (role: PersonRole) =>
  ({ roles }: Actor): boolean =>
    roles.includes(role);
const isIn =
  (role: MembershipRole) =>
  ({ memberships }: Actor): boolean =>
    [...memberships.values()].includes(role);

const ROLE_NAMES = {
  checker: 'Checker',
  downloader: 'Checker who downloads',
  lead: 'Checker who leads',
  compliance: 'Compliance officer',
  admin: 'Administrator',
} as const satisfies Readonly<Record<PersonRole, string>>;

/** A role as `RIGHTS` has it. */
export function roleInWords(role: PersonRole): Pick<Right, 'name' | 'does'> {
  const name = ROLE_NAMES[role];
  return { name, does: RIGHTS.find((right) => right.name === name)?.does ?? '' };
}

/** Everything that somebody can be or hold, and who says so. */
export const RIGHTS: readonly Right[] = [
  {
    name: 'Researcher',
    does: 'Asks for outputs of a project: uploads files, says what they are, answers questions, downloads what was released.',
    givenBy: 'an administrator, project by project',
    has: isIn('researcher'),
  },
  {
    name: 'Owner',
    does: 'Is a researcher of the project who also reads its monthly report, and decides where the rulebook leaves that to the owner.',
    givenBy: 'an administrator, project by project',
    has: isIn('owner'),
  },
  {
    name: ROLE_NAMES.checker,
    does: 'Reads what was submitted, votes on each file, asks, and decides when all reviews are in. Nobody reviews what they ask for themselves.',
    givenBy: 'an administrator',
    has: is('checker'),
  },
  {
    name: ROLE_NAMES.lead,
    does: 'Also gives requests to others and sees how the work is shared.',
    givenBy: 'an administrator',
    has: is('lead'),
  },
  {
    name: ROLE_NAMES.downloader,
    does: 'Also fetches files under review as they came, and not only as Sluice shows them.',
    givenBy: 'an administrator',
    has: is('downloader'),
  },
  {
    name: 'The right to release',
    does: 'Sends out what was approved, and calls it back.',
    givenBy: 'an administrator, to named people, for one project or for all',
    has: ({ releases }) => releases === 'everywhere' || releases.size > 0,
  },
  {
    name: ROLE_NAMES.compliance,
    does: 'Reads the audit, the register and the statistics, recalls releases, prepares decoys. Changes nothing in a review.',
    givenBy: 'an administrator',
    has: is('compliance'),
  },
  {
    name: ROLE_NAMES.admin,
    does: 'Keeps people and projects, and proposes rulebooks, to which a second one has to agree. Does not read what is asked for.',
    givenBy: 'an administrator; the first one by a link that is used once',
    has: is('admin'),
  },
];
