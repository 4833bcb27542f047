import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PEAK = fileURLToPath(new URL('./peak.cjs', import.meta.url));
export const SLUICE = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Runs node with these arguments, from the start of the process to its end. Throws when it does not exit with 0. */
export async function measuredProcess(args, { peak = true } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-'));
  const PEAK_FILE = join(folder, 'peak');
  try {
    const started = process.hrtime.bigint();
    const child = spawn(process.execPath, [...(peak ? ['--require', PEAK] : []), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, PEAK_FILE },
    });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
    const ms = Number(process.hrtime.bigint() - started) / 1e6;
    if (code !== 0) throw new Error(`node ${args.join(' ')} exits with ${code}`);
    const peakMb = peak ? Number(readFileSync(PEAK_FILE, 'utf8')) / 1e6 : undefined;
    return { ms, peakMb, stdout: Buffer.concat(output).toString('utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Checks one file with the built command, in a process of its own. */
export async function checkedFile(path) {
  const { files, ...measured } = await checkedFiles(path);
  return { ...measured, file: files[0] };
}

/** The same of an archive: itself, and the files in it. */
export async function checkedFiles(path) {
  const { ms, peakMb, stdout } = await measuredProcess([
    ...[SLUICE, 'check', path],
    ...['--format', 'json', '--fail-on', 'never'],
  ]);
  return { ms, peakMb, files: JSON.parse(stdout).files };
}

/** Of a file that is one table from A1 on: its range tells how many rows and cells were read. */
export function sizeOf(tables) {
  const [, column, rows] = /^A1:([A-Z])(\d+)$/.exec(tables.length === 1 ? tables[0].range : '') ?? [];
  if (rows === undefined) throw new Error(`not read as one table: ${JSON.stringify(tables).slice(0, 200)}`);
  return { rows: Number(rows), cells: Number(rows) * (column.charCodeAt(0) - 64) };
}
