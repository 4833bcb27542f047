import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32, deflateSync } from 'node:zlib';
import type { FileReport } from '../../src/engine/report/report';
import { tarBytes } from '../readers/archive/tar-bytes';
import { zipBytes } from '../readers/archive/zip-bytes';
import { document, p } from '../readers/office-packages';
import { workbook } from '../readers/workbook';
import { reportIn } from '../support/answers';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';

/** Files made to hurt whoever opens them, uploaded to a running Sluice. */
describe('hostile files', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());

  async function reportsOf(files: Readonly<Record<string, string | Buffer>>): Promise<readonly FileReport[]> {
    return reportsIn(await ARequest.drafted(airlock, files));
  }

  async function reportsIn(request: ARequest): Promise<readonly FileReport[]> {
    return reportIn(await must(200, airlock.who('r1').gets(`${request.path}/report`))).files;
  }

  it('X2 follows no name and no link out of an archive, and says which entry tried', async () => {
    const reports = await reportsOf({
      'names.zip': zipBytes([
        { name: '../up.txt', text: 'a' },
        { name: '/root.txt', text: 'b' },
        { name: 'Twin.txt', text: 'c' },
        { name: 'twin.txt', text: 'd' },
      ]),
      'links.tar': tarBytes([
        { name: 'soft', type: '2', target: '/etc/passwd' },
        { name: 'hard', type: '1', target: '../../etc/passwd' },
        { name: 'device', type: '3' },
      ]),
    });
    const names = rulesAt(reports, 'names.zip', 'file-name');
    for (const name of ['../up.txt', '/root.txt', 'win.txt']) expect(names).toContain(name);
    const links = rulesAt(reports, 'links.tar', 'unreadable-part');
    for (const name of ['soft', 'hard', 'device']) expect(links).toContain(name);
    expect(JSON.stringify(reports)).not.toContain('root:x:0:0');
  });

  it('X19 stops at what unpacks to far too much, and answers others meanwhile', async () => {
    const zeros = Buffer.alloc(60_000_000);
    const spaces = ' '.repeat(300_000_000);
    const request = await ARequest.drafted(airlock, {});
    const bombs: Readonly<Record<string, Buffer>> = {
      'ratio.zip': zipBytes([{ name: 'zeros.csv', text: zeros }]),
      'deep.zip': nested(10, zipBytes([{ name: 'deep.txt', text: 'x' }])),
      'sheet.xlsx': await workbook({ sheet: `<sheetData>${spaces}</sheetData>` }),
      'vast.png': pngOf(60_000, 60_000),
    };
    for (const [path, bytes] of Object.entries(bombs)) await request.gains(path, bytes);
    let answers = 0;
    const work = { done: false };
    const checked = request.isChecked().finally(() => (work.done = true));
    while (!work.done) {
      await must(200, airlock.who('c1').gets('/queue'));
      answers += 1;
    }
    await checked;
    expect(answers).toBeGreaterThan(2);
    const reports = await reportsIn(request);
    for (const path of ['ratio.zip', 'deep.zip', 'sheet.xlsx']) {
      expect([path, verdictOf(reports, path)]).toEqual([path, 'flagged']);
      expect([path, rulesAt(reports, path, 'archive-bomb')]).not.toEqual([path, '']);
    }
    expect(rulesAt(reports, 'vast.png', 'size-limit')).toContain('60000 × 60000');
  });

  it('X20 asks nobody and opens nothing for an entity', async () => {
    const { server, asked, address } = await aListener();
    const entities =
      `<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY net SYSTEM "${address}/a">` +
      `<!ENTITY % all SYSTEM "${address}/b"> %all;` +
      '<!ENTITY l0 "lol">' +
      Array.from({ length: 12 }, (_, of) => `<!ENTITY l${of + 1} "${`&l${of};`.repeat(10)}">`).join('') +
      ']>';
    const told = '&file;&net;&l12;';
    const reports = await reportsOf({
      'a.svg': `${entities}<svg xmlns="http://www.w3.org/2000/svg"><text>${told}</text></svg>`,
      'a.xlsx': await workbook({
        parts: {
          'xl/worksheets/sheet1.xml': `${entities}<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${told}</t></is></c></row></sheetData></worksheet>`,
        },
      }),
      'a.docx': await document({
        parts: { 'word/document.xml': `${entities}<w:document>${p(told)}</w:document>` },
      }),
      'a.xml': `${entities}<visits><note>${told}</note></visits>`,
    });
    for (const path of ['a.svg', 'a.xlsx', 'a.docx', 'a.xml']) {
      const said = rulesAt(reports, path, 'unreadable-part') + rulesAt(reports, path, 'active-content');
      expect([path, said]).not.toEqual([path, '']);
      expect(verdictOf(reports, path)).not.toBe('passed');
    }
    expect(JSON.stringify(reports)).not.toContain('root:x:0:0');
    expect(asked).toEqual([]);
    server.close();
  });

  it('X21 calls nothing passed that was too long to look at', async () => {
    const reports = await reportsOf({
      'cell.csv': `note,people\n"${'a@'.repeat(5_000_000)}",120\n`,
      'wide.csv': `${'1,'.repeat(1_000_000)}1\n`.repeat(2),
      'blanks.txt': `${' '.repeat(3_000_000)}x\n${'1 '.repeat(1_000_000)}\n`,
      'brackets.txt': `${'[('.repeat(1_000_000)}\n${'='.repeat(2_000_000)}\n`,
    });
    for (const path of ['cell.csv', 'wide.csv', 'blanks.txt', 'brackets.txt']) {
      expect([path, verdictOf(reports, path)]).not.toEqual([path, 'passed']);
    }
  });
});

/** What the rule says of the file and of the files in it, with the places. */
function rulesAt(reports: readonly FileReport[], path: string, rule: string): string {
  return reports
    .filter((report) => report.path === path || report.path.startsWith(`${path}!/`))
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.rule === rule)
    .map(({ anchor, message }) => `${JSON.stringify(anchor)} ${message}`)
    .join('\n');
}

function verdictOf(reports: readonly FileReport[], path: string): string | undefined {
  return reports.find((report) => report.path === path)?.verdict;
}

function nested(depth: number, inner: Buffer): Buffer {
  return depth === 0 ? inner : nested(depth - 1, zipBytes([{ name: `${depth}.zip`, text: inner }]));
}

/** Says that it is so large, and holds a few of its points. */
function pngOf(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(8, 8);
  const chunks: readonly [string, Buffer][] = [
    ['IHDR', head],
    ['IDAT', deflateSync(Buffer.alloc(1000))],
    ['IEND', Buffer.alloc(0)],
  ];
  const packed = chunks.flatMap(([name, content]) => {
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(content.length, 0);
    const named = Buffer.concat([Buffer.from(name), content]);
    ends.writeUInt32BE(crc32(named), 4);
    return [ends.subarray(0, 4), named, ends.subarray(4)];
  });
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...packed]);
}

async function aListener(): Promise<{ server: Server; asked: string[]; address: string }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { server, asked, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
