import { CHANGES, cutShort } from './change-bytes';
import { changePacked, changeZip, isPacked, isZip } from './change-packed';
import { Random } from './random';
import { SAMPLES } from './samples';
import type { Sample } from './samples/sample';

/** One hostile file, made of a sample: the same for the same seed and number. */
export interface Input {
  readonly name: string;
  readonly bytes: Buffer;
  /** What was done to the sample. */
  readonly changes: readonly string[];
  /** Set where something was lost or hidden that no reader may miss: why it must not pass. */
  readonly mustNotPass?: string;
}

/** A person's number, which no output may hold. */
const PLANTED = '\nNHS number 943 476 5919, patient Anna Roth, born 1961-03-07\n';
const CHANGE_NAMES = Object.keys(CHANGES);
/** Text and what is only recognised ends wherever it ends; whatever else was cut short has lost something. */
const ENDS_ANYWHERE =
  /\.(?:csv|tsv|txt|log|lst|md|tex|jsonl?|ya?ml|toml|xml|bib|sty|html|svg|ipynb|ps|r|jl|py|sql|do|sas|sps|rmd|qmd|smcl)$/;
const MAGIC_BYTES = 16;
/** These begin with a line of text, and cut within it they are one. */
const TEXT_MAGIC_BYTES = 48;
const BEGINS_AS_TEXT = /\.(?:mat|xpt|sqlite)$/;
const MIX = 0x9e3779b1;

export async function makeInput(seed: number, number: number): Promise<Input> {
  const random = new Random(Math.imul(seed, MIX) ^ Math.imul(number + 1, MIX >>> 3));
  const chosen = SAMPLES[number % SAMPLES.length];
  if (!chosen) throw new Error('there are no samples');
  const bytes = await chosen.make();
  const kind = random.next();
  if (kind < 0.1) return cut(chosen, bytes, random);
  if (kind < 0.2) return planted(chosen, bytes, random);
  return changed(chosen, bytes, random);
}

function cut({ name }: Sample, bytes: Buffer, random: Random): Input {
  const short = cutShort(bytes, random);
  const isWhole = ENDS_ANYWHERE.test(name) || bytes.subarray(short.length).every((byte) => byte === 0);
  // Of what begins otherwise nothing is left but a few signs of text, which are read as such.
  const least = BEGINS_AS_TEXT.test(name) ? TEXT_MAGIC_BYTES : MAGIC_BYTES;
  const mustNotPass = isWhole || short.length < least ? undefined : 'its end is gone';
  return { name, bytes: short, changes: [`cut after ${short.length} bytes`], mustNotPass };
}

function planted({ name, wide = false }: Sample, bytes: Buffer, random: Random): Input {
  const at = random.below(bytes.length + 1);
  const start = wide ? at - (at % 2) : at;
  const line = Buffer.from(PLANTED, wide ? 'utf16le' : 'utf8');
  const more = Buffer.concat([bytes.subarray(0, start), line, bytes.subarray(start)]);
  const changes = [`a planted line at ${start}`];
  return { name, bytes: more, changes, mustNotPass: 'a person’s number stands in it' };
}

async function changed({ name }: Sample, bytes: Buffer, random: Random): Promise<Input> {
  if (isZip(bytes) && random.next() < 0.3)
    return { name, bytes: await changeZip(bytes, random), changes: ['an odd zip'] };
  const changes: string[] = [];
  let made = bytes;
  const inside = isPacked(bytes) && random.next() < 0.6;
  for (let count = random.pick([1, 1, 1, 2, 3]); count > 0; count -= 1) {
    const change = CHANGE_NAMES[random.below(CHANGE_NAMES.length)] ?? '';
    const apply = CHANGES[change];
    if (!apply) continue;
    changes.push(inside ? `${change} in a packed part` : change);
    made = inside ? await changePacked(made, apply, random) : apply(made, random);
  }
  return { name, bytes: made, changes };
}
