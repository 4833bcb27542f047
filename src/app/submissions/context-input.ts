import { z } from 'zod';

/** May be empty while it is a draft; what is needed is asked for on submitting. */
export const titleInput = z.string().trim().max(200, 'at most 200 characters').default('');
const text = z.string().trim().max(4000, 'at most 4000 characters').default('');

export const EMPTY_CONTEXT = { title: '', what: '', why: '', destination: '' };
export const contextShape = { title: titleInput, what: text, why: text, destination: text };
