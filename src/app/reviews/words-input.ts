import { z } from 'zod';

/** Empty is refused by the act itself, after who may do it has been asked. */
export const wordsInput = z.string().trim().max(4000, 'at most 4000 characters').default('');
