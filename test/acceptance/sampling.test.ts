import { getDataSourceToken } from '@nestjs/typeorm';
import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import type { DataSource } from 'typeorm';
import type { SamplesPage } from '../../src/app/samples/read-samples/read-samples';
import type { Sample } from '../../src/app/samples/samples.port';
import { withBook } from '../support/a-book';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { type Clones, cloneRows } from '../support/clone-rows';
import { Tables } from '../support/tables';
import { until } from '../support/until';

const RELEASES = 200;
const SHARE = 0.05;

/** As the page of samples says it: whoever has the register can draw again. */
function fraction(text: string): number {
  return createHash('sha256').update(text).digest().readUIntBE(0, 6) / 2 ** 48;
}

interface Delivered {
  readonly release: string;
  readonly sample: { readonly seed: string; readonly share: number; readonly drawn: boolean };
}

describe(`W62 a sample of ${RELEASES} releases`, () => {
  let airlock: Airlock;
  let tables: Tables;
  let delivered: readonly Delivered[];

  beforeAll(async () => {
    airlock = await Airlock.opens(withBook({ 'sample-after-release': '5 %' }));
    tables = await Tables.of(airlock.config.dataFolder);
    const request = await ARequest.approved(airlock, { 'note.txt': 'We compared visits by region.\n' });
    const main = airlock.app.get<DataSource>(getDataSourceToken('main'));
    for (const clones of approvedAgain(request.id)) await cloneRows(main, clones, [1, RELEASES - 1]);
    const { version } = await request.now();
    for (const { id } of await tables.run(`SELECT id FROM request WHERE state = 'approved'`)) {
      const order = { version, idempotencyKey: `release ${String(id)}` };
      await must(204, airlock.who('c1').posts(`/requests/${String(id)}/release`, order));
    }
    await until(async () => {
      const rows = await tables.run(`SELECT id FROM request WHERE state = 'released'`);
      return rows.length === RELEASES;
    }, 'all to be released');
    delivered = await deliveredByTheAudit();
  });
  afterAll(async () => {
    await tables.close();
    await airlock.closes();
  });

  async function deliveredByTheAudit(): Promise<readonly Delivered[]> {
    const csv = await must(200, airlock.who('o').downloads('/audit.csv?kind=release.delivered'));
    const { data } = Papa.parse<Record<string, string>>(String(csv.body), {
      header: true,
      skipEmptyLines: true,
    });
    return data.map(({ after = '' }) => JSON.parse(after) as Delivered);
  }

  async function drawnSamples(): Promise<{ samples: readonly Sample[]; counts: SamplesPage['counts'] }> {
    const samples: Sample[] = [];
    for (let page = 1; ; page++) {
      const { text } = await must(200, airlock.who('o').gets(`/samples?page=${page}`));
      const found = JSON.parse(text) as SamplesPage;
      samples.push(...found.samples);
      if (samples.length >= found.total) return { samples, counts: found.counts };
    }
  }

  it('says of each which way the draw went, and whoever has the seed comes to the same', async () => {
    expect(delivered).toHaveLength(RELEASES);
    expect(new Set(delivered.map(({ release }) => release)).size).toBe(RELEASES);
    for (const { release, sample } of delivered) {
      expect(sample.share).toBe(SHARE);
      expect(sample.seed).toMatch(/^P \d{4}-\d{2}$/);
      expect({ release, drawn: sample.drawn }).toEqual({
        release,
        drawn: fraction(`${sample.seed} ${release}`) < SHARE,
      });
    }
    const drawn = delivered.filter(({ sample }) => sample.drawn).map(({ release }) => release);
    const { samples, counts } = await drawnSamples();
    expect(samples.map(({ releaseId }) => releaseId).sort()).toEqual(drawn.sort());
    expect(counts).toEqual({ drawn: drawn.length, done: 0, disagree: 0 });
  });

  it('gives each to one who did not review it, whom the same seed names', async () => {
    const others = ['c3', 'c4'].map((letter) => airlock.ids.get(letter as 'c3' | 'c4') ?? '').sort();
    for (const { seed, releaseId, reviewer } of (await drawnSamples()).samples) {
      const named = others[Math.floor(fraction(`${seed} ${releaseId} reviewer`) * others.length)];
      expect(reviewer?.id).toBe(named);
    }
  });

  it('keeps what came of each', async () => {
    const { samples } = await drawnSamples();
    for (const { id, reviewer } of samples) {
      const letter = reviewer?.id === airlock.ids.get('c3') ? 'c3' : 'c4';
      await must(204, airlock.who(letter).posts(`/samples/${id}`, { outcome: 'agrees', reason: '' }));
    }
    const { counts } = await drawnSamples();
    expect(counts).toEqual({ drawn: samples.length, done: samples.length, disagree: 0 });
    expect((await airlock.who('o').opens('/samples')).text).toContain(`${samples.length} reviewed again`);
  });
});

/** By the acts that people use two hundred would take many minutes; from the release on each is real. */
function approvedAgain(requestId: string): readonly Clones[] {
  const again = (column: string) => `substr(o.${column}, 1, 28) || printf('%08x', n.i)`;
  const ofIt = `o.request_id = '${requestId}'`;
  const ofItsFile = `o.file_id IN (SELECT id FROM output_file WHERE request_id = '${requestId}')`;
  const [id, request_id, file_id, group_id] = [
    again('id'),
    again('request_id'),
    again('file_id'),
    again('group_id'),
  ];
  return [
    { table: 'request', of: `o.id = '${requestId}'`, but: { id, number: '1000 + n.i' } },
    { table: 'file_group', of: ofIt, but: { id, request_id } },
    { table: 'output_file', of: ofIt, but: { id, request_id, group_id } },
    { table: 'file_version', of: ofItsFile, but: { id, file_id } },
    { table: 'scan', of: `${ofItsFile} AND o.is_current`, but: { id, file_id } },
    { table: 'seat', of: ofIt, but: { request_id } },
    { table: 'vote', of: ofIt, but: { request_id, file_id, group_id } },
  ];
}
