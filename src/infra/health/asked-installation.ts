import { Logger } from '@nestjs/common';
import { Installation, NotAnswering, type Part, type Told } from '../../app/health/installation.port';
import { errorCode } from '../files/error-code';

/** How each part is asked. */
export type Asks = { readonly [P in Part]: () => Promise<Told[P]> };

const LOG = new Logger('Health');

export class AskedInstallation extends Installation {
  constructor(
    private readonly asks: Asks,
    private readonly patienceMs = 4000,
  ) {
    super();
  }

  async ask<P extends Part>(part: P): Promise<Told[P]> {
    return answerOf(part, this.asks[part](), this.patienceMs);
  }
}

/** Throws `NotAnswering`, with words that tell nothing of the installation, when it fails or takes longer than that. */
export async function answerOf<T>(whom: string, asked: Promise<T>, patienceMs: number): Promise<T> {
  let alarm: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    alarm = setTimeout(() => {
      reject(new NotAnswering(`no answer in ${patienceMs / 1000} seconds`));
    }, patienceMs);
  });
  try {
    return await Promise.race([asked, tooLong]);
  } catch (error) {
    if (error instanceof NotAnswering) throw error;
    LOG.warn(`${whom} could not be asked`, error);
    throw new NotAnswering(errorCode(error) ?? 'the log of the server says why', { cause: error });
  } finally {
    clearTimeout(alarm);
  }
}
