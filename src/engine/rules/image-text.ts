import { z } from 'zod';
import { broken, defineRule, undecided } from './define-rule';

/**
 * A picture: its pixels are not cells that a program can check. One with a table in it is a table that nobody checked;
 * of one with other text or with single points a person has to judge what it shows. A picture in which a program finds
 * neither is kept.
 * Source: Handbook on Statistical Disclosure Control for Outputs (SDAP, 2019): graphs are checked through their data.
 */
export const imageText = defineRule({
  id: 'image-text',
  title: 'Text or a table in a picture',
  params: z.strictObject({ 'table-lines': z.int().min(2).default(3) }),

  *picture({ anchor, text, tableLines, points }, { params, looked }) {
    looked();
    if (tableLines >= params['table-lines']) {
      yield broken(anchor, {
        value: tableLines,
        message: `The picture shows a table (${tableLines} lines of numbers), of which no cell can be checked for certain.`,
        remedy: 'Submit the table as csv or xlsx, and leave the picture out.',
      });
      return;
    }
    const seen = points > 0 ? SEEN.points : SEEN[text];
    if (seen === undefined) return;
    yield undecided(anchor, {
      ...(points > 0 ? { value: points } : {}),
      message: `${seen} A person has to look at it.`,
      remedy:
        'Say in the statement what it shows and from how many people each point or bar is, or submit the figures behind it.',
    });
  },
});

const SEEN = {
  points: 'The picture shows many small signs of one kind, as a scatter plot does with one for each person.',
  some: 'The picture has text or numbers in it, which may be counts of few people.',
  unknown: 'What the picture shows could not be made out.',
  none: undefined,
} as const;
