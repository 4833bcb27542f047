import { formatSarif } from '../../../src/engine/report/format-sarif';
import { aFile, aFinding, aReport, titleOf } from './a-report';

const format = {
  titleOf,
  helpOf: (rule: string) => (rule === 'small-count' ? '## What is wrong' : undefined),
};

const line = aFinding({ rule: 'secret', outcome: 'unsure', anchor: { line: 7, start: 4, end: 9 } });
const relation = {
  rule: 'too-many-files',
  outcome: 'flagged',
  severity: 'low',
  anchors: [{ path: 'tables/t 1.csv' }],
  message: 'Too many.',
  remedy: 'Leave some out.',
} as const;
const report = aReport([aFile({ path: 'tables/t 1.csv', findings: [aFinding(), line] })], {
  relations: [relation],
});

describe('the report as SARIF 2.1.0', () => {
  const log: unknown = JSON.parse(formatSarif(report, format));

  it('names the tool, its rules and their help', () => {
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'sluice', version: '1.2.3' } },
          columnKind: 'utf16CodeUnits',
          artifacts: [
            { location: { uri: 'tables/t%201.csv' }, length: 812, hashes: { 'sha-256': 'f0'.repeat(32) } },
          ],
        },
      ],
    });
    expect(log).toHaveProperty('runs.0.tool.driver.rules.0', {
      id: 'small-count',
      shortDescription: { text: 'Title of small-count' },
      help: { text: '## What is wrong', markdown: '## What is wrong' },
    });
  });

  it('places a cell on its row, with its address', () => {
    expect(log).toHaveProperty('runs.0.results.0', {
      ruleId: 'small-count',
      ruleIndex: 0,
      kind: 'fail',
      level: 'error',
      message: { text: '3 people in this cell. Merge it with its neighbour.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'tables/t%201.csv', index: 0 },
            region: { startLine: 2 },
          },
          logicalLocations: [{ fullyQualifiedName: 'B2', name: 'B2', kind: 'member' }],
        },
      ],
      properties: { severity: 'medium' },
    });
  });

  it('places text by line and column, and leaves what is unsure to a person', () => {
    expect(log).toMatchObject({
      runs: [
        {
          results: [
            {},
            {
              kind: 'review',
              level: 'none',
              locations: [{ physicalLocation: { region: { startLine: 7, startColumn: 5, endColumn: 10 } } }],
            },
            { ruleId: 'too-many-files', level: 'warning', locations: [{ physicalLocation: {} }] },
          ],
        },
      ],
    });
  });

  it('says what could not be decided', () => {
    expect(log).toMatchObject({
      runs: [
        {
          invocations: [
            {
              toolExecutionNotifications: [
                { message: { text: 'A part could not be read.' }, level: 'warning' },
              ],
            },
          ],
        },
      ],
    });
  });
});
