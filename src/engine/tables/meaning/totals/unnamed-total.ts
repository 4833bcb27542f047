import { fit, type Addable } from './adds-up';

/** Without a label a sum may be chance: three parts, and twice over or of many parts, or two and three times over. The last line, or the first. */
export function unnamedTotal(
  lines: readonly Addable[],
  across: number,
): { readonly line: number; readonly parts: readonly number[] } | undefined {
  const last = lines.length - 1;
  if (lines.length < 3) return undefined;
  const needed = lines.length > 5 ? 1 : lines.length > 3 ? 2 : 3;
  for (const line of [last, 0]) {
    if (lines[line]?.total === false) continue;
    const parts = lines.map((_, i) => i).filter((i) => i !== line);
    const proofs = countProofs(lines, line, parts, across);
    if (proofs >= needed && fit(lines, line, parts, across) === 'proven') return { line, parts };
  }
  return undefined;
}

function countProofs(
  lines: readonly Addable[],
  line: number,
  parts: readonly number[],
  across: number,
): number {
  let proofs = 0;
  for (let at = 0; at < across; at++) {
    const shown = parts.filter((part) => (lines[part]?.value(at) ?? NaN) > 0).length;
    if (shown > 1 && (lines[line]?.value(at) ?? 0) > 3) proofs++;
  }
  return proofs;
}
