import type { Act, Acts } from './act';
import type { PdfJs } from './load-pdfjs';
import { PAINT_ACTS } from './paint-acts';
import { STATE_ACTS } from './state-acts';
import { TEXT_ACTS } from './text-acts';

/** What each operation of pdf.js does; those that change nothing about words, shapes and pictures are left out. */
export function actsOf(ops: PdfJs['OPS']): ReadonlyMap<number, Act> {
  const acts: Acts = { ...STATE_ACTS, ...TEXT_ACTS, ...PAINT_ACTS };
  const byName = new Map<string, Act | undefined>(Object.entries(acts));
  return new Map(
    Object.entries(ops).flatMap(([name, operation]) => {
      const act = byName.get(name);
      return act ? [[operation, act] as const] : [];
    }),
  );
}
