import { Injectable } from '@nestjs/common';
import { asOneFile } from '../../../engine/report/entries';
import type { FileReport } from '../../../engine/report/report';
import { withholdFileFigures } from '../../../engine/report/withhold-figures';
import { RULES } from '../../../engine/rules/index';
import type { EventDraft } from '../../audit/event';
import { lifeOfRequest } from '../../audit/life-of-request';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { seesConfidential } from '../../policies/confidential';
import { Rulebooks } from '../../policies/rulebooks.port';
import { retentionOf } from '../../retention/retention-of';
import { answerPromise } from '../../reviews/answer-promise';
import type { Judgement } from '../../reviews/judgement';
import { fileSeen, judgementsSeen } from '../../reviews/what-viewer-sees';
import type { EarlierDecision } from '../../submissions/earlier-decision';
import { fileAtVersion, fileOf } from '../../submissions/file-of';
import type { FileVersion, ListedFile, ListedRequest, OutputFile } from '../../submissions/request';
import { openRequest, promiseOf, type RequestPage, requestViewed } from '../../submissions/request-page';
import { type Stores, UnitOfWork } from '../../unit-of-work.port';
import type { ListedKnown } from '../../workflow/known-request';
import type { Viewer } from '../../workflow/viewer';
import { type CorrectionEffect, correctionEffect } from '../correction-effect';
import type { Dossier, ViewOfFile } from '../dossiers.port';
import { type PageOutline, PagePictures } from '../pictures.port';
import { type RenderingOutline, Renderings } from '../scanning.port';
import { compareVersions, newFirst, versionBefore, type VersionChanges } from '../version-changes';
import { fileViewed } from '../view-of-file';

export interface FilePage {
  readonly file: OutputFile;
  /** Absent until the check is done, and for what Sluice cannot show. */
  readonly outline?: RenderingOutline;
  /** Of what is looked at as pages; absent where no pictures were made. */
  readonly pictures?: readonly PageOutline[];
  /** As this person may see it, an archive with what is in its entries; absent until the check is done. */
  readonly report?: FileReport;
  /** Absent for a file that was submitted in one version only; then new findings come first in the report. */
  readonly changes?: VersionChanges;
  /** What became of the findings by what checkers said of roles; absent where they said nothing. */
  readonly corrected?: CorrectionEffect;
  /** Of the same bytes in other requests of the project; for checkers and compliance. */
  readonly decidedBefore: readonly EarlierDecision[];
  /** Of its findings in these bytes, as far as this person may read them. */
  readonly judgements: readonly Judgement[];
  /** Ids of the request's files that this person has had on screen as they are now, this one included; none for its author. */
  readonly lookedAt: readonly string[];
}

/** Others need not know what colleagues asked for before. */
const SEE_EARLIER: ReadonlySet<Viewer> = new Set<Viewer>(['checker', 'compliance', 'releaser']);

export interface FileToOpen {
  readonly requestId: string;
  /**
   * Which of its files; or how to say it once it is known what this person may do, for a page of what is being written.
   * None for the request alone.
   */
  readonly open: string | ((page: RequestPage) => string | undefined);
  /** Number of an earlier version; the current one without it. */
  readonly version?: number;
  /** 1-based place in the report of the finding that is told in full; the first without it. */
  readonly finding?: number;
}

export interface RequestWithFile {
  readonly page: RequestPage;
  /** Absent where none was chosen. */
  readonly opened?: FilePage;
}

