import { NestFactory } from '@nestjs/core';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { seeded } from './seeded.mjs';

const require = createRequire(import.meta.url);
const dist = (path) => require(`../../dist/${path}.js`);

const SIZES = [1250, 2500, 5000, 10_000];
const TABLES_A_RELEASE = 50;
/** "A new request answered in seconds." */
const MOST_MS = 5000;
const REGIONS = [
  ...['Harwell', 'Sefton', 'Tarn', 'Oxley', 'Marle', 'Bray', 'Colne', 'Dedham', 'Easton', 'Fordham'],
];
const SEXES = ['Women', 'Men', 'Not recorded'];
const AT = new Date(Date.UTC(2026, 0, 5));

/**
 * What it costs to hold a new file against all that a project released: thousands of tables of 30 counts each, one in
 * four of the same cohort. At each size the one difference that was planted is found, and nothing else.
 */
export async function bench(folder) {
  const ledger = await Stage.opens(join(folder, 'ledger'));
  try {
    const lines = [];
    let released = 0;
    for (const size of SIZES) {
      for (; released < size; released += TABLES_A_RELEASE) await ledger.releases(released, TABLES_A_RELEASE);
      const { ms, found } = await ledger.compares();
      if (found !== 1)
        throw new Error(`${found} differences were found among ${size} tables, not the planted one`);
      const title = 'compare a new file with all that was released';
      const atMost = size === SIZES.at(-1) ? MOST_MS : undefined;
      lines.push({ title, measure: `${size} tables in the ledger`, value: ms, atMost, unit: ' ms' });
    }
    return lines;
  } finally {
    await ledger.closes();
  }
}

/** The database alone: no jobs run, so that a scan is whatever the bench says. */
class Stage {
  static async opens(folder) {
    const { readConfig } = dist('config');
    const { databaseImports, databaseProviders } = dist('infra/database/database.providers');
    const { Clock } = dist('app/clock.port');
    const { JobSignal } = dist('infra/queue/job-signal');
    const config = readConfig({ SLUICE_DATA: folder });
    const module = {
      module: class Ledger {},
      imports: databaseImports(config),
      providers: [...databaseProviders(config), JobSignal, { provide: Clock, useValue: { now: () => AT } }],
    };
    const stage = new Stage();
    stage.app = await NestFactory.createApplicationContext(module, { logger: false });
    await stage.begins();
    return stage;
  }

  async begins() {
    const { registryOf, readBookFolder } = dist('infra/policies/book-folder');
    this.book = registryOf(readBookFolder(join(import.meta.dirname, '../../rules/books'))).get('baseline');
    const { id, version, sha256 } = this.book;
    this.ref = { id, version, sha256 };
    await this.writes(async ({ people, projects }) => {
      this.authorId = await people.add({ signIn: 'robin', name: 'Robin', roles: [] }, 'a hash');
      this.projectId = await projects.create({ code: 'P', title: 'Asthma', book: this.ref });
    });
  }

  writes(act) {
    const { UnitOfWork, SYSTEM } = dist('app/unit-of-work.port');
    return this.app.get(UnitOfWork).write(SYSTEM, async (stores) => ({
      result: await act(stores),
      events: [{ kind: 'request.edited' }],
    }));
  }

  async releases(from, count) {
    const tables = Array.from({ length: count }, (_, at) => aTable(from + at));
    const requestId = await this.asks(tables);
    const move = { id: requestId, version: 1, from: 'draft', to: 'released', at: AT };
    await this.writes(({ requests }) => requests.move(move));
  }

  async compares() {
    const { writeCompared } = dist('app/scanning/write-compared');
    const { relateFiles } = dist('app/scanning/relate-files');
    const { UnitOfWork, SYSTEM } = dist('app/unit-of-work.port');
    // Without the start of a process, which no ledger makes longer.
    const comparer = { compare: (files) => Promise.resolve(relateFiles(files)) };
    const parts = { work: this.app.get(UnitOfWork), comparer };
    const { projectId, book } = this;
    const requestId = await this.asks([withoutThree(aTable(4))]);
    const started = process.hrtime.bigint();
    await writeCompared(parts, SYSTEM, async (_, compare) => ({
      result: await compare({ requestId, projectId, book }),
      events: [{ kind: 'request.edited' }],
    }));
    const ms = Number(process.hrtime.bigint() - started) / 1e6;
    const [{ related }] = await this.writes(({ ledger }) => ledger.ofRequest(requestId));
    return { ms, found: related.findings.length };
  }

  /** A request with one file that publishes these tables. */
  async asks(tables) {
    const { Jobs } = dist('infra/queue/jobs.port');
    const { authorId, projectId, ref: book } = this;
    const context = { title: 'x', what: 'x', why: 'x', destination: 'x' };
    const requestId = await this.writes(async ({ requests, scans }) => {
      const id = await requests.create({ projectId, authorId, context, book, at: AT });
      const [{ id: groupId }] = (await requests.find(id)).groups;
      const stored = { sha256: 'a'.repeat(64), bytes: 1 };
      const file = { requestId: id, path: 't.csv', groupId, kind: 'output', stored, turn: 1, at: AT };
      await scans.order((await requests.addFile(file)).fileId, AT);
      return id;
    });
    const jobs = this.app.get(Jobs);
    const job = await jobs.claim({ kinds: ['scan'], owner: 'bench', now: AT, leaseMs: 60_000 });
    const report = { path: 't.csv', verdict: 'passed', tables: [], findings: [], assessments: [] };
    await this.writes(async ({ scans, ledger }) => {
      await scans.finish(job.subjectId, report, 'e'.repeat(64), AT);
      await ledger.keep(job.subjectId, tables);
    });
    await jobs.finish(job);
    return requestId;
  }

  async closes() {
    await this.app.close();
  }
}

/** Counts of 100 to 100,000: two tables have few in common by chance. */
function aTable(number) {
  const random = seeded(number + 1);
  const title = number % 4 === 0 ? `Cohort wave${number}` : `Births district${number}`;
  const counts = REGIONS.flatMap((region) =>
    SEXES.map((sex) => {
      const names = [region.toLowerCase(), sex.toLowerCase()].sort();
      return {
        anchor: { row: 2, column: 2, a1: 'B2' },
        value: 100 + Math.floor(random() * 99_900),
        of: names.join('\u0001'),
        spans: [],
        label: `${region}, ${sex}`,
        depth: 2,
        sure: true,
      };
    }),
  );
  const { populationOf } = dist('engine/differencing/population');
  const table = { title: `${title} by region and sex`, notes: [], sheet: undefined };
  const population = populationOf({ table, path: 't.csv', statement: undefined });
  return { path: 't.csv', id: `t${number}`, title, population, counts, cut: false };
}

/** The same table, after three women of Harwell withdrew. */
function withoutThree(table) {
  const [first, ...others] = table.counts;
  return { ...table, counts: [{ ...first, value: first.value - 3 }, ...others] };
}
