import { z } from 'zod';
import type { ColumnProfile, GridProfile } from '../tables/profile';
import type { Role } from '../tables/roles';
import { isAbout } from '../tables/words/meaning';
import { broken, defineRule, undecided, type Draft } from './define-rule';
import { isOfPatient, isProse, isTold } from './prose/told';
import { quoted } from './words';

/**
 * What people wrote or said, word for word: answers, notes, letters. It names places, kin and events that no column
 * was meant to hold. Told from labels and definitions by who speaks (I, my, she) and by the table it stands in.
 * Source: Handbook on Statistical Disclosure Control for Outputs (SDAP), qualitative outputs.
 */
export const freeText = defineRule({
  id: 'free-text',
  title: 'Texts that people wrote',
  params: z.strictObject({}),

  *grid(profile, { looked }) {
    for (const column of profile.columns) {
      if (column.samples.length < LEAST) continue;
      looked();
      const found = judge(column, profile);
      if (found) yield found;
    }
  },
});

/** Fewer sentences are notes of a table. */
const LEAST = 3;

function judge(column: ColumnProfile, profile: GridProfile): Draft | undefined {
  const prose = column.samples.filter(isProse);
  if (prose.length < LEAST || prose.length < column.samples.length * 0.4) return undefined;
  const records = profile.kind === 'microdata';
  const told = prose.filter((text) => isTold(text) || (records && isOfPatient(text))).length / prose.length;
  const named = column.line.role === 'free-text' || isAbout(column.line.name, 'free-text');
  if (records) return told >= 0.2 || named ? people(column) : maybe(column);
  if (told < 0.3 || isDefined(column, profile) || isLabel(column, profile)) return undefined;
  return named ? people(column) : maybe(column);
}

/** A codebook: a column of other names says what each text defines. */
function isDefined(column: ColumnProfile, { columns }: GridProfile): boolean {
  return columns.some(({ line }) => line !== column.line && DEFINES.test(line.name));
}

const DEFINES =
  /^(?:variables?|items?|fields?|columns?|names?|codes?|merkmal|feld|champ|nom|campo|variabel|muuttuja|proměnná|code ?name)$/i;

/** Statements of a questionnaire label rows of figures; what people said stands beside them. */
function isLabel(column: ColumnProfile, { columns }: GridProfile): boolean {
  return columns[0] === column && columns.some(({ line }) => FIGURES.has(line.role));
}

const FIGURES: ReadonlySet<Role> = new Set<Role>([
  ...([
    'count',
    'percentage',
    'mean',
    'sd',
    'median',
    'coefficient',
    'correlation',
    'p-value',
    'rate',
    'quantile',
  ] as const),
]);

function people({ line, anchor }: ColumnProfile): Draft {
  return broken(anchor, {
    message: `${whatIs(line.name)} holds what people wrote or said, word for word.`,
    remedy: REMEDY,
  });
}

function maybe({ line, anchor }: ColumnProfile): Draft {
  return undecided(anchor, {
    message: `${whatIs(line.name)} holds sentences that people may have written: names, places and events may stand in them.`,
    remedy: REMEDY,
  });
}

function whatIs(name: string): string {
  return name === '' ? 'This column' : quoted(name);
}

const REMEDY = 'Leave the texts out; give counts of themes, and quotations only reworded and agreed.';
