import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/cli/suppress/suppress';

const TABLE = {
  id: 'two by two',
  cells: [4, 20, 24, 30, 40, 70, 34, 60, 94].map((value, id) => ({ id, value, weight: value })),
  equations: [
    { total: 2, parts: [0, 1] },
    { total: 5, parts: [3, 4] },
    { total: 8, parts: [6, 7] },
    { total: 6, parts: [0, 3] },
    { total: 7, parts: [1, 4] },
    { total: 8, parts: [2, 5] },
  ],
  primary: [{ id: 0, lower: 1, upper: 1 }],
};

describe('sluice suppress --instances', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sluice-suppress-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const suppress = async (text: string) => {
    writeFileSync(join(folder, 'tables.jsonl'), text);
    let output = '';
    const sink = { colour: false, write: (more: string) => void (output += more) };
    const io = { cwd: folder, stdout: sink, stderr: sink, stdin: process.stdin, environment: {} };
    const code = await run(['--instances', 'tables.jsonl', '--format', 'json'], io);
    return { code, output };
  };

  it('says of each line which cells to take out, and that no pattern loses less', async () => {
    const { code, output } = await suppress(`${JSON.stringify(TABLE)}\n\n${JSON.stringify(TABLE)}\n`);
    expect(code).toBe(0);
    const found = output
      .trim()
      .split('\n')
      .map((text): unknown => JSON.parse(text));
    const line = { id: 'two by two', objective: 94, suppressed: [0, 1, 3, 4], optimal: true, bound: 94 };
    expect(found).toEqual([line, line]);
  });

  it('names the line that it cannot read', async () => {
    await expect(suppress('{"id":"t"}')).rejects.toThrow(/Line 1 of .*tables\.jsonl has a wrong cells/);
    await expect(
      suppress(JSON.stringify({ ...TABLE, primary: [{ id: 99, lower: 1, upper: 1 }] })),
    ).rejects.toThrow(/names cell 99, which is not among its cells/);
  });
});
