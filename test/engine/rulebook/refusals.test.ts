import { refused, refusedWith } from './a-book';

/** What is wrong, its lines from line 5 of the book on, and what the refusal says. */
const WRONG: readonly [
  title: string,
  lines: string,
  line: number,
  key: string,
  found: string,
  allowed: RegExp,
][] = [
  [
    'an operator that does not exist',
    'rules:\n  small-count: { allow: "=> 10" }',
    6,
    'rules.small-count.allow',
    '"=> 10"',
    /an operator and a number, such as ">= 10"/,
  ],
  [
    'a threshold without operator',
    'rules:\n  small-count:\n    allow: 10',
    7,
    'rules.small-count.allow',
    '10',
    /an operator and a number/,
  ],
  [
    'a rule that is not in the catalogue',
    'rules:\n  small-counts: { allow: ">= 10" }',
    6,
    'rules.small-counts',
    'an unknown key',
    /did you mean small-count\?/,
  ],
  [
    'a parameter that the rule does not have',
    'rules:\n  small-count: { allow: ">= 10", alow: ">= 5" }',
    6,
    'rules.small-count.alow',
    'an unknown key',
    /only allow, effect, severity, except, confidential, source/,
  ],
  [
    'a parameter of the wrong kind',
    'rules:\n  unrounded-count: { base: five }',
    6,
    'rules.unrounded-count.base',
    '"five"',
    /number/,
  ],
  [
    'the threshold of a rule that is not built yet',
    'rules:\n  plotted-points: { allow: many }',
    6,
    'rules.plotted-points.allow',
    '"many"',
    /an operator and a number/,
  ],
  [
    'an effect that does not exist',
    'rules:\n  small-count: { effect: warn }',
    6,
    'rules.small-count.effect',
    '"warn"',
    /flag, ask, off/,
  ],
  [
    'a severity that does not exist',
    'rules:\n  small-count: { severity: critical }',
    6,
    'rules.small-count.severity',
    '"critical"',
    /high, medium, low/,
  ],
  [
    'a role that does not exist',
    'rules:\n  small-count: { except: [totals] }',
    6,
    'rules.small-count.except.0',
    '"totals"',
    /dimension, count/,
  ],
  [
    'a source without kind',
    'rules:\n  small-count: { source: { text: x } }',
    6,
    'rules.small-count.source.kind',
    'nothing',
    /found, general, assumption/,
  ],
  ['a size without unit', 'files:\n  max-bytes: 20', 6, 'files.max-bytes', '20', /a size such as 20 MB/],
  [
    'a size in a unit that is ambiguous',
    'files: { max-bytes: 20 MiB }',
    5,
    'files.max-bytes',
    '"20 MiB"',
    /a size such as 20 MB/,
  ],
  [
    'a key that files does not have',
    'files:\n  max-size: 20 MB',
    6,
    'files.max-size',
    'an unknown key',
    /only types, max-bytes/,
  ],
  [
    'a name pattern that does not compile',
    'files:\n  names: "^[$"',
    6,
    'files.names',
    '"^[$"',
    /a regular expression from \^ to \$/,
  ],
  [
    'a name pattern without anchors',
    'files:\n  names: "[a-z]+"',
    6,
    'files.names',
    '"[a-z]+"',
    /from \^ to \$/,
  ],
  ['a time without unit', 'review:\n  claim-for: 4', 6, 'review.claim-for', '4', /a time such as 4 hours/],
  [
    'a share that is none',
    'review:\n  sample-after-release: 120 %',
    6,
    'review.sample-after-release',
    '"120 %"',
    /a share from 0 % to 100 %/,
  ],
  ['no reviewers', 'review:\n  reviewers: 0', 6, 'review.reviewers', '0', />=1/],
  ['a word for yes', 'review:\n  blinded: yes', 6, 'review.blinded', '"yes"', /true or false/],
  [
    'an audit trail kept for less than a year',
    'review:\n  audit-retention: 11 months',
    6,
    'review.audit-retention',
    '"11 months"',
    /at least 1 year/,
  ],
  [
    'more outside reviewers than reviewers',
    'review:\n  reviewers: 1\n  outside-project: 2',
    7,
    'review.outside-project',
    '2 with 1 reviewers',
    /at most as many/,
  ],
  [
    'a decision by the owner without a reason',
    'review:\n  decision: owner',
    6,
    'review.decision',
    '"owner" without a reason',
    /`because:`/,
  ],
  [
    'an automatic decision without a reason',
    'review: { decision: automatic }',
    5,
    'review.decision',
    '"automatic" without a reason',
    /`because:`/,
  ],
  [
    'a source for a key that is not there',
    'sources:\n  files.max-size: { kind: found }',
    6,
    'sources.files.max-size',
    'an unknown key',
    /did you mean files.max-files\?/,
  ],
  [
    'an unknown key at the top',
    'reviews: { reviewers: 2 }',
    5,
    'reviews',
    'an unknown key',
    /only id, version, title, extends, files, review, rules, sources/,
  ],
  ['an alias', 'files: &f { max-files: 3 }\nreview: *f', 6, '', 'the alias *f', /plain values/],
];

describe('a rulebook that does not validate is refused whole, with file, line, key, found and allowed', () => {
  it.each(WRONG)('%s', (_, lines, line, key, found, allowed) => {
    const [problem, ...others] = refusedWith(lines);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: 'own.yaml', line, key, found });
    expect(problem?.allowed).toMatch(allowed);
  });

  it('names every problem at once', () => {
    const problems = refusedWith('files: { max-files: 0 }\nreview: { reviewers: 9 }');
    expect(problems.map(({ key }) => key)).toEqual(['files.max-files', 'review.reviewers']);
  });

  it('names what is missing when nothing is extended', () => {
    const problems = refused('id: own\nversion: 1.0.0\ntitle: Own\nfiles: { max-files: 3 }\n');
    expect(problems.map(({ key }) => key)).toContain('files.types');
    expect(problems.map(({ key }) => key)).toContain('review');
    expect(problems.every(({ line, found }) => line > 0 && found === 'nothing')).toBe(true);
  });

  it.each([
    ['text that is not YAML', 'id: [', 1],
    ['a key given twice', 'id: own\nid: other\nversion: 1.0.0', 2],
    ['a tag', 'id: !!binary aGk=\nversion: 1.0.0', 1],
    ['a list', '- id: own', 1],
    ['nothing', '', 1],
  ])('%s', (_, text, line) => {
    expect(refused(text)[0]).toMatchObject({ file: 'own.yaml', line });
  });
});

describe('extends', () => {
  it('names the book that is not there', () => {
    const [problem] = refused('id: own\nversion: 1.0.0\ntitle: Own\nextends: absent\n');
    expect(problem).toMatchObject({ line: 4, key: 'extends', found: '"absent", which is not there' });
  });

  it('refuses a circle', () => {
    const other = 'id: other\nversion: 1.0.0\ntitle: Other\nextends: own\n';
    const own = 'id: own\nversion: 1.0.0\ntitle: Own\nextends: other\n';
    expect(refused(own, { other, own })[0]).toMatchObject({
      key: 'extends',
      found: 'a circle (own → other → own)',
    });
  });

  it('names the file of the book below when that one is wrong', () => {
    const below = 'id: below\nversion: 1.0.0\ntitle: Below\nextends: baseline\nfiles: { max-files: none }\n';
    const [problem] = refused('id: own\nversion: 1.0.0\ntitle: Own\nextends: below\n', { below });
    expect(problem).toMatchObject({ file: 'below.yaml', line: 5, key: 'files.max-files' });
  });
});
