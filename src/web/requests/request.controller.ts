import { Controller, Get, Header, Query } from '@nestjs/common';
import { Clock } from '../../app/clock.port';
import type { Actor } from '../../app/people/person';
import { ReadFile, type FilePage } from '../../app/scanning/read-file/read-file';
import { ReadReport } from '../../app/scanning/read-report/read-report';
import { ReadHalfUploads } from '../../app/submissions/read-half-uploads/read-half-uploads';
import { ReadProgress } from '../../app/submissions/read-progress/read-progress';
import { ReadRequest } from '../../app/submissions/read-request/read-request';
import type { RequestPage } from '../../app/submissions/request-page';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import type { ListedRequest } from '../../app/submissions/request';
import { draftPageAddress } from '../grid/file-address';
import { findingAsked } from '../grid/place-asked';
import { chosenGroup } from '../researcher/group-forms.view';
import { draftPage } from '../researcher/draft-page.view';
import { CurrentActor } from '../security/current-actor';
import { WebSettings } from '../settings';
import { mayNow } from './acts.view';
import { ReadFilePanes, type FilePanes } from './file-panes';
import { correctingAsAuthor } from './file-roles';
import { firstToLookAt } from './first-to-look-at';
import { nextToVoteOn } from './next-to-vote-on';
import { overviewPage } from './overview.view';
import { titleOf } from './request-head.view';

@Controller('requests/:requestId')
export class RequestController {
  constructor(
    private readonly readRequest: ReadRequest,
    private readonly readFile: ReadFile,
    private readonly readHalfUploads: ReadHalfUploads,
    private readonly readReport: ReadReport,
    private readonly readProgress: ReadProgress,
    private readonly readFilePanes: ReadFilePanes,
    private readonly clock: Clock,
    private readonly settings: WebSettings,
  ) {}

  /** Who may edit gets the form, everybody else the overview. */
  @Get()
  async show(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @Query() query: Record<string, unknown>,
  ) {
    const { page, opened } = await this.readFile.execute(actor, {
      requestId,
      open: (known) => fileToEdit(known, query),
      finding: findingAsked(query),
    });
    const title = `#${page.request.number} ${titleOf(page.request)}`;
    const now = this.clock.now();
    if (!mayNow(page.offers, 'edit')) {
      return answer.page('requests/overview', title, overviewPage(page, actor, now), page);
    }
    const group = chosenGroup(page.request, query);
    const panes = opened && (await this.panesOf(actor, page.request, opened, query));
    const { maxUploadBytes } = this.settings;
    const halfUploads = await this.readHalfUploads.execute(actor, requestId);
    return answer.page(
      'researcher/draft',
      title,
      draftPage(page, panes, { now, maxUploadBytes, halfUploads, group }),
      page,
    );
  }

  /** Straight to where a reviewer goes on: the first file without a vote of theirs. Others get the overview. */
  @Get('next')
  async next(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string) {
    const { request, offers } = await this.readRequest.onTheWay(actor, requestId);
    const file = mayNow(offers, 'vote') ? nextToVoteOn(request, actor.id) : undefined;
    return answer.done(`/requests/${requestId}${file ? `/files/${file.id}` : ''}`);
  }

  /** The whole request's report, as this person may see it; text already, so that its bytes are those of the CLI. */
  @Get('report')
  @Header('content-type', 'application/json; charset=utf-8')
  report(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string) {
    return this.readReport.execute(actor, { requestId });
  }

  /** What the page asks while checks or a release are under way. */
  @Get('progress')
  async progress(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string) {
    return { open: await this.readProgress.execute(actor, requestId) };
  }

  private panesOf(
    actor: Actor,
    request: ListedRequest,
    opened: FilePage,
    query: Record<string, unknown>,
  ): Promise<FilePanes> {
    const { id, withdrawn } = opened.file;
    return this.readFilePanes.execute(actor, request, opened, {
      query,
      address: draftPageAddress(request.id, id),
      ...(withdrawn ? {} : { correcting: correctingAsAuthor(`/requests/${request.id}/files/${id}`) }),
    });
  }
}

/** None beside the words of a group, and on an overview. */
function fileToEdit(
  { request, offers }: RequestPage,
  query: Readonly<Record<string, unknown>>,
): string | undefined {
  if (!mayNow(offers, 'edit') || chosenGroup(request, query)) return undefined;
  const named = request.files.find(({ id }) => id === query['file']);
  return (named ?? firstToLookAt(request))?.id;
}
