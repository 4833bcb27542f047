import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

/** Passes bytes on and fails at their end when they are not those of the digest. */
export class VerifiedStream extends Transform {
  private readonly hash = createHash('sha256');

  constructor(
    private readonly sha256: string,
    private readonly what: string,
  ) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.hash.update(chunk);
    done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    const same = this.hash.digest('hex') === this.sha256;
    done(same ? null : new Error(`${this.what} is not stored as it was reviewed.`));
  }
}
