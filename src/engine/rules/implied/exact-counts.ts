import type { Statement } from '../../report/statement';
import type { Table, TableCell } from '../../tables/table';

/** Words for figures whose sums and differences count nobody: rounded, weighted, in thousands, several answers a person. */
const NOT_EXACT =
  /round|gerundet|rundung|arrond|redonde|arrodon|zaokrouhl|afgerond|avrund|pyörist|weighted|gewichtet|pondér|pondera|vážen|gewogen|vektet|viktad|painotet|thousand|tausend|millier|miles de|milers|tisíc|duizend|tusen|tuhat|million|estimated|perturb|noise|more than one|multiple (?:response|answer)|several answers|mehrfachnennung|réponses multiples/i;

/** False where what is written around the table says that its counts are not exact, so that differences mean nothing. */
export function saysExact({ title, notes }: Table, statement: Statement | undefined): boolean {
  const said = [title, ...notes, statement?.suppression ?? '', statement?.description ?? ''];
  return !said.some((text) => NOT_EXACT.test(text.slice(0, 2000)));
}

/** Some counts, and all of them multiples of 3 or more: rounded, though nothing says so. */
export function lookRounded(cells: readonly TableCell[]): boolean {
  let common = 0;
  let shown = 0;
  for (const { reading } of cells) {
    if (reading.kind !== 'number' || reading.value === 0) continue;
    shown += 1;
    common = greatestCommon(common, reading.value);
  }
  return shown >= 3 && common >= 3;
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b);
}
