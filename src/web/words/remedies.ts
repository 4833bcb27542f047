import type { RemedyMethod, WhyChanged } from '../../engine/remedies/remedy';

export const REMEDY_TITLES: Record<RemedyMethod, string> = {
  suppression: 'Take counts out',
  rounding: 'Round all counts',
  collapsing: 'Merge categories',
};

export const REMEDY_OFFERS: Record<RemedyMethod, string> = {
  suppression: 'The small ones, and as few others as hide them.',
  rounding: 'To multiples of a base, so that totals still add up.',
  collapsing: 'Neighbours become one, until every count is large enough.',
};

/** Why a cell of a preview changes: a sign on the cell, and what it says below. */
export const CHANGE_WORDS: Record<WhyChanged, { readonly sign: string; readonly say: string }> = {
  small: { sign: '●', say: 'too small to go out' },
  hides: { sign: '○', say: 'taken out so that the small ones cannot be computed' },
  share: { sign: '%', say: 'a percentage that would give a count back' },
  rounded: { sign: '≈', say: 'rounded' },
  merged: { sign: '+', say: 'merged' },
};
