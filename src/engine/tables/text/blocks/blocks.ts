import { codebookBlock } from './codebook-block';
import { countsElement } from './counts-element';
import { countedBlock } from './counted-block';
import { describeBlock } from './describe-block';
import { detailBlock } from './detail-block';
import { extremesBlock } from './extremes-block';
import { displayedResults } from './displayed-results';
import { tabulatedBlock } from './tabulated-block';
import { tallyBlock } from './tally-block';
import { treeBlock } from './tree-block';
import { univariateBlock } from './univariate-block';
import { flatTable } from './flat-table-block';
import { groupingBlock } from './grouping-block';
import { flowLines } from './flow-lines';
import { graphicsDevice } from './graphics-device';
import { htmlRows } from './html-rows';
import { latexBlock } from './latex-block';
import { legendBlock } from './legend-rows';
import { lifeTableBlock } from './life-table-block';
import { loopedLines } from './looped-lines';
import { mappingLine, nestedMapping } from './mapping-line';
import { missingPatternsBlock } from './missing-patterns-block';
import { modelInformation } from './model-information';
import { wrappedVector } from './named-vector';
import { printedArray } from './printed-array';
import { programLines } from './program-lines';
import type { Read } from '../read-lines';
import { resultOfEnds } from './result-of-ends';
import type { NumberedLine } from '../numbered-line';
import { seriesRecord } from './series-record';
import { successesBlock } from './successes-block';
import type { PrintedBlock } from './printed-block';
import { valueLabels } from './value-labels';
import { valuesBlock } from './values-block';
import { verticalRecords } from './vertical-records';
import { wrappedFrame } from './wrapped-frame';

/** Blocks that say where they begin, by that line: no table that is printed above goes on into them. */
export function blocksIn(
  lines: readonly NumberedLine[],
  read: readonly Read[],
): ReadonlyMap<number, PrintedBlock> {
  const blocks = new Map<number, PrintedBlock>();
  for (let at = 0; at < lines.length;) {
    const block = firstBlock(lines, at);
    if (block) {
      blocks.set(at, block);
      for (const line of read.slice(at, block.to)) line.kind = 'blank';
    }
    at = block?.to ?? at + 1;
  }
  return blocks;
}

const BLOCKS = [
  programLines,
  graphicsDevice,
  codebookBlock,
  countedBlock,
  countsElement,
  describeBlock,
  detailBlock,
  displayedResults,
  groupingBlock,
  extremesBlock,
  flatTable,
  univariateBlock,
  tallyBlock,
  tabulatedBlock,
  legendBlock,
  lifeTableBlock,
  resultOfEnds,
  successesBlock,
  treeBlock,
  missingPatternsBlock,
  modelInformation,
  valueLabels,
  valuesBlock,
  wrappedVector,
  wrappedFrame,
  mappingLine,
  nestedMapping,
  printedArray,
  htmlRows,
  latexBlock,
  verticalRecords,
  seriesRecord,
  flowLines,
  loopedLines,
];

function firstBlock(lines: readonly NumberedLine[], at: number): PrintedBlock | undefined {
  for (const find of BLOCKS) {
    const block = find(lines, at);
    if (block) return block;
  }
  return undefined;
}
