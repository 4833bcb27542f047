import type { AcroReport } from './acro-results';
import type { Anchor, Place } from '../model/anchor';
import type { TableKind } from '../tables/table-kinds';
import type { Corrected, CorrectedWhole, RoleCorrection } from '../tables/corrections';
import type { Role } from '../tables/roles';
import type { RuleId } from '../rules/rule-ids';

/** `sluice-report/1`, the public contract between the engine and everything else. */
export interface Report {
  readonly schema: 'sluice-report/1';
  readonly tool: { readonly name: 'sluice'; readonly version: string };
  readonly rulebook: { readonly id: string; readonly version: string; readonly sha256: string };
  readonly verdict: RequestVerdict;
  readonly files: readonly FileReport[];
  readonly relations: readonly Relation[];
  /** Rules of the catalogue that this version does not have yet: nothing is known about them, for any file. */
  readonly notChecked?: readonly RuleId[];
}

export type RequestVerdict = 'flagged' | 'unsure' | 'passed';
export type FileVerdict = RequestVerdict | 'unreadable';
export type FindingOutcome = 'flagged' | 'unsure';
export type Outcome = FindingOutcome | 'passed' | 'not-applicable';
export type Severity = 'high' | 'medium' | 'low';
export type Operator = '>=' | '>' | '<=' | '<';
export interface Threshold {
  readonly op: Operator;
  readonly value: number;
}

export interface FileReport {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly format: string;
  readonly encoding?: string;
  readonly verdict: FileVerdict;
  readonly tables: readonly TableReport[];
  /** What ACRO found in this file when it wrote it, where its results were given as evidence. */
  readonly acro?: readonly AcroReport[];
  /** Corrections of roles that name no line of any table. */
  readonly unusedCorrections?: readonly RoleCorrection[];
  readonly findings: readonly Finding[];
  readonly assessments: readonly Assessment[];
  /**
   * Of an archive handed in by itself: the reports of all files in it, by path. In the report of a request they stand
   * beside it.
   */
  readonly entries?: readonly FileReport[];
}

export interface TableReport extends Place {
  readonly id: string;
  /** `A3:F19`; for tables in text the lines, `L3:L19`. */
  readonly range: string;
  readonly title: string;
  readonly kind: TableKind;
  /** A person said that it is no table, or that its figures count nobody. */
  readonly corrected?: CorrectedWhole;
  readonly columns: readonly ColumnReport[];
  /** Rows that are not read as their neighbours: totals, rows that name a statistic, corrected ones. The first of them. */
  readonly rows: readonly RowReport[];
  readonly totals: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  readonly equations: readonly Equation[];
}

/** What a line was taken for, and why. */
export interface LineReport {
  readonly name: string;
  readonly role: Role;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly string[];
  /** A person said what it is; `was`: what it was taken for. */
  readonly corrected?: Corrected;
}

export interface ColumnReport extends LineReport {
  readonly column: number;
  readonly type: string;
}

export interface RowReport extends LineReport {
  readonly row: number;
}

/** What holds between the figures of a table, so that one gives another. Lines by their numbers. */
export type Equation =
  | {
      readonly kind: 'sum';
      readonly across: 'rows' | 'columns';
      readonly total: number;
      readonly parts: readonly number[];
      readonly because: string;
    }
  | PercentageEquation
  | (Omit<PercentageEquation, 'column'> & { readonly row: number });

export interface PercentageEquation {
  readonly kind: 'percentage';
  readonly column: number;
  /** Column (of a row, the row) of the counts that it is made from; absent where they are not shown, and whole numbers fit. */
  readonly part?: number;
  readonly whole: Whole;
}

/**
 * What a percentage is of: the counts of another column or row, the sum of its own counts, those of several columns (or rows)
 * together, or a size said in words.
 */
export type Whole =
  | { readonly column: number }
  | { readonly row: number }
  | { readonly sum: true }
  | { readonly columns: readonly number[] }
  | { readonly rows: readonly number[] }
  | { readonly size: number };

export interface Finding {
  readonly rule: RuleId;
  readonly outcome: FindingOutcome;
  readonly severity: Severity;
  readonly anchor: Anchor;
  readonly value?: number | string;
  readonly threshold?: Threshold;
  readonly message: string;
  readonly evidence?: Readonly<Record<string, unknown>>;
  readonly remedy: string;
}

export interface Assessment {
  readonly rule: RuleId;
  readonly outcome: Outcome;
  readonly checked: number;
  readonly reason?: string;
}

export interface Relation extends Omit<Finding, 'anchor'> {
  readonly anchors: readonly (Anchor & { readonly path: string })[];
}
