import { resultsOfFolds } from './cross-validation';
import { signsOfDesign } from './design';
import { genesOfSets } from './gene-sets';
import { lengthsOfTexts } from './lengths-of-texts';
import { fitOfModels } from './model-fit';
import { numbersOfPlans } from './planned-studies';
import { whenThingsAre } from './schedules';
import { figuresOfSimulations } from './simulations';
import { timingsOfRuns } from './timings';
import { amountsInUnits } from './units';
import type { UndecidedTable } from '../undecided-table';

/** Tables whose whole numbers, means and minima are of programs, models, genes, plans or texts: nobody stands behind them. */
const KINDS: readonly ((table: UndecidedTable) => void)[] = [
  timingsOfRuns,
  figuresOfSimulations,
  resultsOfFolds,
  lengthsOfTexts,
  signsOfDesign,
  genesOfSets,
  numbersOfPlans,
  amountsInUnits,
  fitOfModels,
  whenThingsAre,
];

export function figuresOfNobody(table: UndecidedTable): void {
  for (const know of KINDS) know(table);
}
