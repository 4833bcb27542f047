import { Injectable } from '@nestjs/common';
import { asOneFile } from '../../../engine/report/entries';
import type { FileReport } from '../../../engine/report/report';
import { withholdFileFigures } from '../../../engine/report/withhold-figures';
import { RULES } from '../../../engine/rules/index';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { seesConfidential } from '../../policies/confidential';
import { Rulebooks } from '../../policies/rulebooks.port';
import type { Judgement } from '../../reviews/judgement';
import { fileSeen, judgementsSeen } from '../../reviews/what-viewer-sees';
import type { EarlierDecision } from '../../submissions/earlier-decision';
import { fileAtVersion, fileOf } from '../../submissions/file-of';
import type { OutputFile, ReleaseRequest } from '../../submissions/request';
import { type Stores, UnitOfWork } from '../../unit-of-work.port';
import { knownFile } from '../../workflow/known-request';
import type { Viewer } from '../../workflow/viewer';
import { type PageOutline, PagePictures } from '../pictures.port';
import { type CorrectionEffect, correctionEffect } from '../correction-effect';
import { type RenderingOutline, Renderings } from '../scanning.port';
import { type FileAsked, reportOf } from '../opened-file';
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
}

/** Others need not know what colleagues asked for before. */
const SEE_EARLIER: ReadonlySet<Viewer> = new Set<Viewer>(['checker', 'compliance', 'releaser']);

const SEE_JUDGEMENTS: ReadonlySet<Viewer> = new Set<Viewer>(['checker', 'compliance']);

@Injectable()
export class ReadFile {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly renderings: Renderings,
    private readonly pictures: PagePictures,
  ) {}

  /** Opening a file is remembered, unless it is one's own. */
  async execute(actor: Actor, input: FileAsked): Promise<FilePage> {
    const { request, viewer, file, report, before, uncorrected, decidedBefore, judgements } =
      await this.work.read(async (stores) => {
        const about = await knownFile(stores, this.rulebooks, actor, input);
        const opened = fileAtVersion(fileOf(about.request, input.fileId), input.version);
        const version = versionBefore(opened);
        const earlier = version && (await stores.scans.reportOn(opened.id, version.sha256));
        const all = SEE_JUDGEMENTS.has(about.viewer) ? await stores.reviews.judgements(about.request.id) : [];
        const reader = { id: actor.id, viewer: about.viewer };
        return {
          ...about,
          file: fileSeen(opened, about.viewer),
          uncorrected: await uncorrectedOf(stores, opened),
          judgements: judgementsSeen(about.request, all, reader, about.policy).filter(
            ({ fileId, sha256 }) => fileId === opened.id && sha256 === opened.current.sha256,
          ),
          report: await reportOf(stores, opened, input.version),
          before: version && { version, report: earlier && asOneFile(earlier) },
          decidedBefore: SEE_EARLIER.has(about.viewer)
            ? await stores.requests.decidedBefore({
                sha256: opened.current.sha256,
                projectId: about.request.project.id,
                exceptRequestId: about.request.id,
              })
            : [],
        };
      });
    const { sha256 } = file.current;
    const outline = report && (await this.renderings.outline(sha256, report.format));
    const seen = report && (await this.asSeenBy(actor, request, report));
    const without = uncorrected && (await this.asSeenBy(actor, request, uncorrected));
    const page: FilePage = {
      file,
      corrected: seen && without && correctionEffect(without, seen),
      ...{ decidedBefore, judgements },
      outline,
      pictures: report && (await this.pictures.pages(sha256, report.format)),
      report: seen && before ? newFirst(seen, before.report) : seen,
      changes:
        seen && before && (await compareVersions(this.renderings, { sha256, outline, report: seen }, before)),
    };
    if (viewer === 'author') return page;
    const { findings = [] } = page.report ?? {};
    const opened = findings[(input.finding ?? 1) - 1] ?? findings[0];
    return this.work.write(originOf(actor, viewer), () =>
      Promise.resolve({ result: page, events: [fileViewed(request, file, opened)] }),
    );
  }

  private async asSeenBy(actor: Actor, { book }: ReleaseRequest, report: FileReport): Promise<FileReport> {
    const seen = seesConfidential(actor)
      ? report
      : withholdFileFigures(report, await this.rulebooks.get(book), RULES);
    return asOneFile(seen);
  }
}

/** Nothing to compare with where nobody corrected anything, and none is on an older version's page. */
async function uncorrectedOf({ scans }: Stores, { id, current, versions, scan }: OutputFile) {
  const isCurrent = current.id === versions.at(-1)?.id;
  return isCurrent && scan.corrections ? scans.reportUncorrected(id, current.sha256) : undefined;
}
