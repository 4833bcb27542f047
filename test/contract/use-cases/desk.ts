import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { EventKind } from '../../../src/app/audit/event';
import { originOf } from '../../../src/app/people/origin';
import type { Actor, PersonRole } from '../../../src/app/people/person';
import { ApproveRequest } from '../../../src/app/reviews/approve-request/approve-request';
import { CastVote } from '../../../src/app/reviews/cast-vote/cast-vote';
import { HandInReview } from '../../../src/app/reviews/hand-in-review/hand-in-review';
import { ReadQueue } from '../../../src/app/reviews/read-queue/read-queue';
import { ReturnRequest } from '../../../src/app/reviews/return-request/return-request';
import type { Comparer } from '../../../src/app/scanning/comparer.port';
import { relateFiles } from '../../../src/app/scanning/relate-files';
import { AddFile } from '../../../src/app/submissions/add-file/add-file';
import { DescribeFile } from '../../../src/app/submissions/describe-file/describe-file';
import { EditContext } from '../../../src/app/submissions/edit-context/edit-context';
import { Intake } from '../../../src/app/submissions/intake';
import { RemoveFile } from '../../../src/app/submissions/remove-file/remove-file';
import { ReplaceFile } from '../../../src/app/submissions/replace-file/replace-file';
import type { Choice, ReleaseRequest } from '../../../src/app/submissions/request';
import { Resubmit } from '../../../src/app/submissions/resubmit/resubmit';
import { StartRequest } from '../../../src/app/submissions/start-request/start-request';
import { StrayBytes } from '../../../src/app/submissions/stray-bytes.port';
import { Submit } from '../../../src/app/submissions/submit/submit';
import { TakeBack } from '../../../src/app/submissions/take-back/take-back';
import { UploadLimit } from '../../../src/app/submissions/upload-limit';
import { FolderFileStore } from '../../../src/infra/files/file-store.folder';
import { FolderRulebooks } from '../../../src/infra/policies/rulebooks.folder';
import type { DatabaseStage } from '../database/stage';
import { change } from '../database/seeds';

class SmallLimit extends UploadLimit {
  readonly maxBytes = 1000;
}
const LIMIT = new SmallLimit();
/** The same without a process of its own. */
const COMPARER: Comparer = { compare: (files) => Promise.resolve(relateFiles(files)) };
/** Desks share a database: each has a project and people of its own. */
let opened = 0;

/** The use cases of submissions and reviews on a real database and real files, with a project and its people. */
export class Desk {
  private constructor(
    private readonly stage: DatabaseStage,
    private readonly books: FolderRulebooks,
    private readonly intake: Intake,
    private readonly projectId: string,
    private readonly people: ReadonlyMap<string, Actor>,
  ) {}

  static async opens(stage: DatabaseStage): Promise<Desk> {
    const books = new FolderRulebooks([join(__dirname, '../../../rules/books')]);
    const files = new FolderFileStore(stage.config.dataFolder);
    await files.onModuleInit();
    const book = await books.newest('baseline');
    if (!book) throw new Error('there is no baseline');
    const { id, version, sha256 } = book;
    opened += 1;
    const number = opened;
    const { projectId, ids } = await change(stage.work, async ({ people, projects }) => {
      const project = await projects.create({
        code: `P-${number}`,
        title: 'P',
        book: { id, version, sha256 },
      });
      const added = new Map<string, string>();
      const add = async (name: string, roles: readonly PersonRole[] = []) =>
        added.set(name, await people.add({ signIn: `${name}-${number}`, name, roles }, 'hash'));
      for (const name of ['c1', 'c2', 'c3']) await add(name, ['checker']);
      await projects.addMember(project, (await add('r1')).get('r1') ?? '', 'researcher');
      return { projectId: project, ids: added };
    });
    const actors = new Map<string, Actor>();
    for (const [name, personId] of ids) {
      const actor = await stage.work.read(({ people }) => people.actor(personId, 'test'));
      if (actor) actors.set(name, actor);
    }
    const intake = new Intake(files, LIMIT, stage.get(StrayBytes), stage.clock);
    return new Desk(stage, books, intake, projectId, actors);
  }

  who(name: string): Actor {
    const actor = this.people.get(name);
    if (!actor) throw new Error(`there is no ${name}`);
    return actor;
  }

  /** A complete draft of R1's with one file. */
  async draft(): Promise<string> {
    const r1 = this.who('r1');
    const { work, clock } = this.stage;
    const requestId = await new StartRequest(work, clock).execute(r1, {
      projectId: this.projectId,
      title: 'Visits',
    });
    await this.saves(requestId, 1, 'A table.');
    const { fileId } = await this.adds(requestId, 't1.csv', 'region,people\nNorth,130\n');
    await new DescribeFile(work, this.books, clock).execute(r1, {
      ...{ requestId, fileId, statementVersion: 1 },
      ...{ description: 'Visits.', population: '', variables: '', suppression: '', roles: '' },
    });
    return requestId;
  }

