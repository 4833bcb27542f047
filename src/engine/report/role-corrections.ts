import { z } from 'zod';
import type { CorrectedBy, RoleCorrection } from '../tables/corrections';
import { ROLES } from '../tables/roles';

const name = z.string('a name').trim().min(1, 'a name').max(500, 'a name of at most 500 characters');

/** One entry of `--roles FILE`, and of `roles:` in `--request FILE`. */
export const correctionSchema = z
  .strictObject({
    sheet: name.optional(),
    table: z
      .string('a table as explain numbers it, such as t2')
      .regex(/^t[1-9]\d{0,5}$/, 'a table as explain numbers it, such as t2')
      .optional(),
    column: z.union([name, z.int().min(1)], 'the header of a column, or its number').optional(),
    row: z.union([name, z.number().transform(String)], 'the label of a row').optional(),
    role: z.enum(ROLES).optional(),
    total: z.boolean('true or false').optional(),
  })
  .refine(({ column, row }) => (column === undefined) !== (row === undefined), 'either column or row')
  .refine(
    ({ role, total }) => role !== undefined || total !== undefined,
    'a role, or total: true or false, or both',
  );

export const correctionsSchema = z
  .array(correctionSchema, 'a list of corrections')
  .max(500, 'at most 500 corrections');

export type CorrectionGiven = z.output<typeof correctionSchema>;

export function correctionBy(by: CorrectedBy, given: CorrectionGiven): RoleCorrection {
  return { ...given, by };
}
