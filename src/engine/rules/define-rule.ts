import type { z } from 'zod';
import type { CountTable } from '../differencing/count-table';
import type { Anchor } from '../model/anchor';
import type { LinesBlock, MarksBlock, PartBlock, PictureBlock, UnreadBlock } from '../model/document';
import type { FileFacts } from '../model/file';
import type { Allow, FilePolicy } from '../rulebook/book';
import type { FindingOutcome, Threshold } from '../report/report';
import type { AcroEvidence } from '../report/acro-results';
import type { CompanionLine } from '../report/companion';
import type { Statement } from '../report/statement';
import type { GridProfile } from '../tables/profile';
import type { Table } from '../tables/table';
import type { GroupsSeen } from './statistics/groups-seen';
import type { RuleId } from './rule-ids';
import type { LookedAt } from './texts/notable-cells';

/** What a rule says about one place. Severity, path and confidentiality come from the book and the pipeline. */
export interface Draft {
  readonly outcome: FindingOutcome;
  readonly anchor: Anchor;
  readonly value?: number | string;
  readonly threshold?: Threshold;
  readonly message: string;
  readonly remedy: string;
  readonly evidence?: Readonly<Record<string, unknown>>;
}

/** What a rule says about the files of a request together. */
export interface RequestDraft extends Omit<Draft, 'anchor'> {
  readonly anchors: readonly (Anchor & { readonly path: string })[];
}

export interface FileOfRequest {
  readonly path: string;
  readonly bytes: number;
}

/** What there is to say something about the files of a request together. */
export interface RequestContext<P> {
  readonly params: P;
  /** By path, entries of archives among them. */
  readonly files: readonly FileOfRequest[];
  readonly policy: FilePolicy;
  /** Which counts the book keeps, as `small-count` has it. */
  readonly countsKept: Allow;
  /** The counts that the files publish. */
  readonly tables: readonly CountTable[];
  /** Those that were released for the same project before. */
  readonly earlier: readonly CountTable[];
}

export interface RuleContext<P> {
  readonly params: P;
  readonly file: FileFacts;
  readonly policy: FilePolicy;
  /** Which counts the book keeps: `small-count`'s `allow`, for rules that find counts elsewhere. */
  readonly countsKept: Allow;
  readonly statement?: Statement;
  /** Evidence about this file's cells; empty or absent where none was given. */
  readonly companion?: readonly CompanionLine[];
  /** How many people the groups in the tables of this file have. */
  readonly groups?: GroupsSeen;
  /** What ACRO found in this file when it wrote it. */
  readonly acro?: AcroEvidence;
  /** Says that `n` more places were looked at; a rule that looked at none is `not-applicable`. */
  readonly looked: (n?: number) => void;
}

export interface DiscreetWords {
  readonly message: string;
  readonly remedy: string;
}

/**
 * A rule is one file: what it is called, which parameters a book may set, and pure functions that yield drafts.
 * A rule implements the handlers for what it looks at and no others; none keeps state between calls. It never
 * throws for odd data (that is `unsure`), never reads the clock, never knows its severity.
 */
export interface RuleDefinition<S extends z.ZodType = z.ZodType> {
  readonly id: RuleId;
  /** What is wrong, as a noun phrase or short sentence. */
  readonly title: string;
  readonly params: S;
  /**
   * What a researcher reads where the book keeps this rule's figures confidential: no figure of the book or the
   * file in it. Without it the title stands in; `undecided` says what to supply.
   */
  readonly discreet?: DiscreetWords & { readonly undecided?: DiscreetWords };
  /** The file by its facts alone: name, size, format. */
  file?(context: RuleContext<z.output<S>>): Iterable<Draft>;
  /** An understood table, or one chunk of a long one. */
  table?(table: Table, context: RuleContext<z.output<S>>): Iterable<Draft>;
  /** Raw cells, for rules about texts whatever they mean: the first look at each of them is made for all. */
  rows?(lookedAt: LookedAt, context: RuleContext<z.output<S>>): Iterable<Draft>;
  /** Plain text lines. */
  lines?(block: LinesBlock, context: RuleContext<z.output<S>>): Iterable<Draft>;
  /** Points of a drawing. */
  marks?(marks: MarksBlock, context: RuleContext<z.output<S>>): Iterable<Draft>;
  /** A picture, of which nobody knows for certain what is in it. */
  picture?(picture: PictureBlock, context: RuleContext<z.output<S>>): Iterable<Draft>;
  /** Something beside the visible content. */
  part?(part: PartBlock, context: RuleContext<z.output<S>>): Iterable<Draft>;
  /** What no reader understood. */
  unread?(unread: UnreadBlock, context: RuleContext<z.output<S>>): Iterable<Draft>;
  /** A table region of a grid, after its last row: how long it was. */
  grid?(profile: GridProfile, context: RuleContext<z.output<S>>): Iterable<Draft>;
  /** The files of the request together. A rule that has this handler alone says nothing about single files. */
  request?(context: RequestContext<z.output<S>>): Iterable<RequestDraft>;
}

export function defineRule<S extends z.ZodType>(definition: RuleDefinition<S>): RuleDefinition<S> {
  return definition;
}

export function broken(anchor: Anchor, said: Omit<Draft, 'anchor' | 'outcome'>): Draft {
  return { outcome: 'flagged', anchor, ...said };
}

/** "Could not decide" is said, with what is missing: never silence. */
export function undecided(anchor: Anchor, said: Omit<Draft, 'anchor' | 'outcome'>): Draft {
  return { outcome: 'unsure', anchor, ...said };
}
