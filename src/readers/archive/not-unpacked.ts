import type { UnreadBlock } from '../../engine/model/document';

/** Why an archive, or the rest of it, is not read. */
export class NotUnpacked extends Error {
  constructor(
    readonly why: UnreadBlock['cause'],
    message: string,
  ) {
    super(message);
  }
}
