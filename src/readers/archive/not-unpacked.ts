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

/** The rest of it cannot be unpacked; what came before is read. */
export function cutOff(how: string): NotUnpacked {
  return new NotUnpacked('broken', `The archive is damaged or was cut off: ${how}.`);
}
