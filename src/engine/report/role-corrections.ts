import { z } from 'zod';
import { TABLE_IS_NOT, type CorrectedBy, type RoleCorrection } from '../tables/corrections';
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
    'row-number': z.int('the number of a row').min(1, 'the number of a row').optional(),
    not: z.enum(TABLE_IS_NOT).optional(),
    role: z.enum(ROLES).optional(),
    total: z.boolean('true or false').optional(),
  })
  .refine(
    (given) => linesNamed(given) === (given.not === undefined ? 1 : 0),
    'one of column, row and row-number',
  )
  .refine(
    ({ role, total, not }) => (role !== undefined || total !== undefined) === (not === undefined),
    'a role, or total: true or false, or both',
  )
  .refine(({ table, not }) => table !== undefined || not === undefined, 'the table that it is about');

function linesNamed(given: { column?: unknown; row?: unknown; 'row-number'?: unknown }): number {
  return [given.column, given.row, given['row-number']].filter((line) => line !== undefined).length;
}

export const correctionsSchema = z
  .array(correctionSchema, 'a list of corrections')
  .max(500, 'at most 500 corrections');

export type CorrectionGiven = z.output<typeof correctionSchema>;

export function correctionBy(by: CorrectedBy, given: CorrectionGiven): RoleCorrection {
  const { 'row-number': number, ...said } = given;
  return { ...said, ...(number === undefined ? {} : { row: number }), by };
}
