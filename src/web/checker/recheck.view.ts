import type { RecheckPage } from '../../app/scanning/read-recheck/read-recheck';
import type { FileReport, Finding } from '../../engine/report/report';
import { titleOfRule } from '../../engine/rules/rule-titles';
import { visibleText } from '../../engine/report/visible-text';
import { placeFindings } from '../grid/placed-finding';
import { countMarks, type MarkView, SIGNS } from '../words/marks';
import { counted } from '../words/numbers';
import { titleOf } from '../requests/request-head.view';

/** Two rulebooks' answers to the same files, side by side. */
export interface RecheckView {
  readonly back: string;
  readonly about: string;
  readonly own: string;
  /** The later book; empty where nobody asked for checks with one. */
  readonly other: string;
  /** Checks that are not done; empty when all are. */
  readonly waits: string;
  readonly files: readonly {
    readonly name: string;
    readonly href: string;
    readonly was: readonly MarkView[];
    readonly now: readonly MarkView[];
    readonly differences: readonly DifferenceView[];
    /** What the list leaves out, or that there is nothing. */
    readonly say: string;
  }[];
}

interface DifferenceView {
  readonly which: string;
  readonly sign: string;
  readonly outcome: string;
  /** Its title. */
  readonly rule: string;
  readonly place: string;
  readonly message: string;
}

/** More than anybody compares by eye; the data has them all. */
const MOST_SHOWN = 20;

export function recheckPage({ request, book, open, files }: RecheckPage): RecheckView {
  return {
    back: `/requests/${request.id}`,
    about: `#${request.number} ${titleOf(request)}`,
    own: `${request.book.id} ${request.book.version}`,
    other: book ? `${book.id} ${book.version}` : '',
    waits: open === 0 ? '' : `${counted(open, 'check')} not done yet. Come back, or load the page again.`,
    files: files.map(({ file, was, now, added, gone }) => {
      const differences = [
        ...differencesIn(added, now, 'only now'),
        ...differencesIn(gone, was, 'not any more'),
      ];
      return {
        name: visibleText(file.path),
        href: `/requests/${request.id}/files/${file.id}`,
        was: marksOf(was),
        now: now ? marksOf(now) : [{ tone: 'waiting', sign: '…', word: 'being checked' }],
        differences: differences.slice(0, MOST_SHOWN),
        say: sayOf(now, differences.length),
      };
    }),
  };
}

function sayOf(now: FileReport | undefined, differences: number): string {
  if (!now) return '';
  if (differences === 0) return 'Both books find the same.';
  return differences > MOST_SHOWN ? `and ${counted(differences - MOST_SHOWN, 'more', 'more')}` : '';
}

function differencesIn(
  findings: readonly Finding[],
  report: FileReport | undefined,
  which: string,
): readonly DifferenceView[] {
  if (!report) return [];
  const places = new Map(
    placeFindings(report, undefined).map(({ finding, place }) => [finding, place] as const),
  );
  return findings.map((finding) => ({
    which,
    sign: SIGNS[finding.outcome],
    outcome: finding.outcome,
    rule: titleOfRule(finding.rule),
    place: places.get(finding) ?? '',
    message: visibleText(finding.message),
  }));
}

function marksOf({ findings, verdict }: FileReport): readonly MarkView[] {
  const flagged = findings.filter(({ outcome }) => outcome === 'flagged').length;
  const marks = countMarks(flagged, findings.length - flagged);
  if (marks.length > 0) return marks;
  return [
    verdict === 'passed'
      ? { tone: 'passed', sign: SIGNS.passed, word: 'nothing found' }
      : { tone: 'unsure', sign: SIGNS.unsure, word: verdict },
  ];
}
