import { z } from 'zod';
import { placeOf, type Anchor } from '../model/anchor';
import type { MarksBlock } from '../model/document';
import { allow } from '../rulebook/allow';
import type { Allow } from '../rulebook/book';
import { broken, defineRule, undecided, type Draft } from './define-rule';
import { areSingleMarks, isAboutGroups } from './plots/shown-marks';
import { inWords, thresholdOf } from './words';

/**
 * A plot with one mark for each record: a scatter, the outliers of a box plot, a map of homes. Who knows two values of
 * somebody finds the mark, and reads off the rest.
 *
 * Marks that stand for groups (with a count, a mean or an estimate beside them) are left to the rules about those. Few
 * marks may be groups without saying so, and so may many lines or steps: a person must look.
 * Source: Handbook on Statistical Disclosure Control for Outputs (SDAP, 2019), graphs; ACRO, scatter plots.
 */
export const plottedPoints = defineRule({
  id: 'plotted-points',
  title: 'A plot that shows single records',
  params: z.strictObject({ allow: allow('>= 10') }),

  *marks({ anchor, marks, drawn }, { params, looked }) {
    looked();
    yield* drawn ? curves(anchor, { marks, drawn }, params.allow) : judged(anchor, marks, params.allow);
  },

  *grid(profile, { params, looked }) {
    if (profile.grid.holds !== 'marks') return;
    looked();
    if (isAboutGroups(profile) || !areSingleMarks(profile)) return;
    yield* judged(placeOf(profile.grid), profile.dataRows, params.allow);
  },
});

/** Lines and steps may be of groups, or of many people each: the drawing alone does not say. */
function* curves(anchor: Anchor, { marks, drawn }: DrawnCurves, allowed: Allow): Iterable<Draft> {
  if (allowed.holds(1)) return;
  yield undecided(anchor, {
    threshold: thresholdOf(allowed),
    evidence: { [drawn]: marks },
    message: `${CURVES[drawn].message(marks)}; the rulebook asks for ${inWords(allowed)} records behind each.`,
    remedy: CURVES[drawn].remedy,
  });
}

type DrawnCurves = Required<Pick<MarksBlock, 'marks' | 'drawn'>>;

const CURVES = {
  lines: {
    message: (lines: number) => `${lines} lines run over each other, which may be one for each person`,
    remedy:
      'Show the mean of groups with its band instead. If each line is a group, say how many people it has.',
  },
  steps: {
    message: (steps: number) =>
      `A curve goes one way in ${steps} steps, each of which may be the event of one person`,
    remedy:
      'Draw the curve at wider steps, with enough events in each, and end it while enough people are left; or say how many events each step has at least.',
  },
} as const;

/** Fewer are left alone: a key of the colours, an arrow. */
const LEAST = 3;
/** So many equal marks are records; fewer may be groups. */
const MANY = 30;

function* judged(anchor: Anchor, marks: number, allowed: Allow): Iterable<Draft> {
  if (marks < LEAST || allowed.holds(1)) return;
  const said = {
    threshold: thresholdOf(allowed),
    evidence: { marks },
    remedy:
      'Show groups instead: bins, a heat map of counts, a fitted line with its band, a box plot without outliers. If each mark is a group, say how many records it has.',
  };
  const kept = `the rulebook asks for ${inWords(allowed)} records behind a mark`;
  yield marks >= MANY
    ? broken(anchor, {
        ...said,
        value: 1,
        message: `${marks} marks are drawn one by one, each seems to be a record; ${kept}.`,
      })
    : undecided(anchor, {
        ...said,
        message: `${marks} marks are drawn one by one, which may be records or groups; ${kept}.`,
      });
}
