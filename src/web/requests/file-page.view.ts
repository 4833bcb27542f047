import type { Actor } from '../../app/people/person';
import type { RequestPage } from '../../app/submissions/request-page';
import type { OutputFile } from '../../app/submissions/request';
import type { FindingsView } from '../grid/findings.view';
import type { RenderingView } from '../grid/rendering.view';
import { momentView, type MomentView } from '../words/moments';
import { counted, shortDigest } from '../words/numbers';
import { voteFormView, type VoteFormView } from '../checker/vote-form.view';
import { votesOnFile, type VoteView } from '../checker/votes.view';
import { type ApproveGroupView, approveGroupView } from '../checker/approve-group.view';
import { actView, offerOf, type ActView } from './acts.view';
import { isNewInTurn } from '../../app/submissions/turn-of-bytes';
import { mayDownloadFiles } from '../../app/reviews/download-file/download-file';
import { lastVoteOf } from '../../app/reviews/standing-vote';
import { filePageAddress } from '../grid/file-address';
import { changesView, type ChangesView } from './changes.view';
import { correctionEffectView, type CorrectionEffectView } from './correction-effect.view';
import { earlierView, type EarlierView } from './earlier.view';
import { fileLineView } from './file-line.view';
import type { FilePanes } from './file-panes';
import { fileSections, inShownOrder, type FileSectionView } from './file-sections.view';
import { fileSteps, type FileStepsView } from './file-steps.view';
import { requestHeadView, type RequestHeadView } from './request-head.view';
import { requestTabs, type TabView } from './request-tabs.view';
import { scansView, type ScansView } from './scans.view';
import { statementView, type StatementView } from './statement.view';
import { openThreadsSay, talkView, type TalkView } from './talk.view';

export interface FilePageView {
  readonly head: RequestHeadView;
  readonly tabs: readonly TabView[];
  readonly scans: ScansView | null;
  readonly files: readonly FileSectionView[];
  readonly steps: FileStepsView;
  readonly handIn: ActView | null;
  /** Approves all files of this group that need no word. */
  readonly approveGroup: ApproveGroupView | null;
  readonly rendering: RenderingView;
  readonly findings: FindingsView | null;
  readonly compareHref: string;
  readonly correctionEffect: CorrectionEffectView | null;
  readonly changes: ChangesView | null;
  readonly earlier: readonly EarlierView[];
  readonly statement: StatementView;
  readonly votes: readonly VoteView[];
  readonly versions: readonly VersionView[];
  readonly versionsSay: string;
  /** Of the bytes as they came; empty for who may not have them. */
  readonly downloadHref: string;
  readonly talk: TalkView;
  readonly vote: VoteFormView | null;
  /** Why there is nothing to vote on; empty where there is. */
  readonly noVote: string;
}

interface VersionView {
  readonly number: number;
  readonly turn: number;
  readonly at: MomentView;
  readonly href: string;
  readonly digest: string;
  readonly shortDigest: string;
}

/** Files at the left, the rendering, findings and talk at the right: where a checker works. */
export function filePageView(page: RequestPage, panes: FilePanes, actor: Actor, now: Date): FilePageView {
  const { request, offers } = page;
  const { file } = panes.page;
  const isCurrent = file.current.number === file.versions.at(-1)?.number;
  const handIn = offerOf(offers, 'submit-review');
  const lookedAt = new Set(panes.page.lookedAt);
  const hrefOf = (other: OutputFile) => `/requests/${request.id}/files/${other.id}`;
  return {
    head: requestHeadView(request, now, page.promise),
    tabs: requestTabs(request, 'files'),
    scans: scansView(page),
    files: fileSections(request, {
      current: file,
      hrefOf,
      lineOf: (other) =>
        fileLineView(other, {
          href: hrefOf(other),
          current: other.id === file.id,
          vote: lastVoteOf(request, other, actor.id),
          talk: openThreadsSay(request, other),
          lookedAt: lookedAt.has(other.id),
          isNew: isNewInTurn(request, other),
        }),
    }),
    steps: fileSteps(inShownOrder(request), file, hrefOf),
    handIn: (handIn && actView(request, handIn)) ?? null,
    approveGroup: approveGroupView(page, file, lookedAt),
    rendering: panes.rendering,
    findings: panes.findings,
    compareHref: `${hrefOf(file)}/compare`,
    correctionEffect: correctionEffectView(panes.page.corrected),
    changes: changesView(panes.page, filePageAddress(request.id, file.id)),
    earlier: panes.page.decidedBefore.map((decision) => earlierView(decision, file.path, now)),
    statement: statementView(request, file, { reader: actor, isAllThereIs: panes.findings?.count === 0 }),
    votes: votesOnFile(request, file, now).filter(({ voterId }) => voterId !== actor.id),
    versions:
      file.versions.length > 1 ? file.versions.map((version) => versionView(version, hrefOf(file), now)) : [],
    versionsSay: counted(file.versions.length, 'version'),
    downloadHref: isCurrent && mayDownloadFiles(actor, page.viewer) ? `${hrefOf(file)}/download` : '',
    talk: talkView(
      request,
      {
        ...{ offers, now, readerId: actor.id, page: hrefOf(file) },
        addressOf: (fileId, version) => filePageAddress(request.id, fileId, version),
        shown: {
          ...{ fileId: file.id, sha256: file.current.sha256 },
          isPicture: (panes.rendering.pictures?.src ?? '') !== '',
        },
      },
      'pane-part',
    ),
    vote: isCurrent ? voteFormView(page, panes.page, actor) : null,
    noVote: isCurrent
      ? whyNoVote(file)
      : `This is version ${file.current.number}. Votes are on the current one.`,
  };
}

function versionView(
  { number, turn, uploadedAt, sha256 }: OutputFile['current'],
  href: string,
  now: Date,
): VersionView {
  return {
    number,
    turn,
    href: `${href}/versions/${number}`,
    at: momentView(uploadedAt, now),
    digest: sha256,
    shortDigest: shortDigest(sha256),
  };
}

function whyNoVote({ kind, withdrawn, continuedIn }: OutputFile): string {
  if (withdrawn) return 'Its author withdrew this file.';
  if (continuedIn) return `This file was left over, and goes on in request #${continuedIn.number}.`;
  return kind === 'supporting' ? 'A supporting file: nobody votes on it, and it is never released.' : '';
}
