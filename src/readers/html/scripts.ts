import type { Found } from '../found';
import { moreTables, rowsOfTable } from '../plots/data-table';
import { dataInProgram, knownData, type FoundData } from '../plots/find-data';
import { literalsIn, parsedJson, type Literal } from '../plots/literals';
import { widgetStateIn } from '../notebook/widget-state';
import { endingOfType } from './data-uri';
import { fetchedByProgram } from './fetches';

const PROGRAM =
  /^(?:|module|text\/(?:javascript|ecmascript|babel|jsx|typescript|vbscript|livescript|jscript|x-\w{0,10}script|x-mathjax-config)|application\/(?:x-)?(?:javascript|ecmascript)|importmap|speculationrules)$/;

/** A longer program is shown by its beginning: nobody reads libraries, and it is flagged whatever it says. */
const LONGEST_SHOWN = 20_000;
const LIBRARY = 50_000;

/** What stands between `<script>` and `</script>`: a program with the data in it, or data alone. */
export function* readScript(part: string, type: string, content: string): Iterable<Found> {
  const kind = type.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (PROGRAM.test(kind)) yield* readProgram(part, content);
  else if (content.trim() !== '') yield* readDataScript(part, kind, content);
}

export function* readProgram(part: string, code: string): Iterable<Found> {
  const { found, used } = dataInProgram(literalsIn(code), code.length);
  yield { kind: 'part', part: 'script', anchor: { part }, text: withoutData(code, used) };
  if (code.length < LIBRARY)
    for (const address of fetchedByProgram(withoutData(code, used)))
      yield { kind: 'part', part: 'external-link', anchor: { part }, text: address };
  yield* blocksOf(part, found);
}

function* readDataScript(part: string, type: string, content: string): Iterable<Found> {
  const value = type.includes('json') ? parsedJson(content) : undefined;
  const state = widgetStateIn(value);
  const data = knownData(value);
  if (state) yield* state(part);
  else if (data) yield* blocksOf(part, data);
  else yield { kind: 'inner', part, name: `script.${endingOfType(type)}`, bytes: Buffer.from(content) };
}

const OUTSIDE = /^(?:https?:|\/\/)/i;

/** Tables that were found in a part, and what stands in them. */
export function* blocksOf(part: string, { tables, markup, addresses, isCut }: FoundData): Iterable<Found> {
  for (const [i, table] of tables.entries()) {
    const place = tables.length > 1 ? { part, table: i + 1 } : { part };
    yield* rowsOfTable(table, `${part}:${i + 1}`, place);
  }
  for (const [i, piece] of markup.entries())
    yield { kind: 'inner', part: `${part}, piece ${i + 1}`, name: 'piece.html', bytes: Buffer.from(piece) };
  for (const address of addresses)
    if (OUTSIDE.test(address)) yield { kind: 'part', part: 'external-link', anchor: { part }, text: address };
  if (isCut === true) yield moreTables({ part });
}

/** The code without the data that became tables, cut where it is long. */
function withoutData(code: string, used: readonly Literal[]): string {
  let text = '';
  let from = 0;
  for (const { start, end } of [...used].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    text += `${code.slice(from, start)}…`;
    from = end;
    if (text.length > LONGEST_SHOWN) break;
  }
  text += code.slice(from, from + LONGEST_SHOWN + 1);
  return code.length > LIBRARY && used.length === 0 ? `${code.slice(0, 200)}…` : text.slice(0, LONGEST_SHOWN);
}
