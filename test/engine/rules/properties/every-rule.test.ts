import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_IDS, type RuleId } from '../../../../src/engine/rules/rule-ids';

/** The test or list that holds a property for a rule, or why the property has no meaning for it. */
type Held = `${string}.ts` | { readonly not: string };
interface Properties {
  /** Another order, style, language or format changes no finding. */
  readonly invariance: Held;
  /** A stricter setting loses no finding. */
  readonly monotonicity: Held;
}

const NO_THRESHOLD = { not: 'it has no threshold: a thing is there or it is not' };
const THRESHOLD_OF_COUNTS: Properties = { invariance: 'specimens.ts', monotonicity: 'monotonicity.test.ts' };
const OF_RECORDS: Properties = { invariance: 'specimens-of-records.ts', monotonicity: NO_THRESHOLD };
const OF_TEXTS: Properties = { invariance: 'texts.test.ts', monotonicity: NO_THRESHOLD };
const OF_PARTS: Properties = { invariance: 'parts.test.ts', monotonicity: NO_THRESHOLD };

/** Every rule of the catalogue. A new rule fails here until it says what holds it. */
const HELD: Readonly<Record<RuleId, Properties>> = {
  'small-count': THRESHOLD_OF_COUNTS,
  'zero-count': { invariance: 'specimens.ts', monotonicity: NO_THRESHOLD },
  'unrounded-count': {
    invariance: 'specimens.ts',
    monotonicity: {
      not: 'a multiple of ten is one of five, but one base is not stricter than another in general',
    },
  },
  'class-disclosure': THRESHOLD_OF_COUNTS,
  'implied-count': THRESHOLD_OF_COUNTS,
  'recoverable-suppression': THRESHOLD_OF_COUNTS,
  // Compared with the groups that were taken away, so that any threshold is held.
  differencing: { invariance: '../differencing.test.ts', monotonicity: '../differencing.test.ts' },
  'few-contributors': THRESHOLD_OF_COUNTS,
  'dominance-nk': THRESHOLD_OF_COUNTS,
  'dominance-p-percent': THRESHOLD_OF_COUNTS,
  'extreme-value': { invariance: 'specimens.ts', monotonicity: NO_THRESHOLD },
  'quantile-support': THRESHOLD_OF_COUNTS,
  'statistic-support': THRESHOLD_OF_COUNTS,
  'residual-degrees-of-freedom': THRESHOLD_OF_COUNTS,
  // Printed models are compared with the figures they were made of, so that any threshold is held.
  'saturated-model': { invariance: 'printed-models.test.ts', monotonicity: 'printed-models.test.ts' },
  'survival-step': THRESHOLD_OF_COUNTS,
  'plotted-points': {
    invariance: 'plotted-points.test.ts',
    monotonicity: { not: 'each mark is one record: every threshold above one says the same' },
  },
  'row-level-data': OF_RECORDS,
  'unique-combination': { invariance: 'specimens-of-records.ts', monotonicity: 'monotonicity.test.ts' },
  'direct-identifier': OF_RECORDS,
  'free-text': OF_RECORDS,
  'precise-date': OF_RECORDS,
  'fine-geography': { invariance: 'specimens-of-records.ts', monotonicity: 'monotonicity.test.ts' },
  'type-not-allowed': OF_PARTS,
  'type-mismatch': OF_PARTS,
  'size-limit': { invariance: 'parts.test.ts', monotonicity: 'parts.test.ts' },
  'too-many-rows': { invariance: 'long-files.test.ts', monotonicity: 'long-files.test.ts' },
  'too-many-files': { invariance: 'parts.test.ts', monotonicity: 'parts.test.ts' },
  'file-name': OF_PARTS,
  encrypted: OF_PARTS,
  'archive-bomb': OF_PARTS,
  'hidden-content': OF_PARTS,
  'embedded-object': OF_PARTS,
  'embedded-data': OF_PARTS,
  'active-content': OF_PARTS,
  'external-link': OF_PARTS,
  macro: OF_PARTS,
  'personal-metadata': OF_PARTS,
  'image-text': OF_PARTS,
  'encoded-payload': { invariance: 'texts.test.ts', monotonicity: 'long-files.test.ts' },
  'model-object': OF_PARTS,
  secret: OF_TEXTS,
  'formula-injection': OF_TEXTS,
  malware: OF_PARTS,
  'unreadable-part': OF_PARTS,
  'missing-context': {
    invariance: { not: 'it reads the statement alone, which has no order, style or format' },
    monotonicity: 'parts.test.ts',
  },
};

describe('the properties of every rule', () => {
  it.each(RULE_IDS)('%s is held, or it is said why not', (rule) => {
    const { invariance, monotonicity } = HELD[rule];
    for (const held of [invariance, monotonicity]) {
      if (typeof held === 'string') expect(readFileSync(join(__dirname, held), 'utf8')).toContain(rule);
      else expect(held.not).not.toBe('');
    }
  });
});
