import { Parser, type ParseConfig, type ParseResult } from 'papaparse';

/** papaparse's core without its streams: `meta.cursor` tells where the first record that is not whole begins. */
interface PapaParser {
  parse(text: string, base: number, ignoreLastRow: boolean): ParseResult<string[]>;
}

export function papaParser(config: ParseConfig): PapaParser {
  return new Parser(config);
}
