/** A working day; then one signs in again. */
export const SESSION_MS = 12 * 60 * 60 * 1000;
