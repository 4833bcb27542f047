import { refuse } from '../refusals';
import type { OutputFile, ReleaseRequest } from './request';

/** @throws Refusal `not-found` when the request has no such file */
export function fileOf(request: Pick<ReleaseRequest, 'files'>, fileId: string): OutputFile {
  const file = request.files.find(({ id }) => id === fileId);
  if (!file) throw refuse.notFound('file');
  return file;
}

/**
 * The file as it was in one of its versions; as it is when none is named.
 *
 * @throws Refusal `not-found` when it never had that version
 */
export function fileAtVersion(file: OutputFile, version?: number): OutputFile {
  if (version === undefined) return file;
  const current = file.versions.find(({ number }) => number === version);
  if (!current) throw refuse.notFound('version');
  return { ...file, current };
}

/**
 * Two may work on one file: whoever replaces or removes it names the bytes that were on screen.
 *
 * @throws Refusal `changed` when it has others by now
 */
export function fileAsSeen(
  request: ReleaseRequest,
  { fileId, sha256 }: { readonly fileId: string; readonly sha256?: string },
): OutputFile {
  const file = fileAskedFor(request, fileId);
  if (sha256 !== undefined && file.current.sha256 !== sha256) throw refuse.changed('This file');
  return file;
}

/** @throws Refusal `wrong-state` for a file on which nobody votes: withdrawn, or never to be released */
export function fileToVoteOn(request: ReleaseRequest, fileId: string): OutputFile {
  const file = fileAskedFor(request, fileId);
  if (file.kind === 'supporting') {
    throw refuse.wrongState(
      'This is a supporting file: it is never released, so nobody votes on it.',
      'Vote on the files that are to be released.',
    );
  }
  return file;
}

/** @throws Refusal `wrong-state` for a file that its author has taken out */
export function fileAskedFor(request: ReleaseRequest, fileId: string): OutputFile {
  const file = fileOf(request, fileId);
  if (file.withdrawn) {
    throw refuse.wrongState('This file was withdrawn by its author.', 'Choose another file of the request.');
  }
  if (file.continuedIn) {
    throw refuse.wrongState(
      `This file goes on in request #${file.continuedIn.number}.`,
      'Open that request.',
    );
  }
  return file;
}
