import type { WaitingUpload } from '../../app/submissions/read-half-uploads/read-half-uploads';
import type { RequestPage } from '../../app/submissions/request-page';
import { isNewInTurn } from '../../app/submissions/turn-of-bytes';
import type { FileGroup, ListedFile, ListedRequest, OutputFile } from '../../app/submissions/request';
import { isUnwritten } from '../../engine/report/statement';
import { draftPageAddress, filePageAddress } from '../grid/file-address';
import type { FindingsView } from '../grid/findings.view';
import type { RenderingView } from '../grid/rendering.view';
import { mayNow } from '../requests/acts.view';
import { bannerView, type BannerView } from '../requests/banner.view';
import { correctionEffectView, type CorrectionEffectView } from '../requests/correction-effect.view';
import { fieldView, type FieldView } from '../requests/field.view';
import { fileLineView } from '../requests/file-line.view';
import type { FilePanes } from '../requests/file-panes';
import { fileSections, inShownOrder, type FileSectionView } from '../requests/file-sections.view';
import { fileSteps, type FileStepsView } from '../requests/file-steps.view';
import { requestHeadView, type RequestHeadView } from '../requests/request-head.view';
import { progressView, type ProgressView } from '../requests/progress.view';
import { openThreadsSay, talkView, type TalkView } from '../requests/talk.view';
import { bytesInWords, counted } from '../words/numbers';
import { coAuthorsView, type CoAuthorsView } from './co-authors.view';
import { fileActs, type FileActView } from './file-acts.view';
import { fixesView, type FixesView } from './fixes.view';
import {
  groupChoices,
  groupForm,
  groupLines,
  type GroupChoiceView,
  type GroupFormView,
  type GroupLineView,
} from './group-forms.view';
import { halfUploadViews, type HalfUploadView } from './half-uploads.view';
import { remedyLinks, type RemedyLinkView } from './remedy-links.view';
import { statementForm, type StatementFormView } from './statement-form.view';
import { submitBarView, type SubmitBarView } from './submit-bar.view';

/** One page for the whole request: files at the left, the chosen one with its findings, its statement, what is missing. */
export interface DraftPage {
  readonly head: RequestHeadView;
  readonly banner: BannerView | null;
  readonly progress: ProgressView | null;
  readonly groups: readonly GroupLineView[];
  /** The group that is chosen instead of a file. */
  readonly about: GroupFormView | null;
  /** Where another group is started; empty where none can be. */
  readonly addGroup: string;
  /** Null while it cannot be edited. */
  readonly coAuthors: CoAuthorsView | null;
  readonly publicTalk: TalkView['threads'];
  /** `2 wait for you`; empty where none does. */
  readonly talkWaits: string;
  readonly upload: UploadView | null;
  readonly files: readonly FileSectionView[];
  readonly steps: FileStepsView | null;
  readonly rendering: RenderingView | null;
  readonly fixes: FixesView | null;
  readonly correctionEffect: CorrectionEffectView | null;
  readonly findings: FindingsView | null;
  /** Ways to mend what was found about counts. */
  readonly remedies: readonly RemedyLinkView[];
  readonly exception: ExceptionFormView | null;
  readonly statementForm: StatementFormView | null;
  readonly fileActs: readonly FileActView[];
  readonly submit: SubmitBarView;
}

interface UploadView {
  readonly action: string;
  /** Where uploads are begun that may be resumed. */
  readonly uploads: string;
  readonly limit: string;
  readonly halves: readonly HalfUploadView[];
  /** Empty where there is only one. */
  readonly groups: readonly GroupChoiceView[];
}

interface ExceptionFormView {
  readonly action: string;
  readonly draft: string;
  readonly field: FieldView;
}

interface Asked {
  readonly now: Date;
  readonly maxUploadBytes: number;
  readonly halfUploads: readonly WaitingUpload[];
  /** Chosen instead of a file. */
  readonly group: FileGroup | undefined;
}

