import { formatText, PLACES_PRINTED } from '../../../src/engine/report/format-text';
import { aFile, aFinding, aReport, excerptOf, HOSTILE, titleOf } from './a-report';

const format = { colour: false, titleOf, excerptOf };

describe('the report as text', () => {
  it('names the file, the rule, the place with a caret, and the remedy', () => {
    expect(formatText(aReport(), format)).toBe(`✗ tables/t1.csv  csv, 812 bytes  flagged

  small-count  Title of small-count (flagged, medium)
    B2 people: 3 people in this cell.
      2 │ North │ 3 │ 120
        │         ^
    Fix: Merge it with its neighbour.

  Not fully decided
    A part could not be read. (class-disclosure)

  1 rules passed; 0 found nothing of their kind.

flagged: 1 file (1 flagged)
Rulebook baseline 1.0.0, abababababab; sluice 1.2.3
Not checked, because this version does not have these rules yet: malware
`);
  });

  it('says the same remedy once for a run of places', () => {
    const findings = [aFinding(), aFinding({ anchor: { row: 3, column: 2 } })];
    const text = formatText(aReport([aFile({ findings })]), format);
    expect(text.match(/Fix:/g)).toHaveLength(1);
    expect(text).toContain('2 places');
  });

  it('says how many places it leaves out', () => {
    const findings = Array.from({ length: PLACES_PRINTED + 3 }, () => aFinding());
    expect(formatText(aReport([aFile({ findings })]), format)).toContain(
      '… and 3 more: --format json lists all',
    );
  });

  it('shows what a hostile file wrote, and lets none of it act', () => {
    const file = aFile({ path: HOSTILE, findings: [aFinding({ message: HOSTILE })] });
    const text = formatText(aReport([file]), {
      ...format,
      excerptOf: () => ({ kind: 'row', cells: [HOSTILE, HOSTILE] }),
    });
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u202e');
    expect(text).toContain('⟨U+001B⟩');
    expect(text).toContain('⟨U+202E⟩');
  });

  it('colours only when asked', () => {
    expect(formatText(aReport(), format)).not.toContain('\u001b[');
    expect(formatText(aReport(), { ...format, colour: true })).toContain('\u001b[31m');
  });
});
