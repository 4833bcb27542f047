import { cloneRows } from './clone-rows.mjs';
import { quantile } from './compare.mjs';
import { growth } from './growth.mjs';
import { signIn } from './sign-in.mjs';
import { PASSWORD, smallHouse } from './small-house.mjs';

const SIZES = [1000, 10_000];
const FOLDERS = 300;
const VIEWS = 15;
const MOST_MS = 100;

/**
 * Pages of requests with ever more files, in up to three hundred folders, as the browser gets them. Time may not grow
 * faster than files do; and for ten thousand, warm and on a quiet core, a page is to be there within 100 ms.
 */
export async function bench(folder) {
  const house = await smallHouse(folder);
  try {
    const gets = {
      robin: (await signIn(house.url, 'robin', PASSWORD)).get,
      carla: (await signIn(house.url, 'carla', PASSWORD)).get,
    };
    const draft = await requestsIn(house, 'draft');
    const review = await requestsIn(house, 'in-review');
    return [
      ...(await measured('draft', (size) => view(gets.robin, `/requests/${draft(size).id}`))),
      ...(await measured('overview in review', (size) => view(gets.carla, `/requests/${review(size).id}`))),
      ...(await measured('file in review', (size) => {
        const { id, fileId } = review(size);
        return view(gets.carla, `/requests/${id}/files/${fileId}`);
      })),
    ];
  } finally {
    await house.app.close();
  }
}

async function measured(name, run) {
  const lines = await growth(`${name}, many files`, {
    unit: 'files',
    sizes: SIZES,
    input: (size) => size,
    run,
    sameWork: (size, { page }) => size === 1 || page.replaceAll('\u202f', '').match(`\\b${size}\\b`),
    atMost: 1.2,
    runs: 1,
  });
  const whole = await run(SIZES.at(-1));
  return [
    ...lines,
    {
      title: lines[0].title,
      measure: `median of ${VIEWS} views, ${SIZES.at(-1)} files`,
      value: whole.median,
      atMost: MOST_MS,
      unit: ' ms',
    },
  ];
}

async function view(get, path) {
  const times = [];
  let page = '';
  for (let count = 0; count < VIEWS; count++) {
    const started = process.hrtime.bigint();
    page = await get(path);
    times.push(Number(process.hrtime.bigint() - started) / 1e6);
  }
  return { ms: Math.min(...times), median: quantile(times, 0.5), page };
}

/** One request a size; answers with the way to it. */
async function requestsIn(house, state) {
  const made = new Map();
  for (const size of [1, ...SIZES]) made.set(size, await requestOf(house, state, size));
  return (size) => made.get(size);
}

async function requestOf({ database, requestId, checkerId }, state, size) {
  const id = `${state === 'draft' ? '1' : '2'}${String(size).padStart(7, '0')}-0000-4000-8000-000000000000`;
  const idOf = (prefix) => `'${id.slice(0, -12)}' || printf('${prefix}%011d', n.i)`;
  const once = { first: 1, last: 1 };
  const all = { first: 1, last: size };
  const of = `o.request_id = '${requestId}'`;
  const ofFile = `o.file_id IN (SELECT id FROM output_file WHERE request_id = '${requestId}')`;
  const number = `${state === 'draft' ? 100_000 : 200_000} + ${size}`;
  const submitted = state === 'draft' ? 'NULL' : 'o.created_at';
  await cloneRows(database, 'request', {
    ...{ of: `o.id = '${requestId}'`, ...once },
    but: { id: `'${id}'`, number, state: `'${state}'`, submitted_at: submitted },
  });
  await cloneRows(database, 'file_group', { of, ...once, but: { id: idOf('e'), request_id: `'${id}'` } });
  const group = `'${id.slice(0, -12)}e00000000001'`;
  const path = `printf('run/%03d/%05d.csv', n.i % ${FOLDERS}, n.i)`;
  // Each of other bytes, as files are; those of the one that is looked at are there.
  const sha256 = `CASE WHEN n.i = 1 THEN o.sha256 ELSE printf('%064x', n.i) END`;
  await cloneRows(database, 'output_file', {
    ...{ of, ...all },
    but: { id: idOf('f'), request_id: `'${id}'`, group_id: group, path, path_folded: path, sha256 },
  });
  await cloneRows(database, 'file_version', {
    of: ofFile,
    ...all,
    but: { id: idOf('d'), file_id: idOf('f'), sha256 },
  });
  await cloneRows(database, 'scan', {
    of: ofFile,
    ...all,
    but: { id: idOf('c'), file_id: idOf('f'), sha256 },
  });
  if (state !== 'draft') await isVotedOn(database, { id, checkerId });
  return { id, fileId: `${id.slice(0, -12)}f00000000001` };
}

/** One checker has voted on everything. */
async function isVotedOn(database, { id, checkerId }) {
  const at = new Date().toISOString();
  await database.query(
    `INSERT INTO seat (request_id, turn, reviewer_id, started_at) VALUES ('${id}', 1, '${checkerId}', '${at}')`,
  );
  await database.query(
    `INSERT INTO vote (file_id, sha256, voter_id, turn, after_disclosure, request_id, choice, reason, at, group_id,
       context_version, statement_version)
     SELECT id, sha256, '${checkerId}', 1, 0, '${id}', 'approve', '', '${at}', group_id, 1, statement_version
     FROM output_file WHERE request_id = '${id}'`,
  );
}
