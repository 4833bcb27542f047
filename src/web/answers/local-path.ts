/** Where a form asks to go next, if it is a path of ours: nothing that we answer ever sends anybody elsewhere. */
export function localPath(next: unknown, otherwise: string): string {
  return typeof next === 'string' && /^\/(?![/\\])[\x21-\x7e]*$/.test(next) ? next : otherwise;
}
