import { z } from 'zod';
import { FILE_KINDS } from './request';

/** What is said of a file before its bytes, however they come. */
export const newFileShape = {
  requestId: z.uuid(),
  /** `/`-separated, with the folders it came in. */
  path: z.string().min(1, 'a file needs a name').max(4000),
  /** Not needed where there is one group only. */
  groupId: z.uuid().optional(),
  kind: z.enum(FILE_KINDS).default('output'),
};
