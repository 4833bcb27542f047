import { z } from 'zod';

/** What rounded counts are multiples of. A form sends it as text; without it the rulebook's least is taken. */
export const roundingBase = z.coerce.number().int().min(2).max(1000).optional();
