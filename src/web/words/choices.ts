import type { Choice } from '../../app/submissions/request';

export const CHOICE_WORDS: Readonly<Record<Choice, string>> = { approve: 'approve', changes: 'changes' };
