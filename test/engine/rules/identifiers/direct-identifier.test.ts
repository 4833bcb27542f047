import { directIdentifier } from '../../../../src/engine/rules/direct-identifier';
import { check } from '../../report/a-check';
import { looking } from '../looking';
import { MADE } from './made-numbers';

const of = (text: string, setting = {}) => looking('direct-identifier', text, { setting });
const column = (header: string, values: readonly string[]) =>
  [`${header},patients`, ...values.map((value, i) => `"${value}",${120 + i}`)].join('\n');

describe('direct-identifier in a column of names', () => {
  const PEOPLE = ['Anna Berg', 'Erik Holm', 'Maria Lind', 'Lars Dahl', 'Eva Nord', 'Karin Ek'];
  const PLACES = ['Aldham', 'Birch', 'Colne', 'Dedham'];

  it.each([
    ['whatever its header', 'x', PEOPLE],
    ['of three in five', 'x', [...PEOPLE, ...PLACES]],
    [
      'of three in ten under a header that says so',
      'last_name',
      [...PEOPLE.slice(0, 3), ...PLACES, 'Easton', 'Fordham', 'Great Oak'],
    ],
    ['of three', 'x', PEOPLE.slice(0, 3)],
    ['alone in its file, with accents', 'Nom', ['Amélie Roussel', 'Benoît Lacaze', 'Chloé Vidal']],
    ['of surnames that no list knows', 'Příjmení', ['Novák', 'Pokorný', 'de Vries']],
    ['with titles and commas', 'x', ['Moretti, Mrs. Giulietta', 'Dr Zsófia Kiss', 'Herr Vogt']],
    ['of up to five words', 'x', ['Anna Maria Von Der Berg', "Eva O'Neill-Dahl", 'Lars J. Holm']],
  ])('%s', async (_, header, values) => {
    expect(await of(column(header, values))).toEqual(['column 1 flagged']);
  });

  it.each([
    ['two say nothing', 'name', PEOPLE.slice(0, 2)],
    ['nor do five in nine without a header', 'x', [...PEOPLE.slice(0, 5), ...PLACES]],
    ['nor two in seven with one', 'name', [...PEOPLE.slice(0, 2), ...PLACES, 'Easton']],
    ['nor do pseudonyms under a header of surnames', 'Sukunimi', ['P012', 'P013', '[x]']],
    ['places have names, too', 'name', PLACES],
    ['small letters make words', 'x', ['anna berg', 'erik holm', 'maria lind']],
    [
      'more words make a sentence',
      'x',
      ['Anna Berg Went Home On Monday', 'Erik Holm Came Back On Friday', 'Eva Nord Was Seen On Sunday'],
    ],
    ['so does a long text', 'x', PEOPLE.map((name) => `Mr ${name} ${'Very '.repeat(12)}Well`)],
  ])('but %s', async (_, header, values) => {
    expect(await of(column(header, values))).toEqual([]);
  });

  it('is found in tables that are printed in lines', async () => {
    const printed = ['| name | n |', '| --- | --- |', ...PEOPLE.map((name, i) => `| ${name} | ${120 + i} |`)];
    expect(await looking('direct-identifier', printed.join('\n'), { name: 't.md' })).toEqual([
      'line 3 flagged',
    ]);
    const places = printed.map((line) => line.replace(/[A-Z]\w+ [A-Z]\w+/, 'Aldham'));
    expect(await looking('direct-identifier', places.join('\n'), { name: 't.md' })).toEqual([]);
  });

  it('is not looked for where a book names other schemes', async () => {
    expect(await of(column('name', PEOPLE), { schemes: ['email'] })).toEqual([]);
    expect(await of(column('name', PEOPLE), { schemes: ['name'] })).toEqual(['column 1 flagged']);
    expect(await of(column('mail', ['a@example.org', 'b@example.org']), { schemes: ['name'] })).toEqual([]);
    expect(await of(column('mail', ['a@example.org']), { schemes: ['email'] })).toEqual(['A2 flagged email']);
  });
});

describe('direct-identifier in a column of bare numbers', () => {
  const pesel = MADE.find(({ scheme }) => scheme === 'pl-pesel');
  let state = 7;
  const next = (n: number) => (state = (state * 48_271) % 2_147_483_647) % n;
  const right = Array.from({ length: 30 }, () => pesel?.valid(next) ?? '');
  const wrong = Array.from({ length: 60 }, (_, i) => String(99_990_000_017 + i * 7_717));

  it('finds those that fit more often than chance explains', async () => {
    expect(await of(column('number', right))).toHaveLength(30);
    expect(await of(column('number', [...wrong.slice(0, 30), ...right.slice(0, 8)]))).toHaveLength(8);
    expect(await of(column('number', right.slice(0, 9)))).toHaveLength(9);
  });

  it('leaves what chance explains, unless a header names it', async () => {
    const few = [...wrong, ...right.slice(0, 2)];
    expect(await of(column('number', few))).toEqual([]);
    expect((await of(column('PESEL', few))).filter((found) => found.includes('flagged'))).toHaveLength(2);
  });

  it('keeps five hundred places, and judges by all of the column', async () => {
    const many = Array.from({ length: 600 }, () => pesel?.valid(next) ?? '');
    expect(await of(column('number', many))).toHaveLength(500);
  });

  it('needs ten numbers to speak of chance', async () => {
    expect(await of(column('number', [...wrong.slice(0, 8), ...right.slice(0, 1)]))).toHaveLength(1);
    expect(await of(column('number', [...wrong.slice(0, 9), ...right.slice(0, 1)]))).toEqual([]);
  });

  it('takes the cell to the left for a label', async () => {
    const [one = ''] = right;
    expect(await of(`label,value\nPESEL,${one}\nward,120\n`)).toEqual(['B2 flagged pl-pesel']);
    expect(await of(`label,value\nward,${one}\nother,120\n`)).toEqual(['B2 unsure pl-pesel']);
  });
});

describe('direct-identifier in lines and in parts of a file', () => {
  it('takes the line before for the words beside a number', async () => {
    const log = 'patients: 120\nNHS number\n9434765919\nward 9434765919\n';
    expect(await looking('direct-identifier', log, { name: 't.log' })).toEqual(['line 3 flagged uk-nhs']);
  });

  it('reads what stands beside the content', () => {
    const part = {
      kind: 'part',
      part: 'comment',
      anchor: {},
      text: 'ask anna.berg@example.org',
    } as const;
    const { findings } = check([part], [directIdentifier]).report;
    expect(findings.map(({ outcome, value }) => `${outcome} ${value ?? ''}`)).toEqual(['flagged email']);
  });
});
