import type { DraftColumn } from './draft-column';

type Numbering = Pick<DraftColumn, 'facts' | 'name'>;

/** 0, 1, 2, …: the row names that R and pandas print. */
export function isRowNumber({ facts, name }: Numbering): boolean {
  return (
    facts.sequence &&
    facts.numbers > 2 &&
    facts.least <= 1 &&
    /^(?:rownames|index|unnamed: 0|obs|#|)$/i.test(name.trim())
  );
}

/** Without a name, before what the rows are called by. */
export function numbersRows([first, next]: readonly Numbering[], place: number): boolean {
  return (
    place === 0 && first !== undefined && isUnnamed(first) && isRowNumber(first) && next?.facts.numbers === 0
  );
}

/** Taken for such numbers: no label, no outer one of the labels behind it, and no figure. */
export function isBesideRows({ role, facts, name }: Numbering & Pick<DraftColumn, 'role'>): boolean {
  return role === 'rank' && isUnnamed({ name }) && isRowNumber({ facts, name });
}

/** pandas writes `#` over them. */
function isUnnamed({ name }: Pick<Numbering, 'name'>): boolean {
  return name === '' || name.trim() === '#';
}

/** A count is known where its name says so, and not where its figures are whole. */
const SURELY_NAMED = 0.9;

/** `1` before the only row, and every other figure is known: R and pandas number it although there is nothing to count. */
export function numbersOneRow([first, ...others]: readonly (Numbering &
  Pick<DraftColumn, 'confidence' | 'role'>)[]): boolean {
  return (
    first !== undefined &&
    isUnnamed(first) &&
    first.facts.filled === 1 &&
    (first.facts.values[0] === 1 || first.facts.values[0] === 0) &&
    others.length > 1 &&
    others.every(({ confidence, role }) => confidence > (role === 'count' ? SURELY_NAMED : 0))
  );
}
