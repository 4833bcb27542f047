import type { RemedyMethod, WhyChanged } from '../../engine/remedies/remedy';

export const REMEDY_TITLES: Record<RemedyMethod, string> = { suppression: 'Take counts out' };

/** Why a cell of a preview changes: a sign on the cell, and what it says below. */
export const CHANGE_WORDS: Record<WhyChanged, { readonly sign: string; readonly say: string }> = {
  small: { sign: '●', say: 'too small to go out' },
  hides: { sign: '○', say: 'taken out so that the small ones cannot be computed' },
  share: { sign: '%', say: 'a percentage that would give a count back' },
};

export const REMEDY_OFFERS: Record<RemedyMethod, string> = {
  suppression: 'The small ones, and as few others as hide them. You see it first.',
};
