import type { TextRange } from '../../../model/document';
import { codeTables } from './code-tables';
import { findLineTables, type FoundTable } from '../find-line-tables';
import { cubeOf } from './json-cube';
import { jsonTables, tablesOfTokens } from './json-rows';
import { jsonTokens, tokensOutside } from './json-tokens';
import type { NumberedLine } from '../numbered-line';
import { strayLinesOfJson, strayLinesOfXml, strayLinesOfYaml } from './stray-lines';
import { tablesInValues } from './tables-in-values';
import type { TextRow } from '../text-grid';
import { typedTables } from './typed-tables';
import { xmlTokens } from './xml-tokens';
import { yamlTokens } from './yaml-tokens';

/** Tables that are written as data, and those that are printed where the text is no data. */
export interface TablesOfText {
  readonly written: readonly TextRow[][];
  readonly printed: readonly FoundTable[];
}

/**
 * Tables of a text of this format: records of JSON, YAML and XML, data typed into a program, and what is printed.
 *
 * @param apart where no data of JSON are looked at
 */
export function tablesOfText(
  format: string,
  lines: readonly NumberedLine[],
  apart: readonly TextRange[] = [],
): TablesOfText {
  if (format === 'json' || format === 'jsonl') {
    const tokens = [...jsonTokens(lines)];
    const outside = findLineTables(strayLinesOfJson(lines, tokens));
    const cube = cubeOf(tokens);
    const written = cube ? [cube.rows, ...jsonTables(cube.rest)] : jsonTables(tokensOutside(tokens, apart));
    return { written, printed: [...outside, ...tablesInValues(tokens)] };
  }
  if (format === 'xml' || lines[0]?.text.startsWith('<?xml'))
    return { written: tablesOfTokens(xmlTokens(lines)), printed: findLineTables(strayLinesOfXml(lines)) };
  if (format === 'yaml')
    return { written: tablesOfTokens(yamlTokens(lines)), printed: findLineTables(strayLinesOfYaml(lines)) };
  const written = [...codeTables(format, lines), ...typedTables(format, lines)];
  return { written, printed: findLineTables(lines) };
}
