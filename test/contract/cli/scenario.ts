import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/**
 * One story of the command line in one file: what is there, what is typed, what is answered.
 *
 *   What it proves, in a sentence or two.
 *   ==== file tables/t1.csv
 *   region,people
 *   ==== command
 *   sluice check tables --format json
 *   ==== status
 *   1
 *   ==== stdout          (or `stdout json`: a part of the JSON; stderr the same way)
 *   …                    a line with only … stands for any number of lines, … within a line for any text
 *
 * A file named `x.bin base64` is written from base64. A section left out is not compared.
 */
export interface Scenario {
  readonly about: string;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly command: readonly string[];
  readonly status: number;
  readonly stdout?: string;
  readonly stdoutJson?: object;
  readonly stderr?: string;
}

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const HEADING = /^==== (.+)$/m;

export function parseScenario(text: string): Scenario {
  const [about = '', ...parts] = text.split(HEADING);
  const files = new Map<string, Buffer>();
  const sections = new Map<string, string>();
  for (let index = 0; index < parts.length; index += 2) {
    const name = parts[index] ?? '';
    const body = (parts[index + 1] ?? '').replace(/^\n/, '');
    if (name.startsWith('file ')) addFile(files, name.slice('file '.length), body);
    else sections.set(name, body);
  }
  const json = sections.get('stdout json');
  return {
    about: about.trim(),
    files,
    command: (sections.get('command') ?? '').trim().split(/ +/),
    status: Number(sections.get('status')),
    stdout: sections.get('stdout'),
    stdoutJson: json === undefined ? undefined : parseObject(json),
    stderr: sections.get('stderr'),
  };
}

function parseObject(json: string): object {
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null) throw new Error(`no object to compare with: ${json}`);
  return value;
}

function addFile(files: Map<string, Buffer>, name: string, body: string): void {
  const [path = '', encoding] = name.split(' ');
  files.set(path, Buffer.from(body, encoding === 'base64' ? 'base64' : 'utf8'));
}

/** The built command. Another build can be named, for one that lies elsewhere. */
export const SLUICE = resolve(process.env['SLUICE_CLI'] ?? join(__dirname, '../../../dist/cli/main.js'));

/** Runs the scenario's command in a folder of its own that has nothing but the scenario's files. */
export function runScenario({ files, command }: Scenario): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-scenario-'));
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return runSluice(command.slice(1), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function runSluice(args: readonly string[], cwd: string): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SLUICE, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

/** Turns expected output with … into what it may match. Each … takes the least text, line by line. */
export function matches(expected: string, actual: string): boolean {
  return matchLines(expected.trimEnd().split('\n'), actual.trimEnd().split('\n'));
}

function matchLines(expected: readonly string[], actual: readonly string[]): boolean {
  let at = 0;
  let skipping = false;
  for (const line of expected) {
    if (line.trim() === '…') {
      skipping = true;
      continue;
    }
    const found = actual.findIndex((candidate, index) => index >= at && matchLine(line, candidate));
    if (found < 0 || (!skipping && found !== at)) return false;
    at = found + 1;
    skipping = false;
  }
  return skipping || at === actual.length;
}

function matchLine(expected: string, actual: string): boolean {
  const parts = expected.split('…');
  if (parts.length === 1) return expected === actual;
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (!actual.startsWith(first) || !actual.endsWith(last) || actual.length < first.length + last.length)
    return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = actual.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= actual.length - last.length;
}
