import { Injectable } from '@nestjs/common';
import type { Rulebook } from '../../../engine/rulebook/book';
import type { FileReport } from '../../../engine/report/report';
import { withholdFileFigures } from '../../../engine/report/withhold-figures';
import { RULES } from '../../../engine/rules/index';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import type { BookRef } from '../../people/projects.port';
import { seesConfidential } from '../../policies/confidential';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { filesAskedFor } from '../../reviews/file-decision';
import { requestEvent } from '../../submissions/request-event';
import type { OutputFile, ReleaseRequest } from '../../submissions/request';
import { UnitOfWork } from '../../unit-of-work.port';
import { knownRequest } from '../../workflow/known-request';
import type { Recheck } from '../rechecks.port';
import { compareBooks, type TwoBooks } from '../two-books';

/** The checks of a request beside those that a later book of its project gives. */
export interface RecheckPage {
  readonly request: ReleaseRequest;
  /** The later book; absent where nobody asked for such checks in this turn. */
  readonly book?: BookRef;
  /** Checks that are not done. */
  readonly open: number;
  /** One a file that was checked with the request's own book. */
  readonly files: readonly (TwoBooks & { readonly file: OutputFile })[];
}

@Injectable()
export class ReadRecheck {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
  ) {}

  async execute(actor: Actor, { requestId }: { readonly requestId: string }): Promise<RecheckPage> {
    const { request, viewer, rechecks, reports } = await this.work.read(async (stores) => {
      const about = await knownRequest(stores, this.rulebooks, actor, requestId);
      if (about.viewer !== 'checker' && about.viewer !== 'compliance') throw notTheirs();
      return {
        ...about,
        rechecks: await stores.rechecks.ofTurn(requestId, about.request.turn),
        reports: await stores.scans.reportsTogether(requestId),
      };
    });
    const book = latest(rechecks, request);
    const page = { request, book, ...(await this.compared(actor, request, { book, rechecks, reports })) };
    const viewed = requestEvent(request, 'request.viewed', { after: { what: 're-check' } });
    await this.work.remember(originOf(actor, viewer), viewed);
    return page;
  }

  private async compared(
    actor: Actor,
    request: ReleaseRequest,
    { book, rechecks, reports }: Found,
  ): Promise<Pick<RecheckPage, 'open' | 'files'>> {
    if (!book) return { open: 0, files: [] };
    const [own, other] = [await this.rulebooks.get(request.book), await this.rulebooks.get(book)];
    const asSeen = (report: FileReport | undefined, by: Rulebook) =>
      report && !seesConfidential(actor) ? withholdFileFigures(report, by, RULES) : report;
    const ofBook = rechecks.filter((recheck) => recheck.book.sha256 === book.sha256);
    const files = filesAskedFor(request).flatMap((file) => {
      const was = asSeen(reports.get(file.id), own);
      const now = asSeen(ofBook.find(({ fileId }) => fileId === file.id)?.report, other);
      return was ? [{ file, ...compareBooks(was, now) }] : [];
    });
    const gone = new Set(request.files.filter(({ current }) => current.deleted).map(({ id }) => id));
    const open = ofBook.filter(({ fileId, report }) => !report && !gone.has(fileId));
    return { open: open.length, files };
  }
}

interface Found {
  readonly book: BookRef | undefined;
  readonly rechecks: readonly Recheck[];
  readonly reports: ReadonlyMap<string, FileReport>;
}

/** The project's book of now if it was tried, else the last that was. */
function latest(rechecks: readonly Recheck[], { projectBook }: ReleaseRequest): BookRef | undefined {
  const ofNow = rechecks.find(({ book }) => book.sha256 === projectBook?.sha256);
  return (ofNow ?? rechecks.at(-1))?.book;
}

function notTheirs() {
  return refuse.forbidden('Checks with another rulebook are for checkers and compliance.');
}
