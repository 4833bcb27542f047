import type { LeftBecause } from '../../app/submissions/request';

/** Why a seat is free again, and its votes do not count. */
export const LEFT_WORDS: Readonly<Record<LeftBecause, string>> = {
  lapsed: 'claim lapsed',
  'gave-back': 'gave the seat back',
  'handed-over': 'handed the seat over',
  away: 'went away',
  'role-removed': 'reviews no longer',
  'became-member': 'joined the project',
  'same-group': 'is of the group of an author',
};
