/** What one line of a derivation speaks of: a row by its number or a column by its letters, and figures in it. */
export interface Lit {
  readonly line: string;
  /** Figures as cells print them, without grouping, and references such as `D5`. */
  readonly values: readonly string[];
}

const LINE = /^(?:row (\d{1,7})|column ([A-Z]{1,3})): (.*)$/;

/** From the sentences of the engine's derivations, so that a page lights up what they name. */
export function litCells(derivation: readonly string[]): readonly Lit[] {
  return derivation.flatMap((sentence) => {
    const [, row, column, sum = ''] = LINE.exec(sentence) ?? [];
    const line = row ?? column;
    if (line === undefined) return [];
    return [{ line, values: [...new Set(sum.match(/[A-Z]{1,3}\d{1,7}|\d+(?:\.\d+)?/g))] }];
  });
}
