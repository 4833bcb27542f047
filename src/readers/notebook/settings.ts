import type { Block } from '../../engine/model/document';
import { isFields } from '../plots/values';
import type { Told } from '../told';
import { isNotable, isSentence } from '../notable';

/** Texts of cells and outputs, each read by its own type. */
const READ: ReadonlySet<string> = new Set(['source', 'input', 'text', 'traceback', 'data', 'attachments']);
/** What every notebook says about the program that ran it. */
const OF_PROGRAMS = /^(?:kernelspec|language_info)$/;
const DEEPEST = 100;
const MOST_LINES = 10_000;

/** Names of fields and values that nobody has told, where they may say something. */
export function* settingsOf(notebook: unknown, told: Told): Iterable<Block> {
  const found = new Set<string>();
  const keep = (text: string, says: boolean) => {
    if (says && found.size <= MOST_LINES && !told.has(text)) found.add(text);
  };
  const visit = (value: unknown, quiet: boolean, depth: number): void => {
    if (typeof value === 'string') keep(value, isNotable(value) || (!quiet && isSentence(value)));
    else if (depth > DEEPEST) keep(JSON.stringify(value), true);
    else if (Array.isArray(value)) for (const one of value) visit(one, quiet, depth + 1);
    else if (isFields(value))
      for (const [key, inner] of Object.entries(value)) {
        keep(key, isNotable(key) || isSentence(key));
        if (!READ.has(key)) visit(inner, quiet || OF_PROGRAMS.test(key), depth + 1);
        else if (isFields(inner))
          for (const name of Object.keys(inner)) keep(name, isNotable(name) || isSentence(name));
      }
  };
  visit(notebook, false, 0);
  const lines = [...found].slice(0, MOST_LINES).flatMap((text) => text.split('\n'));
  if (lines.length > 0)
    yield { kind: 'lines', place: { part: 'settings' }, format: 'txt', firstLine: 1, lines, last: true };
  if (found.size <= MOST_LINES) return;
  const reason = `Its settings hold more than ${MOST_LINES} texts; those beyond were not read.`;
  yield { kind: 'unread', anchor: { part: 'settings' }, cause: 'limit', reason };
}
