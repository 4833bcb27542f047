import { z } from 'zod';
import { STATEMENT_FIELDS } from '../report/statement';
import { broken, defineRule } from './define-rule';

/**
 * A field of the researcher's statement that the book requires and that is empty: without it a checker cannot tell who
 * is in a table and what was done to it. Says nothing where no statement was given at all (`sluice check` alone).
 * Source: Handbook on Statistical Disclosure Control for Outputs (SDAP, 2019), what researchers have to supply.
 */
export const missingContext = defineRule({
  id: 'missing-context',
  title: 'The statement leaves something out',
  params: z.strictObject({ require: z.array(z.enum(STATEMENT_FIELDS)).default([]) }),

  *file({ params, statement, looked }) {
    if (!statement) return;
    for (const field of params.require) {
      looked();
      if (statement[field].trim() !== '') continue;
      yield broken(
        {},
        {
          value: field,
          message: `The statement about this file does not say ${WHAT[field]}, which a checker needs to judge it.`,
          remedy: `Fill in "${field}" in the statement.`,
        },
      );
    }
  },
});

const WHAT: Record<(typeof STATEMENT_FIELDS)[number], string> = {
  description: 'what it is',
  population: 'which people it is about',
  variables: 'what its variables mean',
  suppression: 'what was suppressed or rounded',
};
