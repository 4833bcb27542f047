import { changesOverTime } from './changes';
import { resultsOfFolds } from './cross-validation';
import { valuesOfVariables } from './described-variables';
import { signsOfDesign } from './design';
import { thingsOfPlaces } from './equipment';
import { drawsOfParameters } from './draws-of-parameters';
import { genesOfSets } from './gene-sets';
import { lengthsOfTexts } from './lengths-of-texts';
import { standingsOfLeague } from './leagues';
import { figuresInUnits } from './measured';
import { fitOfModels } from './model-fit';
import { otherFiguresOfThings } from './of-things';
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
  drawsOfParameters,
  resultsOfFolds,
  lengthsOfTexts,
  signsOfDesign,
  genesOfSets,
  numbersOfPlans,
  amountsInUnits,
  figuresInUnits,
  thingsOfPlaces,
  standingsOfLeague,
  valuesOfVariables,
  changesOverTime,
  fitOfModels,
  whenThingsAre,
  // Looks at what the others found.
  otherFiguresOfThings,
];

export function figuresOfNobody(table: UndecidedTable): void {
  for (const know of KINDS) know(table);
}
