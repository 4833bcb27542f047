import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { createWorker, OEM, PSM, type Worker as Recogniser } from 'tesseract.js';
import type { Word } from '../layout/word';

/** One picture may take so long; a hostile one takes it, and no longer. */
const MOST_MS = 25_000;
/** Programs to read text take 100 MB: kept for the next picture, but not for ever. */
const IDLE_MS = 5000;
/** What tesseract itself believes, in percent. Lines and dots of charts are read as letters it is not sure of. */
const SURE = 75;
const SURE_OF_A_SIGN = 90;

/**
 * Words in a picture (a PNG, dark on light), or `too-slow`. English and digits, by data that is part of the
 * installation. Runs in a thread of its own, which ends with the time limit and soon after the last picture.
 */
export async function textInPicture(png: Buffer): Promise<readonly Word[] | 'too-slow'> {
  const recogniser = await running();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'too-slow'>((resolve) => {
    timer = setTimeout(() => {
      resolve('too-slow');
    }, MOST_MS);
  });
  try {
    const answer = await Promise.race([wordsIn(recogniser, png), late]);
    if (answer === 'too-slow') await stop();
    return answer;
  } finally {
    clearTimeout(timer);
    rest();
  }
}

/** As one block of lines, which finds the single digits of tables; where there is none, as words strewn about. */
async function wordsIn(recogniser: Recogniser, png: Buffer): Promise<readonly Word[]> {
  for (const layout of [PSM.SINGLE_BLOCK, PSM.SPARSE_TEXT]) {
    await recogniser.setParameters({ tessedit_pageseg_mode: layout });
    const { data } = await recogniser.recognize(png, {}, { blocks: true, text: false });
    const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs).flatMap((of) => of.lines);
    const words = lines.flatMap((line) => line.words.filter(isSure).map(asWord));
    if (words.length > 0) return words;
  }
  return [];
}

interface SeenWord {
  readonly text: string;
  readonly confidence: number;
  readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
}

function isSure({ text, confidence }: SeenWord): boolean {
  const word = text.trim();
  const needed = word.length === 1 && !/\d/.test(word) ? SURE_OF_A_SIGN : SURE;
  return confidence >= needed && /[\p{L}\d]/u.test(word);
}

function asWord({ text, bbox: { x0, y0, x1, y1 } }: SeenWord): Word {
  return { text: text.trim(), x: x0, y: y1, width: x1 - x0, size: y1 - y0 };
}

let started: Promise<Recogniser> | undefined;
let idle: NodeJS.Timeout | undefined;

async function running(): Promise<Recogniser> {
  clearTimeout(idle);
  started ??= start();
  const recogniser = await started;
  threadOf(recogniser)?.ref();
  return recogniser;
}

async function start(): Promise<Recogniser> {
  const data = dirname(require.resolve('@tesseract.js-data/eng/package.json'));
  const recogniser = await createWorker('eng', OEM.LSTM_ONLY, {
    langPath: join(data, '4.0.0_best_int'),
    gzip: true,
    cacheMethod: 'none',
    // Each job answers for itself; without this the thread's errors would end the process.
    errorHandler: () => undefined,
  });
  await recogniser.setParameters({ debug_file: '/dev/null' });
  return recogniser;
}

/** A thread that waits must not keep `sluice check` from ending. */
function rest(): void {
  void started?.then((recogniser) => threadOf(recogniser)?.unref());
  idle = setTimeout(() => void stop(), IDLE_MS).unref();
}

async function stop(): Promise<void> {
  const ending = started;
  started = undefined;
  await (await ending)?.terminate();
}

function threadOf(recogniser: Recogniser): Worker | undefined {
  return 'worker' in recogniser && recogniser.worker instanceof Worker ? recogniser.worker : undefined;
}
