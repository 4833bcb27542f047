import { correctColumns } from './apply-corrections';
import { roleFromItself } from './column-roles';
import { saidByCommand } from './commands';
import { codesOfGroups, countsCalledIds, flagsBeforeCounts } from './crossed-groups';
import { figuresOfNobody } from './figures-of-nobody';
import { fiveNumbers } from './five-numbers';
import { quantilesByFraction, quantilesDownTheSide } from './fraction-columns';
import {
  knowAdmissions,
  knowBootstrap,
  knowByCompany,
  knowFitBeside,
  knowCorrelations,
  knowLengths,
  knowLifeTable,
  knowPeopleInWords,
  knowThoseAtRisk,
} from './in-company';
import { forgetNamesOfLevels } from './level-columns';
import { forgetLevels, stubOfNumberedLevels, stubOfSteps } from './levels';
import { forgetNamesThatAddUp } from './names-that-add-up';
import { meansOfGroups } from './means-of-groups';
import { knowCodeLists, knowNumberedList } from './nobody/code-lists';
import { levelsOfSeries } from './series-index';
import { sharesAcross, sharesDown } from './shares-across';
import { valuesOfTests } from './table-kind';
import { knowValueCounts } from './value-counts';
import type { UndecidedTable } from './undecided-table';

/** What each column says of itself, and then what columns that stand together do; in the end what people said of them. */
export function decideColumns(table: UndecidedTable): void {
  const { columns, grid, layout, title, corrections } = table;
  const { bodyRows } = layout;
  columns.forEach(roleFromItself);
  forgetLevels(columns);
  forgetNamesOfLevels(columns);
  forgetNamesThatAddUp(table);
  knowValueCounts(columns);
  quantilesByFraction(columns);
  quantilesDownTheSide(columns);
  saidByCommand(columns, title);
  figuresOfNobody(table);
  meansOfGroups(table);
  stubOfSteps(columns);
  stubOfNumberedLevels(columns);
  valuesOfTests(columns);
  knowByCompany(columns);
  knowFitBeside(columns);
  fiveNumbers(columns);
  knowAdmissions(columns, title);
  knowThoseAtRisk(columns, title);
  knowCorrelations(columns);
  knowLengths(columns);
  knowLifeTable(columns);
  knowBootstrap(columns);
  knowPeopleInWords(columns);
  // They look for the codes beside them, which are known by now.
  knowCodeLists(table);
  knowNumberedList(table);
  sharesAcross(columns);
  sharesDown(columns);
  countsCalledIds(columns, grid, bodyRows);
  flagsBeforeCounts(columns, grid, bodyRows);
  codesOfGroups(columns, grid, bodyRows);
  levelsOfSeries(columns);
  if (corrections?.some) correctColumns(columns, corrections, grid);
}
