import { columnLetters } from '../../engine/model/anchor';
import type { FileReport } from '../../engine/report/report';
import { visibleText } from '../../engine/report/visible-text';
import { findingHref } from '../grid/finding.view';
import type { FileAddress } from '../grid/file-address';
import { placeFindings } from '../grid/placed-finding';
import type { FilePage } from '../../app/scanning/read-file/read-file';
import { counted } from '../words/numbers';
import { fewestChanges, type Fix } from './fewest-changes';

/** What to do so that nothing is flagged any more, as few changes as it takes. */
export interface FixesView {
  readonly say: string;
  /** Each way to mend once, with the places where it is needed. */
  readonly ways: readonly { readonly remedy: string; readonly places: readonly FixPlaceView[] }[];
  readonly more: string;
}

interface FixPlaceView {
  readonly where: string;
  readonly href: string;
  /** How many findings are gone once it is done there. */
  readonly takesAway: string;
}

const SHOWN = 24;

/** Null where nothing is flagged; where there is one finding its own card says all. */
export function fixesView(
  { outline }: Pick<FilePage, 'outline'>,
  report: FileReport,
  address: FileAddress,
): FixesView | null {
  const fixes = fewestChanges(report.findings, report.tables);
  const flagged = fixes.reduce((sum, fix) => sum + fix.findings.length, 0);
  if (flagged < 2) return null;
  const placed = placeFindings(report, outline);
  const placeOf = new Map(placed.map((one) => [one.finding, one]));
  const placeView = (fix: Fix): FixPlaceView => {
    const first = placeOf.get(fix.findings[0]);
    return {
      where: whereOf(fix, first?.place ?? 'the file'),
      href: first ? findingHref(first, address) : '',
      takesAway: counted(fix.findings.length, 'finding'),
    };
  };
  const shown = fixes.slice(0, SHOWN);
  return {
    say: `${counted(fixes.length, 'change')} would make it pass.`,
    ways: [...new Set(shown.map(({ remedy }) => remedy))].map((remedy) => ({
      remedy: visibleText(remedy),
      places: shown.filter((fix) => fix.remedy === remedy).map(placeView),
    })),
    more: fixes.length > SHOWN ? `and ${counted(fixes.length - SHOWN, 'more change', 'more changes')}` : '',
  };
}

function whereOf({ line, findings }: Fix, place: string): string {
  const { row, column, sheet } = findings[0].anchor;
  const within = sheet === undefined ? '' : `${visibleText(sheet)}, `;
  if (line === 'row' && row !== undefined) return `${within}row ${row}`;
  return line === 'column' && column !== undefined ? `${within}column ${columnLetters(column)}` : place;
}
