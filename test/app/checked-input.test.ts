import { z } from 'zod';
import { checkedFields } from '../../src/app/checked-input';
import { Refusal } from '../../src/app/refusals';

describe('what came from outside and is wrong', () => {
  const schema = z.strictObject({
    order: z.enum(['risk', 'size']).optional(),
    page: z.int().min(1).optional(),
    text: z.string().max(3).optional(),
    project: z.uuid().optional(),
    since: z.iso.date('a day such as 2026-11-23').optional(),
    tags: z.array(z.string()).max(1).optional(),
    reason: z.string(),
  });

  it.each([
    [{ order: 'age' }, 'order: one of: risk, size'],
    [{ page: 'two' }, 'page: a number'],
    [{ page: 0 }, 'page: at least 1'],
    [{ page: 1.5 }, 'page: a whole number'],
    [{ text: 'long' }, 'text: at most 3 characters'],
    [{ text: ['a', 'b'] }, 'text: a text'],
    [{ project: 'P' }, 'project: an id as it stands in addresses'],
    [{ since: 'yesterday' }, 'since: a day such as 2026-11-23'],
    [{ tags: ['a', 'b'] }, 'tags: at most 1 thing'],
    [{ reason: undefined }, 'reason: This is missing.'],
    [{ foo: '1', bar: '2' }, 'foo: nothing here has this name, bar: nothing here has this name'],
  ])('%j is told in our words', (fields, told) => {
    expect(problemsOf({ reason: 'None.', ...fields })).toBe(told);
  });

  it('is told without a list that nobody would read', () => {
    const many = z.enum(Array.from({ length: 13 }, (_, index) => `kind-${index}`));
    expect(problemsOf('kind-13', many)).toBe(': none of those that can be chosen');
  });

  function problemsOf(fields: unknown, by: z.ZodType = schema): string {
    try {
      checkedFields(by, fields);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return error.problems.map(({ field, message }) => `${field}: ${message}`).join(', ');
    }
    return '';
  }
});
