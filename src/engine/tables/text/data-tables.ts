import { codeTables } from './code-tables';
import { jsonTables, tablesOfTokens } from './json-rows';
import type { NumberedLine } from './separated-rows';
import type { TextRow } from './text-grid';
import { typedTables } from './typed-tables';
import { xmlTokens } from './xml-tokens';
import { yamlTokens } from './yaml-tokens';

/** Tables that are written as data, not printed. `only`: the text is nothing else, so nothing printed is looked for. */
export interface WrittenTables {
  readonly only: boolean;
  readonly tables: readonly TextRow[][];
}

/** Tables that a text of this format writes down: records of JSON, YAML and XML, data typed into a program. */
export function dataTables(format: string, lines: readonly NumberedLine[]): WrittenTables {
  if (format === 'json' || format === 'jsonl') return { only: true, tables: jsonTables(lines) };
  if (format === 'xml' || lines[0]?.text.startsWith('<?xml'))
    return { only: true, tables: tablesOfTokens(xmlTokens(lines)) };
  if (format === 'yaml') return { only: true, tables: tablesOfTokens(yamlTokens(lines)) };
  const tables = [...codeTables(format, lines), ...typedTables(format, lines)];
  return { only: false, tables };
}
