import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createdIn } from './answers';
import { must } from './a-request';
import { Airlock } from './airlock';
import { Tables } from './tables';

export const PARTNERS = { name: 'Partners', kind: 'folder', reach: 'Two universities, by their own mount.' };
export const PRESS = { name: 'Press', reach: 'The press office.' };

/** An airlock whose operator allows folders of its own for destinations; each package is offered once. */
export class Places {
  private readonly ids = new Map<string, string>();

  private constructor(
    readonly root: string,
    readonly airlock: Airlock,
  ) {}

  static async open(): Promise<Places> {
    const root = mkdtempSync(join(tmpdir(), 'sluice-roots-'));
    for (const name of ['partners', 'press', 'other']) mkdirSync(join(root, name));
    const settings = { SLUICE_DESTINATION_ROOTS: root, SLUICE_DELIVERY_TRIES: '1' };
    return new Places(root, await Airlock.opens(settings));
  }

  async close(): Promise<void> {
    await this.airlock.closes();
    rmSync(this.root, { recursive: true });
  }

  /** A try of the administrator's: like `Partners`, but for what is given. */
  adds(given: object) {
    const folder = join(this.root, 'partners');
    return this.airlock.who('a').posts('/destinations', { ...PARTNERS, folder, ...given });
  }

  async gains(name: string, given: object): Promise<void> {
    this.ids.set(name, createdIn(await must(201, this.adds({ name, ...given }))));
  }

  of(name: string): string {
    return this.ids.get(name) ?? '';
  }

  packagesIn(name: string, requestId = ''): readonly string[] {
    return readdirSync(join(this.root, name)).filter(
      (file) => file.endsWith('.zip') && file.includes(requestId),
    );
  }

  /** What is sent arrives, and then the database does not let it be written down. */
  async whileTheDiskIsFull(acts: () => Promise<void>): Promise<void> {
    const tables = await Tables.of(this.airlock.config.dataFolder);
    await tables.run(`CREATE TRIGGER full BEFORE UPDATE ON release_order WHEN NEW.state = 'delivered'
      BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`);
    await acts();
    await tables.run('DROP TRIGGER full');
    await tables.close();
  }
}
