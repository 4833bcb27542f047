import type { StatisticsPage } from '../../app/statistics/read-statistics/read-statistics';
import type { RuleJudgements } from '../../app/statistics/statistics.port';
import { grouped } from '../words/numbers';

type Cell = string | number;

/** One chart with its numbers: the bars are drawn beside the figures that they show. */
export interface StatisticsTable {
  readonly name: string;
  readonly title: string;
  readonly say: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Number of the column that the bars show. */
  readonly charted: number;
  /** The end of the scale, where it is not the largest value. */
  readonly scale?: number;
}

export interface StatisticsPageView {
  readonly charts: readonly ChartView[];
}

interface ChartView {
  readonly id: string;
  readonly title: string;
  readonly say: string;
  readonly csvHref: string;
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly {
    readonly cells: readonly { readonly text: string; readonly label: string; readonly numeric: boolean }[];
    /** 0 to 100. */
    readonly bar: number;
  }[];
}

export function statisticsPage(statistics: StatisticsPage): StatisticsPageView {
  return { charts: statisticsTables(statistics).map(chartView) };
}

export function statisticsTables(statistics: StatisticsPage): readonly StatisticsTable[] {
  return [
    turnaround(statistics),
    agreement(statistics),
    findings(statistics),
    falseAlarms(statistics),
    overrides(statistics),
    rejections(statistics),
    releases(statistics),
  ];
}

function turnaround(statistics: StatisticsPage): StatisticsTable {
  return {
    name: 'turnaround',
    title: 'Turnaround',
    say: 'Hours from submission to the answer, by the month of the answer.',
    columns: ['Month', 'Answers', 'Median, h', 'Nine of ten within, h'],
    rows: statistics.turnaround.map(({ month, decisions, medianHours, slowestTenthHours }) => [
      ...[month, decisions, rounded(medianHours), rounded(slowestTenthHours)],
    ]),
    charted: 2,
  };
}

function agreement(statistics: StatisticsPage): StatisticsTable {
  return {
    name: 'agreement',
    title: 'Agreement between reviewers',
    say: "Cohen's kappa of votes that were cast before the other could be read: 1 is full agreement, 0 what chance gives.",
    columns: ['Reviewers', 'Files', 'Same vote', 'Kappa'],
    rows: statistics.agreement.map(({ pair, files, agreed, kappa }) => [
      ...[pair.join(' and '), files, agreed],
      kappa === undefined ? 'not defined' : rounded(kappa, 2),
    ]),
    charted: 3,
    scale: 1,
  };
}

function findings(statistics: StatisticsPage): StatisticsTable {
  return {
    name: 'findings',
    title: 'Findings by rule',
    say: 'In all output files as they were submitted last.',
    columns: ['Rule', 'Flagged', 'Unsure'],
    rows: statistics.findings.map(({ rule, flagged, unsure }) => [rule, flagged, unsure]),
    charted: 1,
  };
}

function falseAlarms({ judgements }: StatisticsPage): StatisticsTable {
  const rules = [...new Set(judgements.map(({ rule }) => rule))];
  const rows = rules.map((rule) => {
    const count = (judgement: RuleJudgements['judgement']) =>
      judgements.find((one) => one.rule === rule && one.judgement === judgement)?.count ?? 0;
    const [confirmed, accepted, wrong] = [count('confirmed'), count('accepted'), count('wrong')];
    const share = rounded((100 * wrong) / (confirmed + accepted + wrong));
    return [rule, confirmed, accepted, wrong, share];
  });
  return {
    name: 'false-alarms',
    title: 'What checkers made of findings',
    say: 'Of those that they judged, in requests that are decided.',
    columns: ['Rule', 'Confirmed', 'Accepted', 'False alarm', 'False alarms, %'],
    rows: rows.sort((a, b) => Number(b[4]) - Number(a[4])),
    charted: 4,
    scale: 100,
  };
}

function overrides({ approvals: { files, overrides: count } }: StatisticsPage): StatisticsTable {
  const others = files - count;
  const isNone = files === 0;
  return {
    name: 'overrides',
    title: 'Overrides',
    say: 'Files that people approved although something in them was flagged.',
    columns: ['Approved', 'Files'],
    rows: isNone
      ? []
      : [
          ['although flagged', count],
          ['nothing flagged', others],
        ],
    charted: 1,
  };
}

function rejections(statistics: StatisticsPage): StatisticsTable {
  return {
    name: 'rejections',
    title: 'Rejected requests by what was found',
    say: 'One request counts for each rule that flagged something in it.',
    columns: ['Rule', 'Requests'],
    rows: statistics.findings
      .filter(({ rejected }) => rejected > 0)
      .map(({ rule, rejected }) => [rule, rejected]),
    charted: 1,
  };
}

function releases(statistics: StatisticsPage): StatisticsTable {
  return {
    name: 'releases',
    title: 'Releases by project',
    say: 'Packages that were delivered, recalled ones too.',
    columns: ['Project', 'Packages', 'Bytes'],
    rows: statistics.releases.map(({ project, releases: count, bytes }) => [project, count, bytes]),
    charted: 1,
  };
}

function chartView({ name, title, say, columns, rows, charted, scale }: StatisticsTable): ChartView {
  const isNumeric = (column: number) => column > 0;
  const valueOf = (row: readonly Cell[]) => Math.max(0, Number(row[charted]) || 0);
  const most = scale ?? Math.max(0, ...rows.map(valueOf));
  return {
    ...{ id: name, title, say, csvHref: `/statistics/${name}.csv` },
    columns: columns.map((label, column) => ({ label, numeric: isNumeric(column) })),
    rows: rows.map((row) => ({
      cells: row.map((cell, column) => ({
        text: typeof cell === 'number' ? grouped(cell) : cell,
        label: columns[column] ?? '',
        numeric: isNumeric(column),
      })),
      bar: most === 0 ? 0 : (100 * valueOf(row)) / most,
    })),
  };
}

function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
