import type { FileReport } from '../../engine/report/report';
import type { Judgement } from '../reviews/judgement';
import type { EarlierDecision } from '../submissions/earlier-decision';

export interface DossierAsked {
  readonly fileId: string;
  readonly requestId: string;
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

/** What is known about one file beside the file: all that its page needs, and nothing of any other. */
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
}

export abstract class Dossiers {
  /** In one query. */
  abstract of(asked: DossierAsked): Promise<Dossier>;
}
