import { z } from 'zod';
import { cellAnchor, placeOf, type Anchor } from '../model/anchor';
import { broken, defineRule, type Draft } from './define-rule';
import { perFile } from './per-file';

/**
 * A long run of characters that mean nothing to a reader and are something else when decoded: a file in base64 or in
 * hexadecimal digits. What it is, nobody can check by looking.
 * Source: ours; RFC 4648 for the alphabets.
 */
export const encodedPayload = defineRule({
  id: 'encoded-payload',
  title: 'Encoded content that nobody can read',
  params: z.strictObject({ 'least-length': z.int().min(50).default(300) }),

  *lines({ place = {}, firstLine, lines, last }, context) {
    const { params, looked } = context;
    const run = runSoFar(context);
    looked(lines.length);
    for (const [index, line] of lines.entries()) {
      const encoded = encodedIn(line);
      const goesOn =
        encoded !== undefined &&
        (run.length === 0 ? encoded.length >= WIDE : encoded.length === line.trim().length);
      if (goesOn) {
        if (run.length === 0) run.anchor = { ...placeOf(place), line: firstLine + index };
        if (run.text.length < SAMPLED) run.text += encoded.slice(0, SAMPLED);
        run.length += encoded.length;
        continue;
      }
      yield* ended(run, params['least-length']);
    }
    if (last) yield* ended(run, params['least-length']);
  },

  *rows({ block, cells, notable }, context) {
    const least = context.params['least-length'];
    context.looked(cells);
    for (const { text, row, column } of notable) {
      const encoded = text.length < least ? undefined : encodedIn(text);
      if (encoded === undefined || encoded.length < least || !looksEncoded(encoded)) continue;
      yield said(cellAnchor(block.grid, row, column), encoded.length);
    }
  },

  *part({ part, anchor, text }, { looked }) {
    if (part !== 'appended-bytes') return;
    looked();
    yield broken(anchor, {
      value: part,
      message: `Behind the end of the file come ${text}, which no program shows that opens it.`,
      remedy:
        'Save the file again where it was made, and submit what follows its end by itself if it is needed.',
    });
  },
});

interface Run {
  anchor: Anchor;
  length: number;
  text: string;
}

/** Characters that are judged of a run of any length. */
const SAMPLED = 4000;
/** A run begins with a line as wide as encoders make them: lists of single words do not. */
const WIDE = 40;
const runSoFar = perFile((): Run => ({ anchor: {}, length: 0, text: '' }));

function* ended(run: Run, least: number): Iterable<Draft> {
  if (run.length >= least && looksEncoded(run.text)) yield said(run.anchor, run.length);
  Object.assign(run, { anchor: {}, length: 0, text: '' });
}

/** A line that is nothing but one run, or the long run at its end (`data = "…"`). */
function encodedIn(line: string): string | undefined {
  if (line.length < 4) return undefined;
  return WHOLE.exec(line)?.[1] ?? (line.length < 100 ? undefined : WITHIN.exec(line)?.[0]);
}

const WHOLE = /^\s{0,8}([A-Za-z0-9+/_-]{4,}={0,2})\s*$/;
const WITHIN = /[A-Za-z0-9+/_-]{100,}={0,2}/;

/** Capitals, small letters and digits in turn, as in random bytes; or hexadecimal digits. A word repeated is neither. */
function looksEncoded(text: string): boolean {
  const sample = text.slice(0, SAMPLED);
  const distinct = new Set(sample).size;
  const share = (pattern: RegExp) => (sample.match(pattern) ?? []).length / sample.length;
  if (/^[0-9a-f]+$/i.test(sample)) return distinct >= 14 && share(/\d/g) < 0.8;
  return (
    distinct >= 40 &&
    share(/[A-Z]/g) > 0.2 &&
    share(/[a-z]/g) > 0.2 &&
    share(/\d/g) > 0.05 &&
    share(/[_-]/g) < 0.1
  );
}

function said(anchor: Anchor, length: number): Draft {
  return broken(anchor, {
    value: length,
    message: `${length} characters of encoded content stand here, which nobody can check by reading.`,
    remedy: 'Take it out, and submit what it encodes as a file of its own if it is needed.',
  });
}
