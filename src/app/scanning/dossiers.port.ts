import type { FileReport } from '../../engine/report/report';
import type { Holiday } from '../calendar/holiday-rules';
import type { Judgement } from '../reviews/judgement';
import type { EarlierDecision } from '../submissions/earlier-decision';

export interface DossierAsked {
  readonly fileId: string;
  readonly requestId: string;
  readonly readerId: string;
  readonly projectId: string;
  /** Of the bytes that are shown. */
  readonly sha256: string;
  /** What is shown is as the file is now. */
  readonly isCurrent: boolean;
  /** Of the version that it is compared with. */
  readonly before?: string;
  /** What was found before checkers corrected anything is wanted too. */
  readonly corrected: boolean;
}

/** What is known about one file beside the file: all that its page needs. */
export interface Dossier {
  /** Of the bytes that are shown; absent until they are checked. */
  readonly report?: FileReport;
  readonly reportBefore?: FileReport;
  /** The last one on the same bytes in which no checker had corrected anything. */
  readonly uncorrected?: FileReport;
  /** Of findings in these bytes, oldest first. */
  readonly judgements: readonly Judgement[];
  /** What became of the same bytes in other requests of the project, whatever they were called; the latest first. */
  readonly decidedBefore: readonly EarlierDecision[];
  /** Files of the request as the reader had them on screen, in any order; an author's looks are not remembered. */
  readonly views: readonly ViewOfFile[];
  /** In any order; the page says when an answer was promised. */
  readonly closedDays: readonly Holiday[];
}

export interface ViewOfFile {
  readonly fileId: string;
  readonly sha256: string;
}

export abstract class Dossiers {
  /** In one query. */
  abstract of(asked: DossierAsked): Promise<Dossier>;
}