  async submitted(): Promise<string> {
    const requestId = await this.draft();
    await this.submits(requestId);
    return requestId;
  }

  saves(requestId: string, contextVersion: number, what: string): Promise<void> {
    const context = { title: 'Visits', what, why: 'A paper.', destination: 'A journal.' };
    return new EditContext(this.stage.work, this.books, this.stage.clock).execute(this.who('r1'), {
      ...{ requestId, contextVersion },
      ...context,
    });
  }

  adds(requestId: string, path: string, text: string, by = 'r1'): Promise<{ fileId: string }> {
    const { work, clock } = this.stage;
    const addFile = new AddFile(work, this.books, this.intake, clock);
    return addFile.execute(
      this.who(by),
      { requestId, path, kind: 'output' },
      Readable.from([Buffer.from(text)]),
    );
  }

  async replaces(requestId: string, text: string): Promise<void> {
    const { work, clock } = this.stage;
    const { id: fileId } = await this.file(requestId);
    const replaceFile = new ReplaceFile(work, this.books, this.intake, clock);
    const bytes = Readable.from([Buffer.from(text)]);
    await replaceFile.execute(this.who('r1'), { requestId, fileId }, bytes);
  }

  async removes(requestId: string): Promise<void> {
    const { id: fileId } = await this.file(requestId);
    const { work, clock } = this.stage;
    await new RemoveFile(work, this.books, clock).execute(this.who('r1'), { requestId, fileId });
  }

  async submits(requestId: string): Promise<void> {
    const { work, clock } = this.stage;
    await this.versioned(new Submit(work, this.books, COMPARER, clock), 'r1', requestId);
  }
  async takesBack(requestId: string): Promise<void> {
    const { work, clock } = this.stage;
    await this.versioned(new TakeBack(work, this.books, clock), 'r1', requestId);
  }
  async approves(requestId: string, by: string): Promise<void> {
    const { work, clock } = this.stage;
    await this.versioned(new ApproveRequest(work, this.books, clock), by, requestId);
  }

  async returns(requestId: string, by: string, comment: string): Promise<void> {
    const { version } = await this.request(requestId);
    const returning = new ReturnRequest(this.stage.work, this.books, this.stage.clock);
    await returning.execute(this.who(by), { requestId, version, comment, comments: {} });
  }

  async resubmits(requestId: string, answer: string): Promise<void> {
    const { version } = await this.request(requestId);
    const resubmission = new Resubmit(this.stage.work, this.books, COMPARER, this.stage.clock);
    await resubmission.execute(this.who('r1'), { requestId, version, answer, answers: {} });
  }

  async votes(requestId: string, by: string, choice: Choice, reason = 'Looked at it.'): Promise<void> {
    const { id: fileId, current } = await this.file(requestId);
    const vote = { requestId, fileId, sha256: current.sha256, choice, reason };
    await this.opens(requestId, by);
    await new CastVote(this.stage.work, this.books, this.stage.clock).execute(this.who(by), vote);
  }

  private async opens(requestId: string, by: string): Promise<void> {
    const { id: fileId, current } = await this.file(requestId);
    const event = { kind: 'file.viewed', requestId, fileId, sha256: current.sha256 } as const;
    await this.stage.work.write(originOf(this.who(by), 'checker'), () =>
      Promise.resolve({ result: undefined, events: [event] }),
    );
  }

  handsIn(requestId: string, by: string): Promise<void> {
    const handIn = new HandInReview(this.stage.work, this.books, this.stage.clock);
    return handIn.execute(this.who(by), { requestId });
  }

  queue(by: string) {
    return new ReadQueue(this.stage.work, this.books, this.stage.clock).execute(this.who(by), {
      page: 1,
      order: 'promise',
      projectId: this.projectId,
    });
  }

  async request(requestId: string): Promise<ReleaseRequest> {
    const request = await this.stage.work.read(({ requests }) => requests.find(requestId));
    if (!request) throw new Error('it is gone');
    return request;
  }

  /** How many events of a kind this request has. */
  async events(requestId: string, kind: EventKind): Promise<number> {
    const found = await this.stage.work.read(({ audit }) =>
      audit.search({ requestId, kinds: [kind] }, 100, 0),
    );
    return found.total;
  }

  private async file(requestId: string) {
    const [file] = (await this.request(requestId)).files;
    if (!file) throw new Error('it has no file');
    return file;
  }

  private async versioned(
    act: Submit | TakeBack | ApproveRequest,
    by: string,
    requestId: string,
  ): Promise<void> {
    const { version } = await this.request(requestId);
    await act.execute(this.who(by), { requestId, version });
  }
}
