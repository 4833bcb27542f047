import type { RequestPage } from '../../src/app/submissions/request-page';
import type { ListedFile, ListedRequest } from '../../src/app/submissions/request';
import { type Answer, createdIn, filePageIn, openScansIn, requestPageIn } from './answers';
import type { Letter, Stage } from './cast';
import { aTable } from './a-table';
import { until } from './until';

/** A request of R1's in project P, brought to where a test needs it by the acts that people use. */
export class ARequest {
  private constructor(
    readonly airlock: Stage,
    readonly id: string,
    /** Who writes and submits it. */
    private readonly keeper: Letter = 'r1',
  ) {}

  /** A complete draft: context, files and statements, everything checked. */
  static async drafted(
    airlock: Stage,
    files: Readonly<Record<string, string | Buffer>> = { 't1.csv': CLEAN },
  ): Promise<ARequest> {
    const r1 = airlock.who('r1');
    const started = await r1.posts(`/projects/${airlock.projectId}/requests`, { title: 'Visits by region' });
    if (started.status !== 201) throw new Error(`no request: ${started.status} ${started.text}`);
    const request = new ARequest(airlock, createdIn(started));
    await request.isToldAbout();
    for (const [path, bytes] of Object.entries(files)) await request.gains(path, bytes);
    await request.isChecked();
    return request;
  }

  static async submitted(
    airlock: Stage,
    files?: Readonly<Record<string, string | Buffer>>,
  ): Promise<ARequest> {
    const request = await ARequest.drafted(airlock, files);
    await must(204, request.does('r1', 'submit'));
    return request;
  }

  /** In the queue, prepared by O in R1's name; what is wrong with each file is said by its path. */
  static async decoy(
    airlock: Stage & { readonly ids: ReadonlyMap<Letter, string> },
    files: Readonly<Record<string, string>>,
    problems: Readonly<Record<string, string>>,
    onceDrafted: (decoy: ARequest) => Promise<void> = () => Promise.resolve(),
  ): Promise<ARequest> {
    const o = airlock.who('o');
    const cover = `${airlock.projectId}/${airlock.ids.get('r1') ?? ''}`;
    const started = await must(201, o.posts('/decoys', { cover, title: 'Visits by region' }));
    const decoy = new ARequest(airlock, createdIn(started), 'o');
    await decoy.isToldAbout();
    for (const [path, bytes] of Object.entries(files)) {
      const fileId = await decoy.gains(path, bytes);
      const problem = problems[path];
      if (problem !== undefined) await must(204, o.posts(`/decoys/${decoy.id}/files/${fileId}`, { problem }));
    }
    await decoy.isChecked();
    await onceDrafted(decoy);
    await must(204, decoy.does('o', 'submit'));
    return decoy;
  }

  /** Both reviews are in, and agree. */
  static async reviewed(
    airlock: Stage,
    files?: Readonly<Record<string, string | Buffer>>,
  ): Promise<ARequest> {
    const request = await ARequest.submitted(airlock, files);
    for (const checker of ['c1', 'c2'] as const) await request.isApprovedThroughout(checker);
    return request;
  }

  static async approved(
    airlock: Stage,
    files?: Readonly<Record<string, string | Buffer>>,
  ): Promise<ARequest> {
    const request = await ARequest.reviewed(airlock, files);
    await must(204, request.does('c1', 'approve'));
    return request;
  }

  static async released(
    airlock: Stage,
    files?: Readonly<Record<string, string | Buffer>>,
  ): Promise<ARequest> {
    const request = await ARequest.approved(airlock, files);
    await must(204, request.does('c1', 'release', { idempotencyKey: `release ${request.id}` }));
    await request.comesTo('released');
    return request;
  }

  get path(): string {
    return `/requests/${this.id}`;
  }

  /** The request as this person sees it, without being counted as a test's act. */
  async asSeenBy(letter: Letter): Promise<RequestPage> {
    const answer = await must(200, this.airlock.who(letter).gets(this.path));
    return requestPageIn(answer);
  }

  async now(): Promise<ListedRequest> {
    return (await this.asSeenBy(this.keeper)).request;
  }

  async file(path: string, as: Letter = this.keeper): Promise<ListedFile> {
    const { request } = await this.asSeenBy(as);
    const found = request.files.find((file) => file.path === path);
    if (!found) throw new Error(`there is no ${path}`);
    return found;
  }

  /** An act on the request as a whole, with the version that is on this person's screen. */
  async does(letter: Letter, act: string, fields: Readonly<Record<string, unknown>> = {}) {
    const { request } = await this.asSeenBy(letter);
    return this.airlock.who(letter).posts(`${this.path}/${act}`, { version: request.version, ...fields });
  }

