import type { Anchor } from '../../engine/model/anchor';
import type { RemedyAsked } from '../../engine/remedies/remedy';
import type { Remedied } from '../../engine/remedies/remedy-tables';
import type { RuleId } from '../../engine/rules/rule-ids';
import type { Statement } from '../../engine/report/statement';
import type { BookRef } from '../people/projects.port';

/** Which bytes to mend, judged by which book, in which way. */
export interface RemedyOrder {
  readonly sha256: string;
  readonly path: string;
  readonly statement: Statement;
  readonly book: BookRef;
  readonly asked: RemedyAsked;
}

/** What a new version of a file would be, which passed the check in the tables that it changes. */
export interface Proposal extends Remedied {
  readonly sha256: string;
  /** What changes in the file besides, each a sentence. */
  readonly notes: readonly string[];
  /** What is still found about counts, in other tables. */
  readonly stillThere: readonly { readonly rule: RuleId; readonly anchor: Anchor }[];
}

/** Why there is none, as a sentence, and what can be done instead. */
export interface NoProposal {
  readonly kind: 'refused';
  readonly why: string;
  readonly next: string;
}

export interface MadeRemedy {
  readonly kind: 'made';
  readonly proposal: Proposal;
  readonly bytes: Uint8Array;
}

/** Computes remedies away from the server's thread, within memory and time limits. */
export abstract class Remedies {
  /** The same question has the same answer, unless time was too short for the first. Never throws for what is in a file. */
  abstract propose(order: RemedyOrder): Promise<MadeRemedy | NoProposal>;
}
