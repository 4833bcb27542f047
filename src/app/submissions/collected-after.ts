/** A week: long enough to restore a backup that still has the row, short enough for what should not have been uploaded. */
export const COLLECTED_AFTER_DAYS = 7;
export const COLLECTED_AFTER_MS = COLLECTED_AFTER_DAYS * 24 * 60 * 60 * 1000;
