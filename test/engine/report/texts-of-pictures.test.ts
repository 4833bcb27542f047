import type { Block, LinesBlock } from '../../../src/engine/model/document';
import { smallCount } from '../../../src/engine/rules/small-count';
import { createTableStream } from '../../../src/engine/tables/table-stream';
import { check, rows } from './a-check';

const TABLE = ['Outcome  Men  Women', 'Lived    120     98', 'Died      14      3'];
const PLAIN = ['Outcome  Men  Women', 'Lived    120     98', 'Died      14     13'];

const page = (firstLine: number, lines: readonly string[], last = false): LinesBlock => ({
  kind: 'lines',
  firstLine,
  lines,
  last,
});

const inPicture = (lines: readonly string[]): LinesBlock => ({
  ...page(1, lines, true),
  place: { part: 'image 1' },
  format: 'txt',
  guessed: true,
});

function found(...blocks: readonly Block[]) {
  const { report } = check(blocks, [smallCount], { 'small-count': { severity: 'high' } }, createTableStream);
  return report.findings.map(({ anchor, outcome }) => ({
    at: anchor.part ?? anchor.a1 ?? anchor.line,
    outcome,
  }));
}

describe('a picture between the paragraphs of a page', () => {
  it('does not make the text before it uncertain, nor give it its place', () => {
    expect(found(page(1, TABLE), inPicture(PLAIN), page(4, ['', 'The end'], true))).toEqual([
      { at: 3, outcome: 'flagged' },
    ]);
  });

  it('does not make the table before it uncertain', () => {
    const cells = TABLE.map((line) => line.split(/\s{2,}/));
    expect(found(rows(cells), inPicture(PLAIN))).toEqual([{ at: 'C3', outcome: 'flagged' }]);
  });

  it('is uncertain itself, whatever stands around it', () => {
    expect(found(page(1, ['Before']), inPicture(TABLE), page(2, ['After'], true))).toEqual([
      { at: 'image 1', outcome: 'unsure' },
    ]);
  });
});
