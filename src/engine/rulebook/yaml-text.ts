import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { RulebookRefusal } from './refusal';

export type KeyPath = readonly PropertyKey[];

/** A YAML file as plain data that still knows on which line each key stands. */
export interface YamlText {
  readonly value: unknown;
  /** 1-based line of the key, or of the nearest mapping around it when the key is absent. */
  lineOf(path: KeyPath): number;
}

/**
 * Reads one YAML 1.2 document of plain values. Aliases and tags are refused: a file of a few lines could grow to
 * gigabytes with them, and a book needs neither.
 *
 * @throws RulebookRefusal naming line and cause
 */
export function readYaml(text: string, file: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core' });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const refuse = (offset: number, found: string, allowed: string) =>
    new RulebookRefusal([{ file, line: lineAt(offset), key: '', found, allowed }]);

  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) throw refuse(fault.pos[0], `text that is not YAML (${fault.message})`, 'one YAML document');
  visit(document, {
    Alias: (_, alias) => {
      throw refuse(alias.range?.[0] ?? 0, `the alias *${alias.source}`, 'plain values, written out');
    },
  });

  return {
    value: document.toJS(),
    lineOf: (path) => lineAt(offsetOf(document.contents, path)),
  };
}

function offsetOf(root: unknown, path: KeyPath): number {
  let node = root;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (isScalar(node) || isMap(node) || isSeq(node)) offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
