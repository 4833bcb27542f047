import type fc from 'fast-check';
import type { CompanionLine } from '../../../../src/engine/report/companion';
import type { RuleId } from '../../../../src/engine/rules/rule-ids';
import type { Output } from './output';

/** What may be done to an output without any change in what a rule finds. */
export type Change = 'rows' | 'columns' | 'turned' | 'numbers' | 'language' | 'format';

/** One rule and outputs that break it here and there. */
export interface Specimen {
  readonly rule: RuleId;
  /** As written in a book: rules that are off, or have figures of their own. */
  readonly setting: Readonly<Record<string, unknown>>;
  readonly outputs: fc.Arbitrary<Output>;
  /** What a companion file says of each cell. */
  readonly companion?: (output: Output) => readonly CompanionLine[];
  readonly harmless: readonly Change[];
}
