import { correctColumns } from '../corrections/apply-corrections';
import { knowCountsCalledAge } from './beyond-any-age';
import { roleFromItself } from './column-roles';
import { saidByCommand } from '../commands';
import { codesOfGroups, countsCalledIds, flagsBeforeCounts } from '../kinds/crossed-groups';
import { figuresOfNobody } from '../nobody/figures-of-nobody';
import { fiveNumbers } from '../kinds/five-numbers';
import { quantilesByFraction, quantilesDownTheSide } from '../kinds/fraction-columns';
import {
  knowAdmissions,
  knowBootstrap,
  knowByCompany,
  knowFitBeside,
  knowCorrelations,
  knowLengths,
  knowMinutes,
  knowLifeTable,
  knowPeopleInWords,
  knowThoseAtRisk,
} from './in-company';
import { forgetNamesOfLevels } from './level-columns';
import { forgetLevels, stubOfCodes, stubOfNumberedLevels, stubOfSteps } from './levels';
import { forgetNamesThatAddUp } from './names-that-add-up';
import { proportionsWithTheirCounts } from './proportions';
import { meansOfGroups } from '../kinds/means-of-groups';
import { knowCodeLists, knowNumberedList } from '../nobody/code-lists';
import { levelsOfSeries } from '../kinds/series-index';
import { wordsUnderIdentifiers } from './words-under-identifiers';
import { sharesAcross, sharesDown } from '../kinds/shares-across';
import { valuesOfTests } from '../kinds/table-kind';
import { valuesOfGroups } from '../kinds/values-of-groups';
import { knowValueCounts } from '../kinds/value-counts';
import type { UndecidedTable } from '../undecided-table';

type Step = (table: UndecidedTable) => void;
type Columns = UndecidedTable['columns'];

const byColumns =
  (decide: (columns: Columns) => void): Step =>
  ({ columns }) => {
    decide(columns);
  };
const byTitle =
  (decide: (columns: Columns, title: string) => void): Step =>
  ({ columns, title }) => {
    decide(columns, title);
  };
const byCells =
  (decide: (columns: Columns, grid: UndecidedTable['grid'], bodyRows: readonly number[]) => void): Step =>
  ({ columns, grid, layout }) => {
    decide(columns, grid, layout.bodyRows);
  };

/** What columns that stand together say. In this order: a later step rests on what earlier ones decided. */
const STEPS: readonly Step[] = [
  byColumns(forgetLevels),
  byColumns(forgetNamesOfLevels),
  wordsUnderIdentifiers,
  forgetNamesThatAddUp,
  byColumns(knowCountsCalledAge),
  byColumns(knowValueCounts),
  valuesOfGroups,
  byColumns(quantilesByFraction),
  byColumns(quantilesDownTheSide),
  byTitle(saidByCommand),
  figuresOfNobody,
  meansOfGroups,
  byColumns(stubOfSteps),
  byColumns(stubOfNumberedLevels),
  byColumns(valuesOfTests),
  byColumns(knowByCompany),
  byColumns(knowFitBeside),
  byColumns(fiveNumbers),
  byTitle(knowAdmissions),
  byTitle(knowThoseAtRisk),
  byColumns(knowCorrelations),
  byColumns(knowLengths),
  byColumns(knowMinutes),
  byColumns(knowLifeTable),
  byColumns(knowBootstrap),
  byColumns(knowPeopleInWords),
  byColumns(proportionsWithTheirCounts),
  byColumns(stubOfCodes),
  // They look for the codes beside them, which are known by now.
  knowCodeLists,
  knowNumberedList,
  byColumns(sharesAcross),
  byColumns(sharesDown),
  byCells(countsCalledIds),
  byCells(flagsBeforeCounts),
  byCells(codesOfGroups),
  byColumns(levelsOfSeries),
];

/** What each column says of itself, and then what columns that stand together do; in the end what people said of them. */
export function decideColumns(table: UndecidedTable): void {
  const { columns, grid, corrections } = table;
  columns.forEach(roleFromItself);
  for (const step of STEPS) step(table);
  if (corrections?.some) correctColumns(columns, corrections, grid);
}
