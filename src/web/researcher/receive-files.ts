import type { Request, Response } from 'express';
import multer, { MulterError, type StorageEngine } from 'multer';
import type { Readable } from 'node:stream';
import { refuse } from '../../app/refusals';
import { requireToken } from '../security/set-up-csrf';

/** Takes one file's bytes as they arrive; what it gives back is kept for the answer. */
export type TakeFile<T> = (path: string, bytes: Readable, fields: FormFields) => Promise<T>;
/** What the form said before this file. */
export type FormFields = Readonly<Record<string, unknown>>;

const LIMITS = { files: 500, fields: 10, fieldSize: 10_000, parts: 600 };

/**
 * Streams the files of a form, one after another, into `take`. Nothing is held in memory or in a temporary file;
 * how large a file may be, `take` says. The form's token has to come before the first file.
 */
export async function receiveFiles<T>(
  request: Request,
  response: Response,
  take: TakeFile<T>,
): Promise<readonly T[]> {
  const taken: T[] = [];
  const engine = new TakingStorage(async (path, bytes, fields) => {
    taken.push(await take(path, bytes, fields));
  });
  const parse = multer({
    storage: engine,
    limits: LIMITS,
    preservePath: true,
    defParamCharset: 'utf8',
  }).array('files');
  await new Promise<void>((resolve, reject) => {
    void parse(request, response, (error: unknown) => {
      if (error) reject(asRefusal(error));
      else resolve();
    });
  });
  // A form without files ran no storage, so nobody has looked at its token yet.
  if (!engine.tokenWasGood) requireToken(request);
  return taken;
}

/** What the parser of forms says, by its words: it has no codes for it. The only text of a person's is a file's name. */
const NOT_WHOLE: readonly string[] = [
  'Multipart: Boundary not found',
  'Malformed content type',
  'Unexpected end of form',
  'Unexpected end of file',
  'Request aborted',
  'Request closed',
];

function asRefusal(error: unknown): Error {
  if (error instanceof MulterError && error.code === 'LIMIT_FILE_COUNT') return tooManyFiles();
  if (!(error instanceof Error)) return new Error('the form could not be read');
  if (NOT_WHOLE.includes(error.message)) {
    return refuse.invalid([], 'The upload broke off, or is not a form that Sluice sends.');
  }
  if (error.message !== 'Malformed part header') return error;
  const message = 'The name of a file has a character that no name may have.';
  return refuse.invalid([{ field: 'files', message, rule: 'file-name' }]);
}

function tooManyFiles(): Error {
  const message = `At most ${LIMITS.files} files go at once. Those were added; send the others separately.`;
  return refuse.invalid([{ field: 'files', message }], 'These were too many files for one upload.');
}

class TakingStorage implements StorageEngine {
  tokenWasGood = false;

  constructor(private readonly take: TakeFile<void>) {}

  _handleFile(request: Request, file: Express.Multer.File, done: (error?: unknown) => void): void {
    this.handle(request, file).then(() => {
      done(null);
    }, done);
  }

  /** Each file is taken for good in its own transaction; a later one that fails undoes none. */
  _removeFile(_request: Request, _file: Express.Multer.File, done: (error: Error | null) => void): void {
    done(null);
  }

  private async handle(request: Request, { originalname, stream }: Express.Multer.File): Promise<void> {
    if (!this.tokenWasGood) requireToken(request);
    this.tokenWasGood = true;
    const fields: unknown = request.body;
    await this.take(originalname, stream, { ...(typeof fields === 'object' ? fields : {}) });
  }
}
