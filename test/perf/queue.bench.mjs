import { cloneRows } from './clone-rows.mjs';
import { quantile } from './compare.mjs';
import { countQueries } from './count-queries.mjs';
import { signIn } from './sign-in.mjs';
import { PASSWORD, smallHouse } from './small-house.mjs';

const REQUESTS = 5000;
const VIEWS = 200;

/** The page that a checker opens most often, as the browser gets it: session, person, list and page. */
export async function bench(folder) {
  const house = await smallHouse(folder);
  const { app, url } = house;
  try {
    await seed(house);
    const { get } = await signIn(url, 'carla', PASSWORD);
    await get('/queue'); // the session of a new sign-in is still being written
    const times = [];
    const queries = [];
    for (let view = 0; view < VIEWS; view++) {
      const path = `/queue?page=${1 + (view % 10)}`;
      const started = process.hrtime.bigint();
      const { result: page, count } = await countQueries(() => get(path));
      times.push(Number(process.hrtime.bigint() - started) / 1e6);
      queries.push(count);
      if (!page.replaceAll('\u202f', '').includes(`${REQUESTS}`) || !page.includes('Visits by region'))
        throw new Error(`${path} does not show the ${REQUESTS} requests`);
    }
    const title = `queue page with ${REQUESTS} requests`;
    return [
      // The jobs look for work in this process too: now and then a query of theirs falls into a view.
      { title, measure: 'queries a view', value: quantile(queries, 0.5), atMost: 8, unit: '' },
      { title, measure: `median of ${VIEWS} views`, value: quantile(times, 0.5), unit: ' ms' },
      { title, measure: `p95 of ${VIEWS} views`, value: quantile(times, 0.95), atMost: 100, unit: ' ms' },
    ];
  } finally {
    await app.close();
  }
}

/** Copies of one request that waits, each with a title of its own. */
async function seed({ database, requestId }) {
  const id = `o.id || '-' || n.i`;
  const request_id = `o.request_id || '-' || n.i`;
  const copies = { first: 1, last: REQUESTS - 1 };
  const of = `o.request_id = '${requestId}'`;
  await database.query(
    `UPDATE request SET state = 'submitted', submitted_at = created_at WHERE id = '${requestId}'`,
  );
  await cloneRows(database, 'request', {
    ...{ of: `o.id = '${requestId}'`, ...copies },
    but: { id, number: 'o.number + n.i', title: `o.title || ' ' || n.i` },
  });
  await cloneRows(database, 'file_group', { of, ...copies, but: { id, request_id } });
  await cloneRows(database, 'output_file', { of, ...copies, but: { id, request_id } });
  const ofFile = `o.file_id IN (SELECT id FROM output_file WHERE request_id = '${requestId}')`;
  for (const table of ['file_version', 'scan'])
    await cloneRows(database, table, {
      of: ofFile,
      ...copies,
      but: { id, file_id: `o.file_id || '-' || n.i` },
    });
}
