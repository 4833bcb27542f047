import type { Room } from '../../app/health/installation.port';
import type { Trouble } from '../../app/health/troubles';
import { SIGNS, type MarkView } from '../words/marks';
import { age, dateTime } from '../words/moments';
import { bytesInWords } from '../words/numbers';

const WELL: MarkView = { tone: 'passed', sign: SIGNS.passed, word: 'well' };
const BAD = (word: string): MarkView => ({ tone: 'flagged', sign: SIGNS.flagged, word });
const LOOK = (word: string): MarkView => ({ tone: 'unsure', sign: SIGNS.unsure, word });
const MARKS: Readonly<Record<Trouble, MarkView>> = {
  'not-answering': BAD('no answer'),
  'no-room': BAD('full'),
  late: BAD('late'),
  'not-delivered': BAD('not delivered'),
  'little-room': LOOK('filling up'),
  'tried-often': LOOK('tried often'),
  lost: BAD('files lost'),
  unowned: LOOK('left over'),
  'not-set': { tone: 'waiting', sign: '○', word: 'not set' },
};

export function markOf(trouble: Trouble | undefined): MarkView {
  return trouble === undefined ? WELL : MARKS[trouble];
}

export const WHEN_IN_TROUBLE: Readonly<Record<Exclude<Trouble, 'not-answering' | 'not-set'>, string>> = {
  'no-room': 'Make room now: uploads and releases will fail.',
  'little-room': 'Make room before it is full.',
  late: 'See in the log of the server what keeps it; more SLUICE_WORKERS check more files at once.',
  'tried-often': 'It is tried again by itself. See in the log of the server why it failed.',
  lost: 'Run sluice verify, which names them, and restore them from a backup. Nothing they are in can be released.',
  unowned:
    'They take room and do no harm, as a restored older database leaves them. Keep them until sluice verify finds nothing wrong.',
  'not-delivered': 'See that the folder is mounted, then release those requests again.',
};

export function roomInWords({ freeBytes, bytes }: Room): string {
  const share = bytes === 0 ? 0 : Math.floor((100 * freeBytes) / bytes);
  return `${bytesInWords(freeBytes)} of ${bytesInWords(bytes)} free (${share} %).`;
}

export function ago(at: Date, now: Date): string {
  const elapsed = age(at, now);
  return elapsed === 'now' ? 'just now' : `${elapsed} ago, on ${dateTime(at)}`;
}
