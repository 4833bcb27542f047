import { z } from 'zod';
import { isDay } from './time-zone';

/** A day as forms and API give it. */
export const dayInput = z.string().trim().refine(isDay, 'Give a day of the calendar, as 2026-03-20.');
