import type { Shortcut } from '../xml/shortcut';
import { columnOf } from './references';
import type { SheetCell, SheetRows } from './sheet-rows';

const ROW =
  /\n?<row r="(\d{1,7})"(?: (?:ht="(?:[2-9]|[1-9]\d{1,3})(?:\.\d{1,17})?"|(?:spans|s|customFormat|customHeight|outlineLevel|collapsed|thickTop|thickBot|x14ac:dyDescent)="(?:[\d.:]{0,20}|true|false)"|hidden="(0|false)"))*>/y;
/**
 * Not with what a parser would read as another text or might refuse, nor with a formula that says something in quotes, which
 * is looked at while it is parsed.
 */
const CELL =
  /<c r="([A-Z]{1,3})\d{1,7}"(?: s="(\d{1,5})")?(?: t="(n|s|str|b|e|inlineStr)")?(?:\/>|>(?:<f>([^<&"\]\p{Cc}]*)<\/f>)?(?:<v>([^<&\]\p{Cc}]*)<\/v>|<is><t(?: xml:space="preserve")?>([^<&\]\p{Cc}]*)<\/t><\/is>)?<\/c>)/uy;

/**
 * Rows whose cells have an address, a style, a type, a formula and a value, as they stand, and nothing else: nearly all
 * of a long sheet, read three times as fast as element by element. The parser reads any other row, whole.
 */
export class PlainRows implements Shortcut {
  readonly element = 'row';

  constructor(private readonly rows: SheetRows) {}

  read(xml: string, at: number, end: number): boolean {
    ROW.lastIndex = at;
    const row = ROW.exec(xml);
    if (!row) return false;
    const cells = cellsBetween(xml, ROW.lastIndex, end - '</row>'.length);
    if (!cells) return false;
    this.rows.openRow(Number(row[1]), row[2] === undefined ? undefined : false);
    for (const cell of cells) this.rows.add(cell);
    this.rows.closeRow();
    return true;
  }
}

function cellsBetween(xml: string, start: number, end: number): readonly SheetCell[] | undefined {
  const cells: SheetCell[] = [];
  let at = start;
  while (at < end) {
    CELL.lastIndex = at;
    const cell = CELL.exec(xml);
    if (!cell) return undefined;
    const [, letters = '', style = '0', type = 'n', formula = '', number, text] = cell;
    const value = number ?? text ?? '';
    cells.push({ column: columnOf(letters), type, style: Number(style), value, formula });
    at = CELL.lastIndex;
  }
  return cells;
}
