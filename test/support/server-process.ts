import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const CLI = resolve(__dirname, '../../dist/cli/main.js');

/** `sluice serve` in a process of its own, so that it can be killed without a word. */
export class ServerProcess {
  private child?: ChildProcess;
  origin = '';

  constructor(
    readonly folder: string,
    private readonly settings: Readonly<Record<string, string>> = {},
  ) {}

  /** Another command on the same data, as from a shell on the machine. */
  runs(args: readonly string[], input = ''): { readonly status: number | null; readonly text: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
      env: this.environment(),
      input,
      encoding: 'utf8',
    });
    return { status, text: stdout + stderr };
  }

  /** Answers once it serves. The address stays the same over restarts, as it does for real. */
  async starts(): Promise<string> {
    const port = this.origin === '' ? '0' : new URL(this.origin).port;
    const child = spawn(process.execPath, [CLI, 'serve'], { env: { ...this.environment(), PORT: port } });
    this.child = child;
    this.origin = await new Promise<string>((resolve, reject) => {
      let said = '';
      const listen = (part: Buffer) => {
        said += part.toString();
        const found = /Sluice is at (http:\S+)/.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.once('exit', () => {
        reject(new Error(`the server ended before it served: ${said}`));
      });
    });
    return this.origin;
  }

  /** SIGKILL: no handler runs, nothing is flushed. */
  isKilled(): Promise<void> {
    return this.ends('SIGKILL');
  }

  stops(): Promise<void> {
    return this.ends('SIGTERM');
  }

  private async ends(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  }

  private environment(): NodeJS.ProcessEnv {
    return { ...process.env, SLUICE_DATA: this.folder, NO_COLOR: '1', ...this.settings };
  }
}
