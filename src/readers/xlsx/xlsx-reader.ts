import type { Block } from '../../engine/model/document';
import { inPackage } from '../office/open-package';
import type { Reader, ReadInside } from '../reader';
import { readComments } from './comments';
import type { Package } from '../office/package';
import { readRest } from '../office/rest';
import { readExternalLink } from './external-cache';
import { readPivotFields, readPivotRecords } from './pivot-store';
import { readSharedStrings, type SharedStrings } from './shared-strings';
import { readSheet, type SheetToRead } from './sheet';
import { readStyles } from './styles';
import { readWorkbook, type Sheet, type Workbook } from './workbook';

/**
 * Workbooks: each sheet's rows as they are shown, streamed; then everything else that leaves with the file, from
 * hidden rows to what nobody knows.
 */
export const xlsxReader: Reader = {
  formats: ['xlsx', 'xlsm'],
  read: (source, _recognised, inside) => inPackage(source, readPackage, inside),
};

async function* readPackage(pack: Package, inside: ReadInside): AsyncIterable<Block> {
  const workbook = await readWorkbook(pack);
  if (!workbook) {
    const reason = 'It has no workbook that could be read.';
    yield { kind: 'unread', anchor: {}, cause: 'broken', reason };
    return;
  }
  const strings = await readSharedStrings(pack, pathOf(workbook, 'sharedStrings', 'xl/sharedStrings.xml'));
  const context = { strings, styles: await stylesOf(pack, workbook), from1904: workbook.from1904 };
  for (const [index, sheet] of workbook.sheets.entries()) {
    yield* readSheetAndNotes(pack, sheet, { id: `g${index + 1}`, context });
  }
  yield* strings.unused();
  yield* workbook.names;
  yield* workbook.properties;
  yield* readRest(pack, inside, {
    more: {
      'pivot-fields': readPivotFields,
      'pivot-records': readPivotRecords,
      'external-link': readExternalLink,
    },
  });
}

function pathOf({ relationships }: Workbook, type: string, usual: string): string {
  return relationships.find((relationship) => relationship.type === type)?.target ?? usual;
}

function stylesOf(pack: Package, workbook: Workbook): ReturnType<typeof readStyles> {
  const path = pathOf(workbook, 'styles', 'xl/styles.xml');
  return readStyles(pack, path, pathOf(workbook, 'theme', 'xl/theme/theme1.xml'));
}

interface SheetSetting {
  readonly id: string;
  readonly context: SheetToRead['context'] & { readonly strings: SharedStrings };
}

async function* readSheetAndNotes(pack: Package, sheet: Sheet, setting: SheetSetting): AsyncIterable<Block> {
  if (sheet.visibility !== 'visible') {
    const how = sheet.visibility === 'veryHidden' ? ' (very hidden: only a macro can show it)' : '';
    yield { kind: 'part', part: 'hidden-sheet', anchor: { sheet: sheet.name }, text: `${sheet.name}${how}` };
  }
  // A sheet that is only a chart has its values in the chart's part.
  if (sheet.type === 'chartsheet') return;
  const entry = pack.take(sheet.path);
  if (!entry) {
    const reason = `The sheet ${sheet.name} is listed but not there.`;
    yield { kind: 'unread', anchor: { sheet: sheet.name }, cause: 'broken', reason };
    return;
  }
  yield* readSheet(pack, { entry, grid: { id: setting.id, sheet: sheet.name }, context: setting.context });
  for (const { type, target, external } of await pack.relationships(sheet.path)) {
    const isComment = type === 'comments' || type === 'threadedComment';
    if (isComment && !external) yield* await readComments(pack, target, sheet.name);
  }
}
