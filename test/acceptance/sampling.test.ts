import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import type { SamplesPage } from '../../src/app/samples/read-samples/read-samples';
import type { Sample } from '../../src/app/samples/samples.port';
import { withBook } from '../support/a-book';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import type { Letter } from '../support/cast';
import { Tables } from '../support/tables';
import { until } from '../support/until';

const RELEASES = 200;
const SHARE = 0.05;
const CHECKERS: readonly Letter[] = ['c1', 'c2', 'c3', 'c4'];
/** Requests under way at the same time, as many as keep the machine at work. */
const AT_ONCE = 4;

/** As the page of samples says it: whoever has the register can draw again. */
function fraction(text: string): number {
  return createHash('sha256').update(text).digest().readUIntBE(0, 6) / 2 ** 48;
}

async function several(count: number, atOnce: number, act: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < count) await act(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

interface Delivered {
  readonly release: string;
  readonly sample: { readonly seed: string; readonly share: number; readonly drawn: boolean };
}

describe(`W62 a sample of ${RELEASES} releases`, () => {
  let airlock: Airlock;
  let tables: Tables;
  let delivered: readonly Delivered[];
  const reviewedBy = new Map<string, Letter>();

  beforeAll(async () => {
    airlock = await Airlock.opens(
      withBook({ 'sample-after-release': '5 %', reviewers: 1, 'outside-project': 0 }),
    );
    tables = await Tables.of(airlock.config.dataFolder);
    await several(RELEASES, AT_ONCE, (index) =>
      released(index % 2 === 0 ? 'c1' : 'c2', `We compared visits by region ${index} times.\n`),
    );
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

  /** By the acts that people use: asked for, checked, reviewed, approved and ordered. */
  async function released(by: Letter, note: string): Promise<void> {
    const request = await ARequest.submitted(airlock, { 'note.txt': note });
    reviewedBy.set(request.id, by);
    await request.isApprovedThroughout(by);
    await must(204, request.does(by, 'approve'));
    await must(204, request.does(by, 'release', { idempotencyKey: `release ${request.id}` }));
  }

  async function deliveredByTheAudit(): Promise<readonly Delivered[]> {
    const csv = await must(200, airlock.who('o').downloads('/audit.csv?kind=release.delivered'));
    const { data } = Papa.parse<Record<string, string>>(String(csv.body), {
      header: true,
      skipEmptyLines: true,
    });
    return data.map(({ after = '' }) => JSON.parse(after) as Delivered);
  }

  const idOf = (letter: Letter) => airlock.ids.get(letter) ?? '';

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
    for (const { seed, releaseId, reviewer, request } of (await drawnSamples()).samples) {
      const others = CHECKERS.filter((letter) => letter !== reviewedBy.get(request.id))
        .map(idOf)
        .sort();
      const named = others[Math.floor(fraction(`${seed} ${releaseId} reviewer`) * others.length)];
      expect(reviewer?.id).toBe(named);
    }
  });

  it('keeps what came of each', async () => {
    const { samples } = await drawnSamples();
    for (const { id, reviewer } of samples) {
      const letter = CHECKERS.find((each) => idOf(each) === reviewer?.id) ?? 'x';
      await must(204, airlock.who(letter).posts(`/samples/${id}`, { outcome: 'agrees', reason: '' }));
    }
    const { counts } = await drawnSamples();
    expect(counts).toEqual({ drawn: samples.length, done: samples.length, disagree: 0 });
    expect((await airlock.who('o').opens('/samples')).text).toContain(`${samples.length} reviewed again`);
  });
});