@Injectable()
export class ReadFile {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly renderings: Renderings,
    private readonly pictures: PagePictures,
    private readonly clock: Clock,
  ) {}

  /**
   * A request with one of its files open. One view, one event: of the file with its digest, or of the request, which an
   * author's look at their own file counts as.
   */
  async execute(actor: Actor, input: FileToOpen): Promise<RequestWithFile> {
    const { about, page, found } = await this.work.read((stores) => this.find(stores, actor, input));
    const opened = found && (await this.pageOf(actor, about.request, found));
    const answer = { page, opened };
    await this.work.remember(originOf(actor, about.viewer), viewed(answer, about, input.finding));
    return answer;
  }

  private async find(stores: Stores, actor: Actor, input: FileToOpen) {
    const { requestId, open } = input;
    const named = typeof open === 'string' ? open : undefined;
    const { about, page } = await openRequest(stores, this.rulebooks, actor, { requestId, fileId: named });
    const fileId = typeof open === 'string' ? open : open(page);
    if (fileId === undefined) {
      const promise = await promiseOf(stores, about, this.clock.now());
      const more = page.viewer === 'compliance' ? await this.forCompliance(stores, actor, about) : {};
      return { about, page: { ...page, promise, ...more } };
    }
    const file = fileAtVersion(fileOf({ files: about.whole }, fileId), input.version);
    const found = await this.dossierOf(stores, actor, about, file);
    const house = stores.house.calendarOf(found.dossier.closedDays);
    const promise = answerPromise(about.request, about.policy, house, this.clock.now());
    return { about, page: { ...page, promise }, found };
  }

  private async forCompliance(
    stores: Stores,
    actor: Actor,
    about: ListedKnown,
  ): Promise<Pick<RequestPage, 'life' | 'retention'>> {
    return {
      life: await lifeOfRequest(stores, this.rulebooks, actor, about.request.id),
      retention: await retentionOf(stores, about),
    };
  }

  private async dossierOf({ dossiers }: Stores, actor: Actor, about: ListedKnown, opened: OutputFile) {
    const { request, viewer, policy } = about;
    const isCurrent = opened.current.id === opened.versions.at(-1)?.id;
    const before = versionBefore(opened);
    const { deleted } = opened.current;
    const dossier = await dossiers.of({
      ...{ fileId: opened.id, requestId: request.id, projectId: request.project.id, isCurrent },
      readerId: actor.id,
      ...{ sha256: opened.current.sha256, before: before?.sha256 },
      // Nothing to compare with where nobody corrected anything, and none is on an older version's page.
      corrected: isCurrent && opened.scan.corrections !== undefined,
    });
    const reader = { id: actor.id, viewer };
    return {
      dossier: {
        ...dossier,
        // Others may still need the same bytes; here nothing of them is shown any more.
        ...(deleted && { report: undefined, uncorrected: undefined }),
        ...(before?.deleted && { reportBefore: undefined }),
        judgements: judgementsSeen(request, dossier.judgements, reader, policy),
        decidedBefore: SEE_EARLIER.has(viewer) ? dossier.decidedBefore : [],
      },
      before,
      seen: fileSeen(opened, viewer),
      lookedAt: viewer === 'author' ? [] : lookedAt(request.files, opened, dossier.views),
    };
  }

  private async pageOf(
    actor: Actor,
    request: ListedRequest,
    { dossier, before, seen: file, lookedAt }: Found,
  ): Promise<FilePage> {
    const { report, uncorrected, reportBefore, judgements, decidedBefore } = dossier;
    const { sha256 } = file.current;
    const outline = report && (await this.renderings.outline(sha256, report.format));
    const seen = report && (await this.asSeenBy(actor, request, report));
    const without = uncorrected && (await this.asSeenBy(actor, request, uncorrected));
    const old = before && { version: before, report: reportBefore && asOneFile(reportBefore) };
    return {
      file,
      corrected: seen && without && correctionEffect(without, seen),
      ...{ decidedBefore, judgements, lookedAt },
      outline,
      pictures: report && (await this.pictures.pages(sha256, report.format)),
      report: seen && old ? newFirst(seen, old.report) : seen,
      changes:
        seen && old && (await compareVersions(this.renderings, { sha256, outline, report: seen }, old)),
    };
  }

  private async asSeenBy(actor: Actor, { book }: ListedRequest, report: FileReport): Promise<FileReport> {
    const seen = seesConfidential(actor)
      ? report
      : withholdFileFigures(report, await this.rulebooks.get(book), RULES);
    return asOneFile(seen);
  }
}

interface Found {
  readonly dossier: Dossier;
  readonly before: FileVersion | undefined;
  /** As this person may know it. */
  readonly seen: OutputFile;
  readonly lookedAt: readonly string[];
}

function lookedAt(
  files: readonly ListedFile[],
  opened: OutputFile,
  views: readonly ViewOfFile[],
): readonly string[] {
  const all = [{ fileId: opened.id, sha256: opened.current.sha256 }, ...views];
  const [ids, seen] = [new Set(all.map(({ fileId }) => fileId)), new Set(all.map(keyOf))];
  return files
    .filter(({ id, current }) => ids.has(id) && seen.has(keyOf({ fileId: id, sha256: current.sha256 })))
    .map(({ id }) => id);
}

function keyOf({ fileId, sha256 }: ViewOfFile): string {
  return `${fileId} ${sha256}`;
}

function viewed(
  { page, opened }: RequestWithFile,
  { request, viewer }: ListedKnown,
  finding = 1,
): EventDraft {
  if (!opened || viewer === 'author') return requestViewed(page);
  const { findings = [] } = opened.report ?? {};
  return fileViewed(request, opened.file, findings[finding - 1] ?? findings[0]);
}
