import type { Statement } from '../../engine/report/statement';
import type { Actor } from '../people/person';
import type { Done, Stores } from '../unit-of-work.port';
import { recordWriting } from './record-writing';
import type { OutputFile, ReleaseRequest } from './request';
import { requestEvent, type RequestEvent } from './request-event';

interface Written {
  readonly file: OutputFile;
  /** Of the statement that was on the screen of who wrote. */
  readonly version: number;
  readonly statement: Statement;
  readonly by: Actor;
  readonly at: Date;
}

/**
 * Puts a statement in place of the file's. Rules read it, so what was found before may no longer hold, and the file is
 * checked anew.
 *
 * @throws Refusal `changed` with both texts when somebody saved since this version
 */
export async function writeStatement(
  stores: Stores,
  request: ReleaseRequest,
  { file, version, statement, by, at }: Written,
): Promise<Done<void>> {
  await stores.requests.describeFile(file.id, version, statement);
  await stores.scans.order(file.id, at);
  const as = await recordWriting(stores, request, { by, at });
  return { result: undefined, events: [statementWritten(request, file, statement)], as };
}

export function statementWritten(
  request: ReleaseRequest,
  { id: fileId, statement: was, current: { sha256 } }: OutputFile,
  statement: Statement,
): RequestEvent {
  return requestEvent(request, 'file.described', {
    ...{ fileId, sha256 },
    before: { ...was },
    after: { ...statement },
  });
}
