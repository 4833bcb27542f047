/** With the runner's growing waits some ten minutes. A file must not end the server for ever, nor wait for ever. */
export const MOST_TRIES = 10;
