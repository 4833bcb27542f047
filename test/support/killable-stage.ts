import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectsIn } from './answers';
import { CAST, type Letter, PASSWORD, type Stage } from './cast';
import { ServerProcess } from './server-process';
import { Visitor } from './visitor';

/** A Sluice in a process of its own, with some of the cast signed in. */
export class KillableStage implements Stage {
  private readonly visitors = new Map<Letter, Visitor>();
  projectId = '';

  private constructor(readonly process: ServerProcess) {}

  /** @param data a folder that `setUpFromShell` made; the stage plays on a copy */
  static async opens(data: string, letters: readonly Letter[]): Promise<KillableStage> {
    const folder = aFolder();
    cpSync(data, folder, { recursive: true });
    const process = new ServerProcess(folder);
    await process.starts();
    const stage = new KillableStage(process);
    for (const letter of letters) {
      const visitor = new Visitor(process.origin, CAST[letter].name);
      stage.visitors.set(letter, await visitor.signsIn(letter, PASSWORD));
    }
    const [project] = projectsIn(await stage.who('r1').gets('/projects'));
    stage.projectId = project?.id ?? '';
    return stage;
  }

  get folder(): string {
    return this.process.folder;
  }

  get origin(): string {
    return this.process.origin;
  }

  who(letter: Letter): Visitor {
    const visitor = this.visitors.get(letter);
    if (!visitor) throw new Error(`${letter} is not signed in`);
    return visitor;
  }

  async isKilledAndRestarted(): Promise<void> {
    await this.process.isKilled();
    await this.process.starts();
  }

  async closes(): Promise<void> {
    await this.process.stops();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Project P and these people, made as an administrator makes them: with the command line. */
export function setUpFromShell(letters: readonly Letter[]): string {
  const process = new ServerProcess(aFolder());
  mustRun(process, ['project', 'add', 'P', '--title', 'Asthma and visits']);
  for (const letter of letters) addPerson(process, letter);
  return process.folder;
}

function aFolder(): string {
  return mkdtempSync(join(tmpdir(), 'sluice-process-'));
}

function addPerson(process: ServerProcess, letter: Letter): void {
  const { name, roles, releases, member } = CAST[letter];
  const asRoles = roles.flatMap((role) => ['--role', role]);
  mustRun(process, ['user', 'add', letter, '--name', name, ...asRoles, '--password-stdin'], PASSWORD);
  if (releases) mustRun(process, ['user', 'grant-release', letter]);
  if (member) mustRun(process, ['project', 'member', 'P', letter]);
}

function mustRun(process: ServerProcess, args: readonly string[], input = ''): void {
  const { status, text } = process.runs(args, input);
  if (status !== 0) throw new Error(`sluice ${args.join(' ')} failed: ${text}`);
}
