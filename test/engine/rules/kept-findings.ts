import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CASES } from './a-case';

/**
 * What the rule of each case said when somebody last read it, word for word: a change of a figure, a text or a proof
 * shows in the diff. `SLUICE_KEEP=1 npx jest test/engine/rules/cases.test.ts` writes it anew.
 */
const FILE = join(CASES, 'findings.txt');
const INDENT = '  ';

export const keep = process.env['SLUICE_KEEP'] === '1';
export const keptFindings = new Map<string, readonly string[]>(keep || !existsSync(FILE) ? [] : read());

function read(): [string, string[]][] {
  const cases: [string, string[]][] = [];
  for (const line of readFileSync(FILE, 'utf8').split('\n')) {
    if (line.startsWith(INDENT)) cases.at(-1)?.[1].push(line.slice(INDENT.length));
    else if (line !== '') cases.push([line, []]);
  }
  return cases;
}

export function writeKept(): void {
  const lines = [...keptFindings].flatMap(([id, said]) => [id, ...said.map((line) => INDENT + line)]);
  writeFileSync(FILE, `${lines.join('\n')}\n`);
}
