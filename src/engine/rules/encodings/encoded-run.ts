import type { EncodedPart, Kind } from './encoded-part';
import { isHash } from './encoded-part';
import { looksEncoded, SAMPLED } from './looks-encoded';

/** Lines or cells one after another that are written in one way. */
export interface Run {
  kind: Kind | undefined;
  /** Number of its first line or row. */
  from: number;
  length: number;
  parts: number;
  text: string;
  longest: number;
  /** All parts but the last are equally long, as encoders cut. */
  even: boolean;
  lastLength: number;
  hashes: boolean;
}

export function newRun(): Run {
  return {
    kind: undefined,
    from: 0,
    length: 0,
    parts: 0,
    text: '',
    longest: 0,
    even: true,
    lastLength: 0,
    hashes: true,
  };
}

export function addTo(run: Run, { kind, text }: EncodedPart, at: number): void {
  if (run.parts === 0) Object.assign(run, { kind, from: at });
  // A part after a shorter one: then the shorter one was not the last.
  if (run.parts > 0 && (run.lastLength < run.longest || text.length > run.longest)) run.even = false;
  run.parts++;
  run.length += text.length;
  if (run.text.length < SAMPLED) run.text += text.slice(0, SAMPLED);
  run.longest = Math.max(run.longest, text.length);
  run.lastLength = text.length;
  run.hashes &&= kind === 'word' && isHash(text);
}

/** A run begins as wide as encoders write; narrower, it must be cut evenly: lists of words are neither. */
const WIDE = 40;
const NARROW = 16;

export function isPayload(run: Run, least: number): boolean {
  const cutByAnEncoder = run.longest >= WIDE || (run.even && run.longest >= NARROW);
  return run.length >= least && cutByAnEncoder && looksEncoded(run.text);
}
