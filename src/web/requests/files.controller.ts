import { Body, Controller, Get, Header, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { Clock } from '../../app/clock.port';
import type { Actor } from '../../app/people/person';
import { ReadPicture } from '../../app/scanning/read-picture/read-picture';
import { ReadFile } from '../../app/scanning/read-file/read-file';
import { OpenFinding, openFindingInput } from '../../app/scanning/open-finding/open-finding';
import { ReadRows } from '../../app/scanning/read-rows/read-rows';
import { refuse } from '../../app/refusals';
import { visibleText } from '../../engine/report/visible-text';
import { answer } from '../answers/answer';
import { parseInput } from '../answers/input';
import { IdParam } from '../answers/id-param';
import { arrangementIn } from '../grid/arrangement.view';
import { filePageAddress } from '../grid/file-address';
import { findingAsked } from '../grid/place-asked';
import { CurrentActor } from '../security/current-actor';
import { mayNow } from './acts.view';
import { correctingAsChecker } from './file-roles';
import { filePageView } from './file-page.view';
import { ReadFilePanes } from './file-panes';

/** Fewer than a client may ask for: one answer stays small whoever asks. */
const MOST_ROWS = 500;

@Controller('requests/:requestId/files/:fileId')
export class FilesController {
  constructor(
    private readonly readFile: ReadFile,
    private readonly readFilePanes: ReadFilePanes,
    private readonly openFinding: OpenFinding,
    private readonly readRows: ReadRows,
    private readonly readPicture: ReadPicture,
    private readonly clock: Clock,
  ) {}

  @Get(['', 'versions/:version'])
  async show(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('fileId') fileId: string,
    @Param('version') named: string | undefined,
    @Query() query: Record<string, unknown>,
  ) {
    const version = versionIn(named);
    const { page, opened } = await this.readFile.execute(actor, {
      ...{ requestId, version, finding: findingAsked(query) },
      open: fileId,
    });
    if (!opened) throw refuse.notFound('file');
    const address = filePageAddress(requestId, fileId, version);
    const judgeAt =
      version === undefined && mayNow(page.offers, 'judge')
        ? `/requests/${requestId}/files/${fileId}/judgements`
        : '';
    const correcting =
      version === undefined
        ? correctingAsChecker(page.offers, `/requests/${requestId}/files/${fileId}`)
        : undefined;
    const asked = { query, address, version, judgeAt, correcting };
    const panes = await this.readFilePanes.execute(actor, page.request, opened, asked);
    const title = `${visibleText(panes.page.file.path)} · #${page.request.number}`;
    return answer.page(
      'requests/file',
      title,
      filePageView(page, panes, actor, this.clock.now()),
      panes.page,
    );
  }

  /** From a page whose script unfolds findings without asking for the page again. */
  @Post('openings')
  async open(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('fileId') fileId: string,
    @Body() body: unknown,
  ) {
    await this.openFinding.execute(actor, parseInput(openFindingInput, body, { requestId, fileId }));
    return answer.done(`/requests/${requestId}/files/${fileId}`);
  }

  /** Rows of one sheet as data, for scrolling. */
  @Get(['rows', 'versions/:version/rows'])
  async rows(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('fileId') fileId: string,
    @Param('version') version: string | undefined,
    @Query() query: Record<string, unknown>,
  ) {
    const [sheet, firstRow, count] = [
      whole(query['sheet'], 1),
      whole(query['first'], 1),
      whole(query['count'], 200),
    ];
    const { rows, matching } = await this.readRows.execute(actor, {
      requestId,
      fileId,
      version: versionIn(version),
      sheet: sheet - 1,
      firstRow,
      count: Math.min(count, MOST_ROWS),
      arrangement: arrangementIn(query),
    });
    return { sheet, first: firstRow, ...(matching !== undefined && { matching }), rows };
  }

  /** One page as a picture that Sluice drew. Even so, nothing in it may run or load, should somebody open it by itself. */
  @Get(['pictures/:page', 'versions/:version/pictures/:page'])
  @Header('Content-Security-Policy', "default-src 'none'; sandbox")
  @Header('Content-Disposition', 'inline; filename="page.webp"')
  @Header('Cross-Origin-Resource-Policy', 'same-origin')
  async picture(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @IdParam('fileId') fileId: string,
    @Param('page') page: string,
    @Param('version') version: string | undefined,
  ) {
    const webp = await this.readPicture.execute(actor, {
      ...{ requestId, fileId, version: versionIn(version) },
      page: whole(page, 0),
    });
    return new StreamableFile(webp, { type: 'image/webp', length: webp.length });
  }
}

function whole(text: unknown, otherwise: number): number {
  return typeof text === 'string' && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : otherwise;
}

/** One that is no number is one that the file never had. */
function versionIn(named: string | undefined): number | undefined {
  return named === undefined ? undefined : whole(named, 0);
}
