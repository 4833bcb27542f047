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
