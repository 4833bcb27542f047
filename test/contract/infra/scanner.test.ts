import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flattened } from '../../../src/engine/report/entries';
import type { FileReport } from '../../../src/engine/report/report';
import { zipBytes } from '../../readers/archive/zip-bytes';
import { runSluice } from '../cli/scenario';
import { aFolder } from './a-folder';
import { aScanner } from './a-scanner';

const TABLE = 'region,people,mean age\nNorth,3,41.2\nSouth,120,39.5\nTotal,123,39.6\n';
const unreadRules = (report: FileReport) =>
  report.assessments.filter(({ outcome }) => outcome === 'unsure').map(({ rule }) => rule);

describe('scanning a stored file', () => {
  it('W8 says what sluice check says, byte for byte', async () => {
    const data = aFolder();
    const { put, scan } = await aScanner(data);
    const samples = join(data, 'samples');
    mkdirSync(samples);
    const files: readonly [string, string][] = [
      ['t1.csv', TABLE],
      ['log.txt', 'N = 12\nMean age 41.2\n\n| a | b |\n| 1 | 2 |\n'],
      ['empty.csv', ''],
      ['picture.png', '\x89PNG\r\n\x1a\n'],
    ];
    for (const [path, bytes] of files) {
      writeFileSync(join(samples, path), bytes, 'latin1');
      const { report } = await scan(put(path, Buffer.from(bytes, 'latin1')));
      const said: unknown = JSON.parse(
        runSluice(['check', path, '--format', 'json', '--confidential'], samples).stdout,
      );
      expect(said).toHaveProperty('files');
      expect(`${JSON.stringify([report], null, 2)}\n`).toBe(formatFiles(said));
    }
  });

  it('says of an archive what sluice check says of it and of each file in it, and shows them all', async () => {
    const data = aFolder();
    const { put, scan, renderings } = await aScanner(data);
    const inner = zipBytes([{ name: 'notes.txt', text: 'N = 120\n' }]);
    const bytes = zipBytes([
      { name: 'out/t.csv', text: TABLE },
      { name: 'in.zip', text: inner },
    ]);
    writeFileSync(join(data, 'a.zip'), bytes);
    const { report } = await scan(put('a.zip', bytes));
    expect(report).toMatchObject({ path: 'a.zip', verdict: 'flagged', findings: [] });
    const { stdout } = runSluice(['check', 'a.zip', '--format', 'json', '--confidential'], data);
    expect(`${JSON.stringify(flattened(report), null, 2)}\n`).toBe(formatFiles(JSON.parse(stdout)));
    const outline = await renderings.outline(report.sha256, 'zip');
    expect(outline?.sheets).toHaveLength(2);
  });

  it('reports stored bytes that are gone or are not those uploaded as unread', async () => {
    const data = aFolder();
    const { put, scan } = await aScanner(data);
    const gone = put('gone.csv', TABLE);
    rmSync(join(data, 'files', gone.sha256));
    const changed = put('changed.csv', `${TABLE}\n`);
    writeFileSync(join(data, 'files', changed.sha256), TABLE);
    for (const [order, why] of [
      [gone, 'are gone'],
      [changed, 'are not those that were uploaded'],
    ] as const) {
      const { report } = await scan(order);
      expect(report).toMatchObject({ path: order.path, sha256: order.sha256, tables: [] });
      expect(report.findings.map(({ message }) => message).join()).toContain(`The stored bytes ${why}`);
      expect(unreadRules(report)).toContain('small-count');
    }
    expect(readdirSync(join(data, 'renderings'))).toEqual([]);
  });
});

describe('limits of a scan', () => {
  it('ends at the time limit with what it found, and is unsure about the rest', async () => {
    const data = aFolder();
    const { put, scan, renderings } = await aScanner(data, { scanTimeoutMs: 4000 });
    const rows = Array.from({ length: 4_000_000 }, (_, row) => `ward ${row},3,${row}.5`).join('\n');
    const order = put('long.csv', `region,people,mean\n${rows}\n`);
    const { report } = await scan(order);
    expect(report).toMatchObject({ format: 'csv', sha256: order.sha256 });
    const [unread] = report.findings.filter(({ rule }) => rule === 'unreadable-part');
    expect(unread?.message).toContain('longer than 4 seconds, so what follows was not read');
    expect(unreadRules(report).length + report.findings.length).toBeGreaterThan(1);
    expect(report.verdict).not.toBe('passed');
    const outline = await renderings.outline(order.sha256, 'csv');
    expect(unread?.anchor.row).toBe((outline?.sheets[0]?.rows ?? 0) + 1);
    expect(unread?.anchor.row).toBeLessThan(4_000_000);
  });

  it('outlives a file that needs too much memory, says so, and scans the next one', async () => {
    const data = aFolder();
    const { put, scan } = await aScanner(data, { scanMemoryMb: 64 });
    // As many columns as there may be, of which each must be understood before anything can be said.
    const row = Array.from({ length: 30_000 }, (_, column) => `a${column}`).join(',');
    const order = put('wide.csv', `${row}\n`.repeat(60));
    const { report } = await scan(order);
    expect(report.findings.map(({ message }) => message).join()).toContain('64 MiB of memory');
    expect(report).toMatchObject({ format: 'csv', sha256: order.sha256, tables: [] });
    expect(unreadRules(report)).toContain('small-count');
    expect(readdirSync(join(data, 'renderings'))).toEqual([]);
    expect((await scan(put('t1.csv', TABLE))).report.verdict).toBe('flagged');
  });
});

function formatFiles(said: unknown): string {
  const { files } = Object.assign({ files: undefined }, said);
  return `${JSON.stringify(files, null, 2)}\n`;
}
