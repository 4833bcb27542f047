import { COLLECTED_AFTER_DAYS } from '../submissions/collected-after';
import type { RetentionRule } from './deleted';

export interface Schedule {
  /** For one who reads that something is deleted: "deleted on 3 May by the rule “…”". */
  readonly title: string;
  /** For a column. */
  readonly short: string;
  /** What goes. */
  readonly covers: string;
  readonly countsFrom: string;
  /** As a rulebook writes it; absent where the request's own book says how long. */
  readonly keptFor?: string;
  /** Who says so. */
  readonly source: string;
}

/**
 * How long bytes are kept. Where two rules cover a file, the earlier one takes it. The audit and what people wrote have
 * no rule: see README.md.
 */
export const SCHEDULE: Readonly<Record<RetentionRule, Schedule>> = {
  removed: {
    title: 'removed from a draft',
    short: 'removed from a draft',
    covers: 'A file that its author took out of a draft before anybody had reviewed it, in all its versions.',
    countsFrom: 'the removal',
    keptFor: `${COLLECTED_AFTER_DAYS} days`,
    source:
      'Our assumption: long enough to restore a backup, short enough for what should not have been uploaded.',
  },
  unreleased: {
    title: 'never released, in a project that has ended',
    short: 'project ended',
    covers:
      'Files of a project that has ended that never went out: rejected, withdrawn, left in a draft, replaced by a later version, or supporting; and packages that reached nobody.',
    countsFrom: 'the end of the project',
    keptFor: '6 months',
    source:
      'EHDS, Regulation (EU) 2025/327, Art. 68(12), and TEHDAS2 D7.1, § 13: data of a permit are gone within six months of its end.',
  },
  ended: {
    title: 'of a request that has ended',
    short: 'request ended',
    covers:
      'All files of a request that has ended, released ones too, its package, and the pictures and tables that Sluice drew of them.',
    countsFrom: 'the day the request was rejected, withdrawn or recalled, or its package expired',
    source: 'audit-retention, in the rulebook that the request was decided under.',
  },
};
