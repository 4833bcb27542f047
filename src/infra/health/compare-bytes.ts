import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Told } from '../../app/health/installation.port';
import { errorCode } from '../files/error-code';

/** Digests from the first to before the last; from the first on where there is none. */
export interface DigestRange {
  readonly from: string;
  readonly before: string;
}

export interface KnownDigest {
  readonly sha256: string;
  /** Known only to a job that is to delete it: it may be gone, or never have been a file's. */
  readonly goes: boolean;
}

export interface BytesLook {
  readonly folder: string;
  readonly now: Date;
  /** Which of these the database points to, or has a job delete; sorted, and no more than `atMost`. */
  readonly known: (range: DigestRange, atMost: number) => Promise<readonly KnownDigest[]>;
  readonly atMost?: number;
}

const DIGEST = /^[0-9a-f]{64}$/;
/** After each of them, in whatever order a database puts letters. */
const PAST_ALL = 'g';
const AT_MOST = 10_000;
const DAY_MS = 24 * 60 * 60 * 1000;
/** An upload stores its bytes before its row. */
const LATELY_MS = 60 * 60 * 1000;

/**
 * Compares names alone, of all files or of a part of them that each day is another: digests are spread evenly, so a part
 * tells as much as its size. Whether bytes are as they were only `sluice verify` tells.
 */
export async function compareBytes(look: BytesLook): Promise<Told['bytes']> {
  const { folder, now, known: ask, atMost = AT_MOST } = look;
  const names = (await readdir(folder)).filter((name) => DIGEST.test(name));
  const ofParts = 16 ** Math.max(0, Math.ceil(Math.log(names.length / atMost) / Math.log(16)));
  const range = partOf(ofParts, Math.floor(now.getTime() / DAY_MS));
  const known = await ask(range, 2 * atMost);
  const end = known.length === 2 * atMost ? (known.at(-1)?.sha256 ?? '') : PAST_ALL;
  const stored = new Set(names.filter((name) => isWithin(name, range) && name <= end));
  const points = new Set(known.map(({ sha256 }) => sha256));
  const expected = known.filter(({ goes }) => !goes).map(({ sha256 }) => sha256);
  const lost = await count(expected, async (name) => !stored.has(name) && !(await storedAt(folder, name)));
  const unowned = await count([...stored], async (name) => {
    if (points.has(name)) return false;
    const at = await storedAt(folder, name);
    return at !== undefined && now.getTime() - at.getTime() > LATELY_MS;
  });
  return { looked: new Set([...stored, ...points]).size, ofParts, lost, unowned };
}

function partOf(ofParts: number, day: number): DigestRange {
  const digits = Math.round(Math.log(ofParts) / Math.log(16));
  if (digits === 0) return { from: '', before: PAST_ALL };
  const part = day % ofParts;
  const hex = (number: number) => number.toString(16).padStart(digits, '0');
  return { from: hex(part), before: part + 1 === ofParts ? PAST_ALL : hex(part + 1) };
}

function isWithin(name: string, { from, before }: DigestRange): boolean {
  return name >= from && name < before;
}

async function count(names: readonly string[], fits: (name: string) => Promise<boolean>): Promise<number> {
  let fitting = 0;
  for (const name of names) if (await fits(name)) fitting += 1;
  return fitting;
}

async function storedAt(folder: string, name: string): Promise<Date | undefined> {
  try {
    return (await stat(join(folder, name))).mtime;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
