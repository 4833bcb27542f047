import type { MonthlyFigures } from '../../app/statistics/monthly-figures';
import type { MonthlyReport } from '../../app/statistics/read-monthly-report/read-monthly-report';
import { grouped } from '../words/numbers';

export interface MonthlyReportPageView {
  readonly title: string;
  readonly about: string;
  readonly month: string;
  /** Empty where there is nothing to choose. */
  readonly projects: readonly { readonly id: string; readonly name: string; readonly chosen: boolean }[];
  /** What stands for all of them together; empty for who reads only of their own. */
  readonly all: string;
  readonly csvHref: string;
  readonly months: readonly { readonly name: string; readonly current: boolean }[];
  /** Of the table, with the one that names the figures. */
  readonly columns: number;
  readonly parts: readonly PartView[];
}

interface PartView {
  readonly title: string;
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly { readonly text: string; readonly current: boolean }[];
  }[];
}

type Measure = readonly [label: string, of: (figures: MonthlyFigures) => number | undefined];

/** What each line says, by what it is about. */
const PARTS: readonly (readonly [title: string, measures: readonly Measure[]])[] = [
  [
    'Asked for',
    [
      ['Requests submitted', ({ submitted }) => submitted],
      ['Submitted again after a return', ({ resubmitted }) => resubmitted],
      ['Withdrawn', ({ withdrawn }) => withdrawn],
    ],
  ],
  [
    'Answered',
    [
      ['Approved', ({ approved }) => approved],
      ['Approved in part', ({ approvedInPart }) => approvedInPart],
      ['Approved by the rulebook alone', ({ approvedAutomatically }) => approvedAutomatically],
      ['Returned', ({ returned }) => returned],
      ['Rejected', ({ rejected }) => rejected],
    ],
  ],
  [
    'How long it took',
    [
      ['Half were answered within, h', ({ medianHours }) => rounded(medianHours)],
      ['Nine of ten within, h', ({ slowestTenthHours }) => rounded(slowestTenthHours)],
      ['Requests later than promised', ({ late }) => late],
    ],
  ],
  [
    'Judged by people',
    [
      ['Files approved', ({ filesApproved }) => filesApproved],
      ['Of these although something was flagged', ({ overrides }) => overrides],
    ],
  ],
  [
    'Out',
    [
      ['Packages released', ({ released }) => released],
      ['Releases recalled', ({ recalled }) => recalled],
      ['Incidents', ({ incidents }) => incidents],
    ],
  ],
];

export function monthlyReportPage(report: MonthlyReport): MonthlyReportPageView {
  const { project, projects, isForAll, month } = report;
  // The one that is asked for stands beside the words, also where a phone shows only one.
  const months = report.months.toReversed();
  const hasChoice = isForAll || projects.length > 1;
  return {
    title: 'Monthly report',
    about: project ? `${project.code} ${project.title}` : 'All projects together',
    month,
    projects: hasChoice
      ? projects.map(({ id, code, title }) => ({
          id,
          name: `${code} ${title}`,
          chosen: id === project?.id,
        }))
      : [],
    all: isForAll ? 'all together' : '',
    csvHref: `/monthly-report.csv?${new URLSearchParams({ project: project?.id ?? '', month }).toString()}`,
    months: months.map((one) => ({ name: one.month, current: one.month === month })),
    columns: months.length + 1,
    parts: PARTS.map(([title, measures]) => ({
      title,
      rows: measures.map(([label, of]) => ({
        label,
        cells: months.map((figures) => ({
          text: words(of(figures)),
          current: figures.month === month,
        })),
      })),
    })),
  };
}

/** The same table as lines, for a spreadsheet. */
export function monthlyReportLines({
  months,
}: MonthlyReport): readonly (readonly (string | number | undefined)[])[] {
  return [
    ['About', 'Figure', ...months.map(({ month }) => month)],
    ...PARTS.flatMap(([title, measures]) => measures.map(([label, of]) => [title, label, ...months.map(of)])),
  ];
}

function words(value: number | undefined): string {
  return value === undefined ? '–' : grouped(value);
}

function rounded(hours: number | undefined): number | undefined {
  return hours === undefined ? undefined : Number(hours.toFixed(1));
}