export function draftPage(page: RequestPage, panes: FilePanes | undefined, asked: Asked): DraftPage {
  const { request, offers } = page;
  const { now, group } = asked;
  const file = panes?.page.file;
  const talk = publicTalk(page, now, file);
  const waiting = talk.filter(({ answer }) => answer?.waits === true).length;
  const mayEdit = mayNow(offers, 'edit');
  return {
    head: requestHeadView(request, now),
    banner:
      request.state === 'returned' || request.decoy || page.viewer === 'writer' ? bannerView(page) : null,
    progress: progressView(page),
    groups: groupLines(request, group),
    about: group ? groupForm(request, group) : null,
    addGroup: mayEdit ? `/requests/${request.id}/groups` : '',
    coAuthors: mayEdit ? coAuthorsView(request) : null,
    publicTalk: talk,
    talkWaits: waiting === 0 ? '' : counted(waiting, 'waits for you', 'wait for you'),
    upload: mayNow(offers, 'add-file') ? uploadView(request, file, asked) : null,
    ...filesAside(request, file),
    ...chosenView(page, panes),
    exception: file && mayEdit ? exceptionForm(request.id, file) : null,
    statementForm: file && mayEdit && !file.withdrawn ? statementForm(request, file) : null,
    fileActs: file ? fileActs(request, file, offers) : [],
    submit: submitBarView(page),
  };
}

function uploadView(
  request: ListedRequest,
  chosen: OutputFile | undefined,
  { maxUploadBytes, halfUploads }: Asked,
): UploadView {
  return {
    action: `/requests/${request.id}/files`,
    uploads: `/requests/${request.id}/uploads`,
    limit: bytesInWords(maxUploadBytes),
    halves: halfUploadViews(request.id, halfUploads),
    groups: groupChoices(request, chosen?.groupId),
  };
}

/** All files, and the ways from the chosen one to others. */
function filesAside(
  request: ListedRequest,
  chosen: OutputFile | undefined,
): Pick<DraftPage, 'files' | 'steps'> {
  const hrefOf = (other: ListedFile) => `/requests/${request.id}?file=${other.id}`;
  const lineOf = (other: ListedFile) =>
    fileLineView(other, {
      href: hrefOf(other),
      current: other.id === chosen?.id,
      talk: openThreadsSay(request, other),
      isNew: isNewInTurn(request, other),
      missing: missingIn(other),
    });
  return {
    files: fileSections(request, { current: chosen, hrefOf, lineOf }),
    steps: chosen ? fileSteps(inShownOrder(request), chosen, hrefOf) : null,
  };
}

/** What the chosen file looks like, what was found in it, and how to mend that. */
function chosenView(
  { request, offers }: RequestPage,
  panes: FilePanes | undefined,
): Pick<DraftPage, 'rendering' | 'fixes' | 'correctionEffect' | 'findings' | 'remedies'> {
  if (!panes) return { rendering: null, fixes: null, correctionEffect: null, findings: null, remedies: [] };
  const { page, rendering, findings } = panes;
  const { file, report, corrected } = page;
  return {
    rendering,
    fixes: report ? fixesView(page, report, draftPageAddress(request.id, file.id)) : null,
    correctionEffect: correctionEffectView(corrected),
    findings,
    remedies: mayNow(offers, 'replace-file') ? remedyLinks(request.id, page) : [],
  };
}

/** A remedy writes a part of the statement by itself, which is not yet what the file shows. */
function missingIn({ statement, kind, withdrawn }: ListedFile): string {
  if (kind !== 'output' || withdrawn) return '';
  if (!statement || isUnwritten(statement)) return 'no statement';
  return statement.description === '' ? 'statement unfinished' : '';
}

function publicTalk(
  { request, offers }: RequestPage,
  now: Date,
  file: OutputFile | undefined,
): TalkView['threads'] {
  const page = `/requests/${request.id}${file ? `?file=${file.id}` : ''}`;
  const addressOf = (fileId: string, version?: number) =>
    version === undefined
      ? draftPageAddress(request.id, fileId)
      : filePageAddress(request.id, fileId, version);
  return talkView(request, { offers, now, readerId: request.author.id, addressOf, page }, '').threads;
}

/** Only for a kind of file that the rulebook does not take. */
function exceptionForm(
  requestId: string,
  { id, scan, withdrawn, exceptionReason }: OutputFile,
): ExceptionFormView | null {
  if (scan.forbidden === undefined || withdrawn) return null;
  return {
    action: `/requests/${requestId}/files/${id}/exception`,
    draft: `exception ${id}`,
    field: fieldView({
      name: 'reason',
      id: 'exception-reason',
      label: 'Why it is to go all the same',
      hint: 'The rulebook takes no files of this kind. Checkers read this and decide.',
      value: exceptionReason,
      rows: 3,
    }),
  };
}
