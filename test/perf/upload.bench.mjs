import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { quantile } from './compare.mjs';
import { signIn } from './sign-in.mjs';
import { PASSWORD } from './small-house.mjs';

const FILES = 10_000;
const FOLDERS = 300;
/** As the page sends them. */
const AT_ONCE = 4;
const LOOK_EVERY_MS = 250;

/**
 * W7: a folder of ten thousand small files, sent as the page sends it, while somebody else works: everything arrives
 * under its path, and the pages of others are there within 100 ms. Checks of what came run beside it.
 */
export async function bench(folder) {
  const house = fork(join(import.meta.dirname, 'house-process.mjs'), [folder]);
  try {
    const [{ url, requestId }] = await once(house, 'message');
    const robin = await signIn(url, 'robin', PASSWORD);
    const carla = await signIn(url, 'carla', PASSWORD);
    const page = `/requests/${requestId}`;
    const token = /name="_csrf" value="([^"]+)"/.exec(await robin.get(page))?.[1];
    const headers = { accept: 'application/json', 'x-csrf-token': token };

    const looks = lookingAround(() => carla.get('/queue'));
    const started = process.hrtime.bigint();
    const sent = await sendAll((path, bytes) => sendFile(robin.send, { page, headers, path, bytes }));
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    const times = await looks.end();
    house.send('peak');
    const [{ peakBytes }] = await once(house, 'message');
    await allArrived(robin, page, sent);

    const title = `upload of ${FILES} files in ${FOLDERS} folders`;
    return [
      { title, measure: 'time', value: seconds, unit: ' s' },
      { title, measure: 'files a second', value: FILES / seconds, unit: '' },
      {
        title,
        measure: `p95 of ${times.length} pages of others`,
        value: quantile(times, 0.95),
        atMost: 100,
        unit: ' ms',
      },
      { title, measure: 'peak memory of the server', value: peakBytes / 1e6, atMost: 600, unit: ' MB' },
    ];
  } finally {
    house.disconnect();
    await once(house, 'exit');
  }
}

function lookingAround(look) {
  const times = [];
  let isOver = false;
  const looking = (async () => {
    while (!isOver) {
      const started = process.hrtime.bigint();
      await look();
      times.push(Number(process.hrtime.bigint() - started) / 1e6);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  })();
  return {
    end: async () => {
      isOver = true;
      await looking;
      return times;
    },
  };
}

async function sendAll(send) {
  const paths = Array.from({ length: FILES }, (_, number) => `run/${number % FOLDERS}/${number}.csv`);
  const waiting = paths.toReversed();
  const line = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const number = Number(/(\d+)\.csv$/.exec(path)[1]);
      await send(path, `region,people\nNorth,${100 + number}\nSouth,${200 + number}\n`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, line));
  return paths;
}

async function sendFile(send, { page, headers, path, bytes }) {
  const body = new FormData();
  body.append('kind', 'output');
  body.append('files', new Blob([bytes], { type: 'text/csv' }), path);
  const answer = await send(`${page}/files`, { method: 'POST', headers, body });
  if (answer.status !== 201)
    throw new Error(`${path} is answered with ${answer.status}: ${await answer.text()}`);
}

async function allArrived({ send }, page, sent) {
  const { request } = await (await send(page, { headers: { accept: 'application/json' } })).json();
  const there = new Set(request.files.map(({ path }) => path));
  const lost = sent.filter((path) => !there.has(path));
  if (lost.length > 0) throw new Error(`${lost.length} files are not there, such as ${lost[0]}`);
}
