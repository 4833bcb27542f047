import type { NestExpressApplication } from '@nestjs/platform-express';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AddMember } from '../../src/app/people/add-member/add-member';
import { AddPerson } from '../../src/app/people/add-person/add-person';
import { CreateProject } from '../../src/app/people/create-project/create-project';
import { GrantRelease } from '../../src/app/people/grant-release/grant-release';
import { SYSTEM } from '../../src/app/unit-of-work.port';
import { type Config, readConfig } from '../../src/config';
import { JobSignal } from '../../src/infra/queue/job-signal';
import { startServer } from '../../src/main';
import { ShiftedClock } from './shifted-clock';
import { CAST, type Character, LETTERS, type Letter, PASSWORD, type Stage } from './cast';
import { Visitor } from './visitor';

/** A running Sluice with real files, database and workers in a folder of its own, and the cast signed in. */
export class Airlock implements Stage {
  private hoursSignedIn = 0;

  private constructor(
    readonly app: NestExpressApplication,
    readonly config: Config,
    readonly origin: string,
    readonly projectId: string,
    private readonly visitors: ReadonlyMap<Letter, Visitor>,
    readonly ids: ReadonlyMap<Letter, string>,
    readonly clock: ShiftedClock,
  ) {}

  static async opens(settings: Readonly<Record<string, string>> = {}): Promise<Airlock> {
    const folder = mkdtempSync(join(tmpdir(), 'sluice-airlock-'));
    const config = readConfig({ PORT: '0', SLUICE_DATA: folder, ...settings });
    const clock = new ShiftedClock();
    const { app, url } = await startServer(config, clock);
    const projectId = await app
      .get(CreateProject)
      .execute(SYSTEM, { code: 'P', title: 'Asthma and visits', book: settings['BOOK'] ?? 'baseline' });
    const ids = new Map<Letter, string>();
    const visitors = new Map<Letter, Visitor>();
    for (const letter of LETTERS) {
      ids.set(letter, await addPerson(app, letter, CAST[letter]));
      visitors.set(letter, await new Visitor(url, CAST[letter].name).signsIn(letter, PASSWORD));
    }
    return new Airlock(app, config, url, projectId, visitors, ids, clock);
  }

  who(letter: Letter): Visitor {
    const visitor = this.visitors.get(letter);
    if (!visitor) throw new Error(`nobody is called ${letter}`);
    return visitor;
  }

  /** Somebody who is not signed in. */
  anonymous(): Visitor {
    return new Visitor(this.origin, 'nobody');
  }

  /** The same person in a browser of its own, with a session of its own. */
  again(letter: Letter): Promise<Visitor> {
    return new Visitor(this.origin, CAST[letter].name).signsIn(letter, PASSWORD);
  }

  /** So much time goes by, and the jobs look what is due; after a working day everybody signs in again. */
  async passes(hours: number): Promise<void> {
    this.clock.passes(hours * 3_600_000);
    this.app.get(JobSignal).notify();
    this.hoursSignedIn += hours;
    if (this.hoursSignedIn < 11) return;
    this.hoursSignedIn = 0;
    await Promise.all(LETTERS.map((letter) => this.who(letter).signsIn(letter, PASSWORD)));
  }

  async closes(): Promise<void> {
    await this.app.close();
    rmSync(this.config.dataFolder, { recursive: true, force: true });
  }
}

async function addPerson(
  app: NestExpressApplication,
  signIn: string,
  { name, roles, releases, member }: Character,
): Promise<string> {
  const id = await app
    .get(AddPerson)
    .execute(SYSTEM, { signIn, name, password: PASSWORD, roles: [...roles] });
  if (releases) await app.get(GrantRelease).execute(SYSTEM, { signIn, project: 'everywhere' });
  if (member) await app.get(AddMember).execute(SYSTEM, { project: 'P', signIn, role: 'researcher' });
  return id;
}
