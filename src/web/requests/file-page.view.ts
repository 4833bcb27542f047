import type { Actor } from '../../app/people/person';
import type { RequestPage } from '../../app/submissions/request-page';
import type { ListedFile, OutputFile } from '../../app/submissions/request';
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
import { progressView, type ProgressView } from './progress.view';
import { statementView, type StatementView } from './statement.view';
import { openThreadsSay, talkView, type TalkView } from './talk.view';

export interface FilePageView {
  readonly head: RequestHeadView;
  readonly tabs: readonly TabView[];
  readonly progress: ProgressView | null;
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
  /** Its bytes are gone. */
  readonly isDeleted: boolean;
}

/** Files at the left, the rendering, findings and talk at the right: where a checker works. */
export function filePageView(page: RequestPage, panes: FilePanes, actor: Actor, now: Date): FilePageView {
  const { request } = page;
  const { file, corrected, decidedBefore } = panes.page;
  const handIn = offerOf(page.offers, 'submit-review');
  const href = hrefOf(request, file);
  return {
    head: requestHeadView(request, now, page.promise),
    tabs: requestTabs(request, 'files'),
    progress: progressView(page),
    ...filesAside(page, panes, actor),
    handIn: (handIn && actView(request, handIn)) ?? null,
    rendering: panes.rendering,
    findings: panes.findings,
    compareHref: `${href}/compare`,
    correctionEffect: correctionEffectView(corrected),
    changes: changesView(panes.page, filePageAddress(request.id, file.id)),
    earlier: decidedBefore.map((decision) => earlierView(decision, file.path, now)),
    statement: statementView(request, file, { reader: actor, isAllThereIs: panes.findings?.count === 0 }),
    votes: votesOnFile(request, file, now).filter(({ voterId }) => voterId !== actor.id),
    versions: file.versions.length > 1 ? file.versions.map((one) => versionView(one, href, now)) : [],
    versionsSay: counted(file.versions.length, 'version'),
    downloadHref: mayDownload(file) && mayDownloadFiles(actor, page.viewer) ? `${href}/download` : '',
    talk: talkAside(page, panes, { readerId: actor.id, now }),
    ...votingView(page, panes, actor),
  };
}

function hrefOf({ id }: RequestPage['request'], file: ListedFile): string {
  return `/requests/${id}/files/${file.id}`;
}

/** An earlier version can be looked at, and no more. */
function isCurrent({ current, versions }: OutputFile): boolean {
  return current.number === versions.at(-1)?.number;
}

function mayDownload(file: OutputFile): boolean {
  return isCurrent(file) && !file.current.deleted;
}

/** All files of the request, and the ways from this one to others. */
function filesAside(
  page: RequestPage,
  panes: FilePanes,
  actor: Actor,
): Pick<FilePageView, 'files' | 'steps' | 'approveGroup'> {
  const { request } = page;
  const { file } = panes.page;
  const lookedAt = new Set(panes.page.lookedAt);
  const hrefOfOther = (other: ListedFile) => hrefOf(request, other);
  const lineOf = (other: ListedFile) =>
    fileLineView(other, {
      href: hrefOfOther(other),
      current: other.id === file.id,
      vote: lastVoteOf(request, other, actor.id),
      talk: openThreadsSay(request, other),
      lookedAt: lookedAt.has(other.id),
      isNew: isNewInTurn(request, other),
    });
  return {
    files: fileSections(request, { current: file, hrefOf: hrefOfOther, lineOf }),
    steps: fileSteps(inShownOrder(request), file, hrefOfOther),
    approveGroup: approveGroupView(page, file, lookedAt),
  };
}

function talkAside(
  { request, offers }: RequestPage,
  panes: FilePanes,
  who: { readonly readerId: string; readonly now: Date },
): TalkView {
  const { file } = panes.page;
  const shown = {
    ...{ fileId: file.id, sha256: file.current.sha256 },
    isPicture: (panes.rendering.pictures?.src ?? '') !== '',
  };
  const addressOf = (fileId: string, version?: number) => filePageAddress(request.id, fileId, version);
  return talkView(request, { ...who, offers, page: hrefOf(request, file), addressOf, shown }, 'pane-part');
}

function votingView(
  page: RequestPage,
  panes: FilePanes,
  actor: Actor,
): Pick<FilePageView, 'vote' | 'noVote'> {
  const { file } = panes.page;
  if (isCurrent(file)) return { vote: voteFormView(page, panes.page, actor), noVote: whyNoVote(file) };
  return { vote: null, noVote: `This is version ${file.current.number}. Votes are on the current one.` };
}

function versionView(
  { number, turn, uploadedAt, sha256, deleted }: OutputFile['current'],
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
    isDeleted: deleted !== undefined,
  };
}

function whyNoVote({ kind, withdrawn, continuedIn }: OutputFile): string {
  if (withdrawn) return 'Its author withdrew this file.';
  if (continuedIn) return `This file was left over, and goes on in request #${continuedIn.number}.`;
  return kind === 'supporting' ? 'A supporting file: nobody votes on it, and it is never released.' : '';
}
