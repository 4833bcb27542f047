const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const CODE = /(?<!`)(`{1,20})(?!`)(.{1,2000}?)(?<!`)\1(?!`)/g;

/** Code between fences and between strokes, line by line. */
export class ShownAsWritten {
  private fence: string | undefined;

  /** The line without its code. */
  without(line: string): string {
    const [begin = '', mark = ''] = FENCE.exec(line) ?? [];
    const rest = line.slice(begin.length);
    if (this.fence !== undefined) {
      if (mark.startsWith(this.fence) && rest.trim() === '') this.fence = undefined;
      return '';
    }
    // Behind strokes on one line others may follow: then it is code within a line.
    if (mark !== '' && !(mark.startsWith('`') && rest.includes('`'))) {
      this.fence = mark;
      return '';
    }
    return line.includes('`') ? line.replace(CODE, '') : line;
  }
}
