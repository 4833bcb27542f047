import { z } from 'zod';
import { cellAnchor, placeOf, type Anchor } from '../model/anchor';
import { broken, defineRule, undecided, type Draft } from './define-rule';
import { encodedPart, isHash, type EncodedPart } from './encodings/encoded-part';
import { addTo, isPayload, newRun, type Run } from './encodings/encoded-run';
import { escapedBytes, type EscapedBytes } from './encodings/escaped-bytes';
import { perFile } from './per-file';

/**
 * A long run of characters that mean nothing to a reader and are something else when decoded: a file in base64, in
 * hexadecimal digits, as escapes or as marks that nobody sees. What it is, nobody can check by looking.
 * Source: ours; RFC 4648 for the alphabets.
 */
export const encodedPayload = defineRule({
  id: 'encoded-payload',
  title: 'Encoded content that nobody can read',
  params: z.strictObject({ 'least-length': z.int().min(50).default(300) }),

  *lines({ place = {}, firstLine, lines, last }, context) {
    const { params, looked } = context;
    const state = stateOf(context);
    const at = (line: number) => ({ ...placeOf(place), line });
    looked(lines.length);
    for (const [index, line] of lines.entries()) {
      const part = encodedPart(line);
      if (part?.kind !== state.run.kind) yield* ended(state, at, params['least-length']);
      if (part) addTo(state.run, part, firstLine + index);
      const bytes = part ? undefined : escapedBytes(line);
      if (bytes) yield said(at(firstLine + index), bytes.bytes, bytes.sure);
    }
    if (last) yield* ended(state, at, params['least-length']);
  },

  *rows({ grid, last, cells, notable }, context) {
    const least = context.params['least-length'];
    const { columns } = stateOf(context);
    context.looked(cells);
    for (const { text, row, column } of notable) {
      const part = text.length < SHORTEST_PIECE ? undefined : encodedPart(text);
      const found = payloadOf(part, least) ?? escapedBytes(text);
      if (found) yield said(cellAnchor(grid, row, column), found.bytes, found.sure);
      else if (part?.kind === 'word' && !isWhole(part.text)) addTo(runOf(columns, column), part, row);
    }
    if (!last) return;
    for (const [column, run] of columns) {
      if (isPayload(run, least) && run.parts >= CHUNKS)
        yield said({ ...placeOf(grid), column }, run.length, true);
    }
    columns.clear();
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

interface State {
  run: Run;
  /** Pieces of columns, which together may be long enough. */
  readonly columns: Map<number, Run>;
}
const stateOf = perFile((): State => ({ run: newRun(), columns: new Map() }));

/** Shorter cells are no piece of a payload: codes and keys are. */
const SHORTEST_PIECE = 40;
/** Fewer cells are no column of pieces. */
const CHUNKS = 5;

function* ended(state: State, at: (line: number) => Anchor, least: number): Iterable<Draft> {
  const { run } = state;
  if (isPayload(run, least)) yield said(at(run.from), run.length, !run.hashes);
  state.run = newRun();
}

function payloadOf(part: EncodedPart | undefined, least: number): EscapedBytes | undefined {
  if (!part) return undefined;
  const run = newRun();
  addTo(run, part, 1);
  return isPayload(run, least) ? { bytes: run.length, sure: true } : undefined;
}

/** A digest, or base64 that ends here: no piece of something longer. */
function isWhole(text: string): boolean {
  return isHash(text) || text.endsWith('=');
}

function runOf(columns: Map<number, Run>, column: number): Run {
  const run = columns.get(column) ?? newRun();
  columns.set(column, run);
  return run;
}

function said(anchor: Anchor, value: number, sure: boolean): Draft {
  const remedy = 'Take it out, and submit what it encodes as a file of its own if it is needed.';
  return sure
    ? broken(anchor, {
        value,
        message: `${value} characters of encoded content stand here, which nobody can check by reading.`,
        remedy,
      })
    : undecided(anchor, {
        value,
        message: `${value} values stand here that may be bytes of something else: digests of files, or content nobody can read.`,
        remedy: 'Say in the statement what they are, or take them out.',
      });
}
