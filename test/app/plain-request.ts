import { anActor } from './an-actor';
import { NO_CO_AUTHORS } from '../../src/app/submissions/co-authors';
import type { Actor } from '../../src/app/people/person';
import type {
  FileGroup,
  GroupContext,
  OutputFile,
  ReleaseRequest,
  Review,
  Vote,
} from '../../src/app/submissions/request';
import type { Circumstances } from '../../src/app/workflow/circumstances';
import type { State } from '../../src/app/workflow/words';
import type { ReviewPolicy } from '../../src/engine/rulebook/book';

const PROJECT = 'project P';
const AT = new Date('2026-11-23T12:00:00Z');

/** The people of ACCEPTANCE; a letter is also the id. */
function person(id: string, given: Partial<Actor> = {}): Actor {
  return anActor({ id, name: id, ...given });
}
const inProject = new Map([[PROJECT, 'researcher' as const]]);
const mayRelease = new Set([PROJECT]);

export const R1 = person('R1', { memberships: inProject });
export const R2 = person('R2', { memberships: inProject });
export const C1 = person('C1', { roles: ['checker'], releases: mayRelease });
export const C2 = person('C2', { roles: ['checker'], releases: mayRelease });
export const C3 = person('C3', { roles: ['checker'], releases: mayRelease });
export const LEAD = person('LEAD', { roles: ['checker', 'lead'], releases: mayRelease });
export const C4 = person('C4', { roles: ['checker'], memberships: inProject });
export const O = person('O', { roles: ['compliance'] });
export const A = person('A', { roles: ['admin'] });
export const X = person('X');

export const POLICY: ReviewPolicy = {
  reviewers: 2,
  blinded: true,
  outsideProject: 1,
  decision: 'human',
  respondWithin: '5 working days',
  claimFor: '4 hours',
  closeReturnedAfter: '30 days',
  availableFor: '30 days',
  partialRelease: true,
  auditRetention: '10 years',
  officerBlinded: true,
  override: 'reason',
  conflicts: ['author'],
  holidays: 'none',
  exceptions: 'with-reason',
  sampleAfterRelease: 0.05,
};

export function aGroup(id = 'group', context: Partial<GroupContext> = {}): FileGroup {
  const said = { title: 'Visits', what: 'A table.', why: 'A paper.', destination: 'A journal.' };
  return { id, context: { ...said, ...context }, contextVersion: 2 };
}

export function aFile(path: string, given: Partial<OutputFile> = {}): OutputFile {
  const current = {
    id: `${path} v1`,
    number: 1,
    sha256: `digest of ${path}`,
    bytes: 10,
    turn: 1,
    uploadedAt: AT,
  };
  return {
    id: path,
    path,
    kind: 'output',
    groupId: 'group',
    statement: { description: 'Visits.', population: '', variables: '', suppression: '', roles: '' },
    statementVersion: 1,
    exceptionReason: '',
    current,
    versions: [current],
    withdrawn: false,
    scan: { state: 'done', verdict: 'passed', flagged: 0, unsure: 0, reportSha256: 'report' },
    ...given,
  };
}

/** The same file with other bytes under its name. */
export function replaced(file: OutputFile): OutputFile {
  const current = { ...file.current, id: `${file.path} v2`, number: 2, sha256: `new ${file.path}`, turn: 2 };
  return { ...file, current, versions: [...file.versions, current] };
}

export function aVote(voter: Actor, file: OutputFile, given: Partial<Vote> = {}): Vote {
  return {
    fileId: file.id,
    sha256: file.current.sha256,
    statementVersion: file.statementVersion,
    groupId: file.groupId,
    contextVersion: 2,
    voter: { id: voter.id, name: voter.name },
    turn: 1,
    choice: 'approve',
    reason: '',
    at: AT,
    afterDisclosure: false,
    ...given,
  };
}

export function aSeat(reviewer: Actor, how: 'reviewing' | 'handed-in', turn = 1): Review {
  const seat = { reviewer: { id: reviewer.id, name: reviewer.name }, turn, startedAt: AT };
  return how === 'handed-in' ? { ...seat, submittedAt: AT } : seat;
}

/** R1's complete request with one clean file. */
export function aRequest(state: State, given: Partial<ReleaseRequest> = {}): ReleaseRequest {
  return {
    id: 'request',
    number: 17,
    project: { id: PROJECT, code: 'P', title: 'Project P', sharesDrafts: false },
    author: { id: R1.id, name: R1.name, group: '' },
    coAuthors: NO_CO_AUTHORS,
    state,
    turn: 1,
    version: 3,
    title: 'Visits',
    groups: [aGroup()],
    book: { id: 'baseline', version: '1.0.0', sha256: 'book' },
    createdAt: AT,
    submittedAt: state === 'draft' ? undefined : AT,
    stateSince: AT,
    files: [aFile('t1.csv')],
    reviews: [],
    votes: [],
    comments: [],
    destinations: [{ id: 'outbox', name: 'Outbox', reach: 'The publisher.' }],
    ...given,
  };
}

export function circumstances(request: ReleaseRequest, policy: Partial<ReviewPolicy> = {}): Circumstances {
  return { request, policy: { ...POLICY, ...policy }, memberIds: new Set([R1.id, R2.id, C4.id]) };
}
