import type { StatisticsPage } from '../../app/statistics/read-statistics/read-statistics';
import type { RuleJudgements } from '../../app/statistics/statistics.port';
import { titleOfRule } from '../../engine/rules/rule-titles';
import { tableOf, type StatisticsTable } from './statistics-table';

export function statisticsTables(statistics: StatisticsPage): readonly StatisticsTable[] {
  return [
    turnaround(statistics),
    agreement(statistics),
    findings(statistics),
    falseAlarms(statistics),
    overrides(statistics),
    rejections(statistics),
    releases(statistics),
    decoys(statistics),
  ];
}

const turnaround = (statistics: StatisticsPage) =>
  tableOf(
    {
      name: 'turnaround',
      title: 'Turnaround',
      say: 'Hours from submission to the answer, by the month of the answer.',
      columns: [
        ['Month', ({ month }) => month],
        ['Answers', ({ decisions }) => decisions],
        ['Median, h', ({ medianHours }) => rounded(medianHours)],
        ['Nine of ten within, h', ({ slowestTenthHours }) => rounded(slowestTenthHours)],
        ['Later than promised', ({ late }) => late],
      ],
      charted: 2,
    },
    statistics.turnaround,
  );

const agreement = (statistics: StatisticsPage) =>
  tableOf(
    {
      name: 'agreement',
      title: 'Agreement between reviewers',
      say: "Cohen's kappa of votes that were cast before the other could be read: 1 is full agreement, 0 what chance gives.",
      columns: [
        ['Reviewers', ({ pair }) => pair.join(' and ')],
        ['Files', ({ files }) => files],
        ['Same vote', ({ agreed }) => agreed],
        ['Kappa', ({ kappa }) => (kappa === undefined ? 'not defined' : rounded(kappa, 2))],
      ],
      charted: 3,
      scale: 1,
    },
    statistics.agreement,
  );

const findings = (statistics: StatisticsPage) =>
  tableOf(
    {
      name: 'findings',
      title: 'Findings by rule',
      say: 'In all output files as they were submitted last.',
      named: titleOfRule,
      columns: [
        ['Rule', ({ rule }) => rule],
        ['Flagged', ({ flagged }) => flagged],
        ['Unsure', ({ unsure }) => unsure],
      ],
      charted: 1,
    },
    statistics.findings,
  );

interface JudgedRule {
  readonly rule: string;
  readonly confirmed: number;
  readonly accepted: number;
  readonly wrong: number;
  /** Per cent. */
  readonly share: number;
}

function judgedRules({ judgements }: StatisticsPage): readonly JudgedRule[] {
  const rules = [...new Set(judgements.map(({ rule }) => rule))];
  const judged = rules.map((rule) => {
    const count = (judgement: RuleJudgements['judgement']) =>
      judgements.find((one) => one.rule === rule && one.judgement === judgement)?.count ?? 0;
    const [confirmed, accepted, wrong] = [count('confirmed'), count('accepted'), count('wrong')];
    return { rule, confirmed, accepted, wrong, share: (100 * wrong) / (confirmed + accepted + wrong) };
  });
  return judged.sort((a, b) => b.share - a.share);
}

const falseAlarms = (statistics: StatisticsPage) =>
  tableOf(
    {
      name: 'false-alarms',
      title: 'What checkers made of findings',
      say: 'Of those that they judged, in requests that are decided.',
      moreHref: '/statistics/false-alarms',
      more: 'Each false alarm with its example',
      named: titleOfRule,
      columns: [
        ['Rule', ({ rule }) => rule],
        ['Confirmed', ({ confirmed }) => confirmed],
        ['Accepted', ({ accepted }) => accepted],
        ['False alarm', ({ wrong }) => wrong],
        ['False alarms, %', ({ share }) => rounded(share)],
      ],
      charted: 4,
      scale: 100,
    },
    judgedRules(statistics),
  );

const overrides = ({ approvals: { files, overrides: count } }: StatisticsPage) =>
  tableOf(
    {
      name: 'overrides',
      title: 'Overrides',
      say: 'Files that people approved although something in them was flagged.',
      columns: [
        ['Approved', ({ approved }) => approved],
        ['Files', ({ many }) => many],
      ],
      charted: 1,
    },
    files === 0
      ? []
      : [
          { approved: 'although flagged', many: count },
          { approved: 'nothing flagged', many: files - count },
        ],
  );

const rejections = (statistics: StatisticsPage) =>
  tableOf(
    {
      name: 'rejections',
      title: 'Rejected requests by what was found',
      say: 'One request counts for each rule that flagged something in it.',
      named: titleOfRule,
      columns: [
        ['Rule', ({ rule }) => rule],
        ['Requests', ({ rejected }) => rejected],
      ],
      charted: 1,
    },
    statistics.findings.filter(({ rejected }) => rejected > 0),
  );

const releases = (statistics: StatisticsPage) =>
  tableOf(
    {
      name: 'releases',
      title: 'Releases by project',
      say: 'Packages that were delivered, recalled ones too.',
      columns: [
        ['Project', ({ project }) => project],
        ['Packages', (line) => line.releases],
        ['Bytes', ({ bytes }) => bytes],
      ],
      charted: 1,
    },
    statistics.releases,
  );

const decoys = (statistics: StatisticsPage) =>
  tableOf(
    {
      name: 'decoys',
      title: 'Decoys caught',
      say: 'Files with a known problem that compliance put in the queue, by who voted on them. All other numbers leave them out.',
      moreHref: '/decoys',
      more: 'Each decoy',
      columns: [
        ['Reviewer', ({ reviewer }) => reviewer],
        ['Files', ({ shown }) => shown],
        ['Caught', ({ caught }) => caught],
        ['Missed', ({ missed }) => missed],
        ['Caught, %', ({ caught, shown }) => rounded((100 * caught) / shown)],
      ],
      charted: 4,
      scale: 100,
    },
    statistics.decoys,
  );

function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
