import { filledCells } from '../../layout/cell-kinds';
import type { UndecidedTable } from '../undecided-table';

/** Fewer may be two rows of a Table 1. */
const FEWEST_PAIRS = 2;
const IN_BRACKETS = /^[([]\s?[-−–]?\d[\d.,]{0,20}\s?[)\]]$/;
const STARRED = /\d\s?\^?(?:\*{1,3}|†|‡)$/;
const CONSTANT =
  /^(?:\(intercept\)|intercept|constant|\(constant\)|_cons|konstante|constante|konstant|konstanta|vakio)$/i;

/**
 * `0.271***` over `(0.019)`, again and again, down to a constant or with stars: estimates over their standard errors, as
 * esttab, outreg2, stargazer and modelsummary print them. Means over their deviations have neither.
 */
export function areOverTheirErrors({ grid, layout }: UndecidedTable): boolean {
  const { left, right, bodyRows } = layout;
  let pairs = 0;
  let others = 0;
  let isOfModel = false;
  for (const [at, row] of bodyRows.entries()) {
    const figures = filledCells(grid, row, left + 1, right);
    if (grid.text(row, left) === '' || figures.length === 0) continue;
    const below = bodyRows[at + 1];
    const errors =
      below === undefined || grid.text(below, left) !== '' ? [] : filledCells(grid, below, left + 1, right);
    if (
      below === undefined ||
      errors.length === 0 ||
      !errors.every((column) => IN_BRACKETS.test(grid.text(below, column)))
    ) {
      others++;
      continue;
    }
    pairs++;
    isOfModel ||=
      CONSTANT.test(grid.text(row, left)) || figures.some((column) => STARRED.test(grid.text(row, column)));
  }
  return isOfModel && pairs >= FEWEST_PAIRS && pairs >= others / 2;
}
