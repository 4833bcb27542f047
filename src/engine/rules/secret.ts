import { z } from 'zod';
import { cellAnchor, placeOf } from '../model/anchor';
import { broken, defineRule, type Draft } from './define-rule';
import { perFile } from './per-file';
import { findSecret } from './secrets/find-secret';
import { isSecretName, namedValue } from './secrets/named-value';
import type { LookedAt } from './texts/notable-cells';

/**
 * A password, key or token: whoever reads the output can act as the researcher. Found by shapes that only keys have, and
 * by names such as `password:` before a value that is no placeholder. The message never repeats it.
 * Source: ours; the shapes are those that their issuers document.
 */
export const secret = defineRule({
  id: 'secret',
  title: 'A password or key',
  params: z.strictObject({}),

  *lines({ place = {}, firstLine, lines }, { looked }) {
    looked(lines.length);
    for (const [index, line] of lines.entries()) {
      const found = findSecret(line);
      if (!found) continue;
      yield broken(
        { ...placeOf(place), line: firstLine + index, start: found.start, end: found.end },
        words(found.what),
      );
    }
  },

  *rows(lookedAt, context) {
    const { grid, cells, notable } = lookedAt;
    context.looked(cells);
    yield* ofSettings(lookedAt, headerOf(context));
    for (const { text, row, column } of notable) {
      const found = findSecret(text);
      if (found) yield broken(cellAnchor(grid, row, column), words(found.what));
    }
  },

  *part({ anchor, text }, { looked }) {
    looked();
    const found = findSecret(text);
    if (found) yield broken(anchor, words(found.what));
  },
});

/** What the columns of a grid are called: its first row says it, or the one below its titles. */
interface Header {
  names: readonly string[];
  isTitle: boolean;
}
const headerOf = perFile((): Header => ({ names: [], isTitle: true }));

/** A list of settings or accounts is short: further down no cell is looked at for what its header or its left one says. */
const SETTINGS_ROWS = 300;

/** A name in the cell to the left, or at the top of the column, and the secret in the cell itself. */
function* ofSettings({ grid, firstRow, top }: LookedAt, header: Header): Iterable<Draft> {
  for (const [index, row] of top(SETTINGS_ROWS).entries()) {
    const number = firstRow + index;
    if (number === 1 || header.isTitle) noteNames(header, row, number);
    for (const [place, cell] of row.entries()) {
      if (cell.length < SHORTEST_VALUE) continue;
      const name = header.names[place] || nameIn(row[place - 1] ?? '');
      if (name === '' || isSecretName(cell) || findSecret(cell)) continue;
      if (namedValue(`${name}: ${cell}`))
        yield broken(cellAnchor(grid, number, place + 1), words('A password or key'));
    }
  }
}

function noteNames(header: Header, row: readonly string[], number: number): void {
  const isTitle = row.filter((cell) => cell !== '').length < 2;
  // A list of one column has its name in the first row.
  if (number === 1 || !isTitle) Object.assign(header, { names: row.map(nameIn), isTitle });
}

/** Most figures are shorter, and need no look at what stands around them. */
const SHORTEST_VALUE = 6;

function nameIn(cell: string): string {
  return isSecretName(cell) ? cell.trim() : '';
}

function words(what: string) {
  return {
    message: `${what} stands here: whoever reads this file can use it.`,
    remedy: 'Take it out, and change it where it is used: it may have been read already.',
  };
}
