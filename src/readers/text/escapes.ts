import type { Block } from '../../engine/model/document';

/** Letters and figures of ASCII that a syntax lets be written as numbers, which no program does by itself. */
const WRITTEN = /\\u00[2-7][0-9a-f]|\\x[2-7][0-9a-f]|&#(?:x[2-7][0-9a-f]|3[2-9]|[4-9]\d|1[01]\d|12[0-6]);/gi;
const BETWEEN = /\]\]><!\[CDATA\[/g;
const LEAST = 4;
const MOST_LINES = 10_000;

/** Lines in which words are written in numbers, as they are meant. */
export class Escapes {
  private readonly lines: string[] = [];

  look(lines: readonly string[]): void {
    for (const line of lines) {
      if (!/\\[ux]|&#|\]\]></i.test(line)) continue;
      const whole = line.replace(BETWEEN, '');
      const count = whole.match(WRITTEN)?.length ?? 0;
      if ((count >= LEAST || whole.length < line.length) && this.lines.length < MOST_LINES)
        this.lines.push(whole.replace(WRITTEN, letter));
    }
  }

  *take(): Iterable<Block> {
    const { lines } = this;
    if (lines.length === 0) return;
    yield {
      kind: 'lines',
      place: { part: 'as it is meant' },
      format: 'txt',
      firstLine: 1,
      lines,
      last: true,
    };
    if (lines.length < MOST_LINES) return;
    const reason = `More than ${MOST_LINES} lines are written in numbers; those beyond were read as they stand.`;
    yield { kind: 'unread', anchor: {}, cause: 'limit', reason };
  }
}

function letter(written: string): string {
  const isDecimal = written.startsWith('&#') && !/^&#x/i.test(written);
  const digits = written.replace(/^(?:\\[ux]|&#x?)|;$/gi, '');
  return String.fromCharCode(parseInt(digits, isDecimal ? 10 : 16));
}
