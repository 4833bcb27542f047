import { z } from 'zod';
import { cellAnchor, placeOf, type Anchor } from '../model/anchor';
import { broken, defineRule, undecided, type Draft } from './define-rule';
import { encodedPart, isHash } from './encodings/encoded-part';
import { addTo, isPayload, newRun, type Run } from './encodings/encoded-run';
import { escapedBytes } from './encodings/escaped-bytes';
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
      if (part && (state.run.parts === 0 || state.run.kind === part.kind)) {
        addTo(state.run, part, firstLine + index);
        continue;
      }
      yield* ended(state, at, params['least-length']);
      if (part) addTo(state.run, part, firstLine + index);
      const bytes = line.length < SHORTEST ? undefined : escapedBytes(line);
      if (bytes) yield said(at(firstLine + index), bytes.bytes, bytes.sure);
    }
    if (last) yield* ended(state, at, params['least-length']);
  },

  *rows({ grid, last, cells, notable }, context) {
    const least = context.params['least-length'];
    const { columns } = stateOf(context);
    context.looked(cells);
    for (const { text, row, column } of notable) {
      if (text.length < SHORTEST) continue;
      const found = inCell(text, least);
      if (found) yield said(cellAnchor(grid, row, column), found.bytes, found.sure);
      else remember(columns, column, text, row);
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

/** Shorter texts hold no payload and no piece of one. */
const SHORTEST = 40;
/** Fewer cells are no column of pieces. */
const CHUNKS = 5;

function* ended(state: State, at: (line: number) => Anchor, least: number): Iterable<Draft> {
  const { run } = state;
  if (run.parts === 0) return;
  if (isPayload(run, least)) yield said(at(run.from), run.length, !run.hashes);
  state.run = newRun();
}

function inCell(cell: string, least: number) {
  const part = encodedPart(cell);
  if (part && part.text.length >= least) {
    const run = newRun();
    addTo(run, part, 1);
    if (isPayload(run, least)) return { bytes: part.text.length, sure: true };
  }
  return escapedBytes(cell);
}

function remember(columns: Map<number, Run>, column: number, cell: string, row: number): void {
  const part = encodedPart(cell);
  if (part?.kind !== 'word' || isHash(cell) || cell.endsWith('=')) return;
  const run = columns.get(column) ?? newRun();
  columns.set(column, run);
  addTo(run, part, row);
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
