import { HttpException } from '@nestjs/common';
import { MulterError } from 'multer';
import { Refusal, refuse } from '../../app/refusals';

/** What a person did wrong, in words; undefined when the error is ours. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (error instanceof MulterError) return refuse.invalid([], 'The upload is not a form that Sluice sends.');
  const status = error instanceof HttpException ? error.getStatus() : statusOfParser(error);
  if (status === undefined || status >= 500) return undefined;
  if (status === 404) return refuse.notFound('page');
  if (status === 413) return refuse.tooLarge('What was sent is larger than a form may be.');
  return refuse.invalid([], 'What was sent could not be read.');
}

/** express's body parsers say with `status` what they think of a body. */
function statusOfParser(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const status: unknown = Reflect.get(error, 'status');
  return typeof status === 'number' ? status : undefined;
}