  async votes(letter: Letter, choice: 'approve' | 'changes', path: string, reason = '') {
    const { id, current } = await this.file(path, letter);
    if (choice === 'approve') await this.looksAt(letter, id, current.sha256);
    return this.airlock
      .who(letter)
      .posts(`${this.path}/files/${id}/vote`, { sha256: current.sha256, choice, reason });
  }

  /** Opens the file, and a finding of each rule, as whoever approves it has to. */
  async looksAt(letter: Letter, fileId: string, sha256: string): Promise<void> {
    const visitor = this.airlock.who(letter);
    const opened = await visitor.gets(`${this.path}/files/${fileId}`);
    if (opened.status !== 200) return;
    const flagged = filePageIn(opened).report?.findings.filter(({ outcome }) => outcome === 'flagged') ?? [];
    for (const rule of new Set(flagged.map((finding) => finding.rule)))
      await must(204, visitor.posts(`${this.path}/files/${fileId}/openings`, { sha256, rule }));
  }

  handsIn(letter: Letter) {
    return this.airlock.who(letter).posts(`${this.path}/review`);
  }

  async isApprovedThroughout(letter: Letter): Promise<void> {
    for (const { path, kind } of (await this.asSeenBy(letter)).request.files) {
      if (kind === 'output') await must(204, this.votes(letter, 'approve', path, 'Looked at every cell.'));
    }
    await must(204, this.handsIn(letter));
  }

  async gains(path: string, bytes: string | Buffer, groupId?: string): Promise<string> {
    const group: Record<string, string> = groupId === undefined ? {} : { groupId };
    const uploaded = this.airlock.who(this.keeper).uploads(`${this.path}/files`, [[path, bytes]], group);
    const answer = await must(201, uploaded);
    const fileId = createdIn(answer);
    await must(
      204,
      this.airlock.who(this.keeper).posts(`${this.path}/files/${fileId}/statement`, {
        statementVersion: 1,
        description: 'Visits in 2025.',
        population: 'All residents',
        variables: 'Region, number of people',
        suppression: 'Nothing',
      }),
    );
    return fileId;
  }

  async gainsGroup(title: string): Promise<string> {
    return createdIn(await must(201, this.airlock.who(this.keeper).posts(`${this.path}/groups`, { title })));
  }

  /** The context of a new group. */
  saysWhatFor(groupId: string, { title }: { readonly title: string }) {
    const said = { what: 'Coefficients.', why: 'For a paper.', destination: 'A journal.' };
    return this.airlock
      .who(this.keeper)
      .posts(`${this.path}/context`, { groupId, contextVersion: 1, title, ...said });
  }

  /** Uploaded as what is never released. */
  async isSupportedBy(path: string, bytes: string): Promise<string> {
    const kind = { kind: 'supporting' };
    const files = `${this.path}/files`;
    return createdIn(await must(201, this.airlock.who(this.keeper).uploads(files, [[path, bytes]], kind)));
  }

  /** Waits for the workers. */
  async isChecked(): Promise<void> {
    const asks = () => this.airlock.who(this.keeper).gets(`${this.path}/progress`);
    await until(async () => openScansIn(await must(200, asks())) === 0);
  }

  /** What the first group is for, as an author's form has it. */
  async context() {
    const [group] = (await this.now()).groups;
    if (!group) throw new Error('a request without groups');
    return group;
  }

  async comesTo(state: ListedRequest['state']): Promise<void> {
    await until(async () => (await this.now()).state === state, `the request to be ${state}`);
  }

  private async isToldAbout(): Promise<void> {
    await must(
      204,
      this.airlock.who(this.keeper).posts(`${this.path}/context`, {
        contextVersion: 1,
        title: 'Visits by region',
        what: 'One table of visits.',
        why: 'For a paper.',
        destination: 'A journal.',
      }),
    );
  }
}

/** No cell is small, nothing else is wrong. */
export const CLEAN = aTable`region,people
                            North,130
                            South,120
                            East,145`;

/** 3 people in one cell. */
export const SMALL = aTable`region,people
                            North,3
                            South,120
                            East,145`;

/** What a test takes for granted on its way; says what came instead. */
export async function must<A extends Answer>(status: number, answer: PromiseLike<A>): Promise<A> {
  const came = await answer;
  if (came.status !== status) throw new Error(`expected ${status}, got ${came.status}: ${came.text}`);
  return came;
}
