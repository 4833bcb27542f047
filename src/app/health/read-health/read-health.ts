import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.port';
import { asAdministrator } from '../../people/administrators';
import type { Actor } from '../../people/person';
import { ProductVersion } from '../../scanning/product-version';
import { UploadLimit } from '../../submissions/upload-limit';
import { Installation, NotAnswering, type Part, type Told } from '../installation.port';
import { TROUBLES, type Trouble, troubleOfDestination } from '../troubles';

export interface Health<P extends Part> {
  readonly trouble: Trouble | undefined;
  /** Undefined where the part could not be asked, */
  readonly told: Told[P] | undefined;
  /** and why not. */
  readonly cause: string | undefined;
}

export interface HealthPage {
  readonly at: Date;
  readonly version: string;
  readonly parts: { readonly [P in Part]: Health<P> };
  /** What is wrong with each destination, by its id; none where they could not be asked. */
  readonly destinations: Readonly<Record<string, Trouble>>;
}

/** All parts are asked anew, at once: one that does not answer holds up no other, and is never called well. */
@Injectable()
export class ReadHealth {
  constructor(
    private readonly installation: Installation,
    private readonly clock: Clock,
    private readonly version: ProductVersion,
    private readonly upload: UploadLimit,
  ) {}

  async execute(actor: Actor): Promise<HealthPage> {
    asAdministrator(actor, 'Only administrators see how the installation is.');
    const at = this.clock.now();
    const [database, work, storage, bytes, destination, mail, malware, key, books] = await Promise.all([
      this.healthOf('database', at),
      this.healthOf('work', at),
      this.healthOf('storage', at),
      this.healthOf('bytes', at),
      this.healthOf('destination', at),
      this.healthOf('mail', at),
      this.healthOf('malware', at),
      this.healthOf('key', at),
      this.healthOf('books', at),
    ]);
    const parts = { database, work, storage, bytes, destination, mail, malware, key, books };
    return { at, version: this.version.text, parts, destinations: this.troublesOf(destination, at) };
  }

  private troublesOf({ told = [] }: Health<'destination'>, now: Date): Readonly<Record<string, Trouble>> {
    const limits = { now, uploadBytes: this.upload.maxBytes };
    return Object.fromEntries(
      told.flatMap((one): [string, Trouble][] => {
        const trouble = troubleOfDestination(one, limits);
        return trouble ? [[one.id, trouble]] : [];
      }),
    );
  }

  private async healthOf<P extends Part>(part: P, now: Date): Promise<Health<P>> {
    try {
      const told = await this.installation.ask(part);
      const limits = { now, uploadBytes: this.upload.maxBytes };
      return { told, cause: undefined, trouble: TROUBLES[part](told, limits) };
    } catch (error) {
      if (!(error instanceof NotAnswering)) throw error;
      return { told: undefined, cause: error.message, trouble: 'not-answering' };
    }
  }
}
