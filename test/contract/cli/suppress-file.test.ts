import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { run } from '../../../src/cli/suppress/suppress';

const TABLE = [
  '\uFEFF"Patients, 2021";;;',
  'Region;Women;"Men";Total',
  'Harwell;112;"140";252',
  'Sefton;4;"88";92',
  'Tarn;131;7;138',
  'Oxley;31;45;76',
  'Total;278;280;558',
  '',
  'Source: registry;;;',
  '',
].join('\r\n');

describe('sluice suppress FILE', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sluice-suppress-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const suppress = async (text: string | Buffer, ...options: string[]) => {
    writeFileSync(join(folder, 't.csv'), text);
    const said = { out: '', err: '' };
    const stdout = { colour: false, write: (more: string) => void (said.out += more) };
    const stderr = { colour: false, write: (more: string) => void (said.err += more) };
    const io = { cwd: folder, stdout, stderr, stdin: process.stdin, environment: {} };
    return { code: await run(['t.csv', ...options], io), ...said };
  };

  it('takes out small counts and those that hide them, and leaves every other byte', async () => {
    const { code, err } = await suppress(TABLE, '--output', 'new.csv');
    expect({ code, err }).toEqual({
      code: 0,
      err: 'Say in the statement: Counts that may not be released, and others that would give them back, are suppressed: [c].\nt1: 2 small and 2 more counts taken out, 230 in all; no pattern loses less.\n',
    });
    const wanted = TABLE.replace('4;"88"', '[c];"[c]"').replace('131;7', '[c];[c]');
    expect(readFileSync(join(folder, 'new.csv'), 'utf8')).toBe(wanted);
  });

  it('leaves a table without small counts as it is', async () => {
    const large = TABLE.replace('4;"88"', '40;"52"').replace('131;7', '95;43');
    expect(await suppress(large)).toEqual({ code: 0, out: large, err: '' });
  });

  it('goes on with a table from which too little was taken out', async () => {
    const given = TABLE.replace('4;"88"', '[c];"88"').replace('131;7', '[c];[c]');
    const { code, out } = await suppress(given);
    expect(code).toBe(0);
    expect(out).toBe(TABLE.replace('4;"88"', '[c];"[c]"').replace('131;7', '[c];[c]'));
  });

  it('knows its way in a table whose measures stand below one another', async () => {
    const onItsSide = [
      'Region,Harwell,Sefton,Tarn,Oxley,Total',
      'Residents,1120,1400,1310,1450,5280',
      'Ill,112,4,131,145,392',
      'Ill (%),10.0,0.3,10.0,10.0,7.4',
    ].join('\n');
    const taken = await suppress(onItsSide);
    expect(taken.out.split('\n')[2]).toBe('Ill,[c],[c],131,145,392');
    expect(taken.out.split('\n')[3]).toBe('Ill (%),[c],[c],10.0,10.0,7.4');
    const { err, out } = await suppress(onItsSide, '--method', 'collapsing');
    expect(err).toMatch(/turn it first/);
    expect(out).toBe(onItsSide);
  });

  it('takes out the percentages that would give a count back', async () => {
    const shares = [
      'Region,Women,Men,Total,% women',
      'Harwell,112,140,252,44.4',
      'Sefton,4,88,92,4.3',
      'Tarn,131,7,138,94.9',
      'Oxley,31,45,76,40.8',
      'Total,278,280,558,49.8',
    ].join('\n');
    const { code, out } = await suppress(shares);
    expect(code).toBe(0);
    expect(out).toBe(
      shares.replace('4,88,92,4.3', '[c],[c],92,[c]').replace('131,7,138,94.9', '[c],[c],138,[c]'),
    );
  });

  it('writes a workbook as a workbook, to a file only', async () => {
    const book = new Workbook();
    const lines = TABLE.slice(TABLE.indexOf('Region')).split('\r\n').slice(0, 6);
    const rows = lines.map((line) => line.replaceAll('"', '').split(';'));
    book
      .addWorksheet('Visits')
      .addRows(rows.map((row) => row.map((text) => (/\d/.test(text) ? +text : text))));
    const bytes = Buffer.from(await book.xlsx.writeBuffer());
    expect(await suppress(bytes, '--output', 'new.xlsx')).toMatchObject({ code: 0, out: '' });
    const made = new Workbook();
    await made.xlsx.load(Uint8Array.from(readFileSync(join(folder, 'new.xlsx'))).buffer);
    expect(made.getWorksheet('Visits')?.getRow(3).values).toEqual([undefined, 'Sefton', '[c]', '[c]', 92]);
    await expect(suppress(bytes)).rejects.toThrow('t.csv is a workbook: say with --output where');
  });

  it('rounds, or merges neighbours, where that is asked for', async () => {
    const rounded = await suppress(TABLE, '--method', 'rounding', '--base', '10');
    expect(rounded).toMatchObject({
      code: 0,
      err: expect.stringContaining('no rounding moves less') as unknown,
    });
    expect(rounded.out).toContain('Sefton;10;"80";90');
    const merged = await suppress(TABLE, '--method', 'collapsing');
    expect(merged).toMatchObject({
      code: 0,
      err: expect.stringContaining('rows fewer: 1, columns fewer: 0') as unknown,
    });
    expect(merged.out).toContain('Sefton + Tarn;135;"95";230\r\nOxley;31;45;76\r\n');
    await expect(suppress(TABLE, '--base', '1')).rejects.toThrow('--base is 2 to 999');
    await expect(suppress(TABLE, '--method', 'magic')).rejects.toThrow('--method is suppression');
  });

  it('says why it leaves a table, and that small counts are still there', async () => {
    const { code, err } = await suppress(TABLE.replace('Total;278', 'Total;279'));
    expect(code).toBe(1);
    expect(err).toContain('Its counts do not add up to its totals');
    expect(err).toContain('Still there: B4 4 people');
  });
});
