import { z } from 'zod';
import { allow } from '../rulebook/allow';
import type { Allow } from '../rulebook/book';
import type { Combinations } from '../tables/combinations';
import { gridAnchor } from './anchors';
import { broken, defineRule, undecided } from './define-rule';
import { inWords, listed, quoted, thresholdOf } from './words';

/**
 * k-anonymity: of records, how many share each combination of what others may know of a person (age, sex, place, work,
 * days of a life). Whoever knows it of somebody finds the record when few share it.
 * Source: Samarati & Sweeney (1998); Handbook on Statistical Disclosure Control for Outputs (SDAP), indirect identifiers.
 */
export const uniqueCombination = defineRule({
  id: 'unique-combination',
  title: 'Few records share what others know of a person',
  params: z.strictObject({ allow: allow('>= 10') }),

  *grid(profile, { params, looked }) {
    const { kind, combinations } = profile;
    if (kind !== 'microdata') return;
    looked();
    const anchor = gridAnchor(profile);
    if (!combinations) {
      yield undecided(anchor, {
        message: 'Which columns of these records others may know of a person could not be told.',
        remedy: 'Leave the records out, or say in the statement what each column is and who knows it.',
      });
      return;
    }
    const few = fewerThan(params.allow, combinations);
    if (few > 0) {
      const said = {
        threshold: thresholdOf(params.allow),
        evidence: evidenceOf(combinations),
        remedy: REMEDY,
      };
      const message = messageOf(combinations, few, params.allow);
      const value = combinations.smallest[0]?.records ?? 0;
      yield combinations.named
        ? broken(anchor, { ...said, value, message })
        : undecided(anchor, {
            ...said,
            value,
            message: `${message} Whether others know them, a person must say.`,
          });
    } else if (!combinations.complete) {
      yield undecided(anchor, {
        message: `More than ${combinations.counted} combinations of ${columnsOf(combinations)}: too many to count them all.`,
        remedy: REMEDY,
        evidence: evidenceOf(combinations),
      });
    }
  },
});

const REMEDY =
  'Give counts of groups instead. If records must go, give bands for exact values and larger areas, or leave columns out.';

/** Combinations with fewer records than the book keeps. */
function fewerThan(kept: Allow, { sizes }: Combinations): number {
  let few = 0;
  for (const [size, combinations] of sizes) if (!kept.holds(size)) few += combinations;
  return few;
}

function messageOf(combinations: Combinations, few: number, kept: Allow): string {
  const { counted, complete, sizes } = combinations;
  const alone = sizes.get(1) ?? 0;
  const [smallest] = combinations.smallest;
  const first = smallest ? ` The smallest: ${quoted(smallest.values.join(', '))}, row ${smallest.row}.` : '';
  const of = complete ? `the ${counted}` : `more than ${counted}`;
  return (
    `${few} of ${of} combinations of ${columnsOf(combinations)} are shared by too few records, ` +
    `${alone} of them by one alone: who knows them of a person finds the record. The rulebook allows ${inWords(kept)}.${first}`
  );
}

const NAMED_IN_MESSAGE = 6;

function columnsOf({ columns }: Combinations): string {
  const shown = columns.slice(0, NAMED_IN_MESSAGE).map(quoted);
  const more = columns.length - shown.length;
  return listed(more > 0 ? [...shown, `${more} more`] : shown);
}

function evidenceOf({ columns, counted, complete, sizes, smallest }: Combinations) {
  return {
    columns,
    combinations: counted,
    complete,
    sizes: [...sizes].slice(0, SIZES_SHOWN).map(([records, combinations]) => ({ records, combinations })),
    smallest: smallest.map(({ values, records, row }) => ({ values: values.map(quoted), records, row })),
  };
}

const SIZES_SHOWN = 20;
