import { resultsOfFolds } from './nobody/cross-validation';
import { signsOfDesign } from './nobody/design';
import { genesOfSets } from './nobody/gene-sets';
import { lengthsOfTexts } from './nobody/lengths-of-texts';
import { fitOfModels } from './nobody/model-fit';
import { numbersOfPlans } from './nobody/planned-studies';
import { whenThingsAre } from './nobody/schedules';
import { figuresOfSimulations } from './nobody/simulations';
import { timingsOfRuns } from './nobody/timings';
import { amountsInUnits } from './nobody/units';
import type { UndecidedTable } from './undecided-table';

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
