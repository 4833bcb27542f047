import { z } from 'zod';
import { rowAnchor, tableAnchor } from './anchors';
import { placeOf, type Place } from '../model/anchor';
import { broken, defineRule, undecided, type Draft } from './define-rule';
import { perFile } from './per-file';
import { endOfPrinting, printedData, type PrintedData, type Printing } from './records/printed-data';
import { recordShape } from './records/printed-records';

/**
 * Records: one row for one person. What tells records from aggregates (many columns of different kinds, values that
 * hardly repeat, an identifier, no counts or totals) is decided where tables are understood.
 * Source: Handbook on Statistical Disclosure Control for Outputs (SDAP, 2019): outputs are aggregates.
 */
export const rowLevelData = defineRule({
  id: 'row-level-data',
  title: 'Records of single people',
  params: z.strictObject({}),

  *table(table, { looked }) {
    if (table.continued) return;
    looked();
    if (table.kind !== 'microdata') return;
    const first = table.firstCell;
    const inText = first?.anchor.line !== undefined;
    yield broken(inText ? rowAnchor(table, first) : tableAnchor(table), {
      message: 'Each row looks like one person’s record, and records may not leave.',
      remedy: REMEDY,
    });
  },

  *lines({ place = {}, firstLine, lines, last }, context) {
    if (IN_TABLES.has(context.file.format)) return;
    const run = runOf(context);
    for (const [index, line] of lines.entries()) {
      yield* printed(printedData(line, firstLine + index, run.printing), place, context.looked);
      const shape = recordShape(line);
      if (shape === run.shape) {
        run.lines++;
        continue;
      }
      yield* ended(run, place, context.looked);
      Object.assign(run, { shape, from: firstLine + index, lines: 1 });
    }
    if (!last) return;
    yield* printed(endOfPrinting(run.printing), place, context.looked);
    yield* ended(run, place, context.looked);
  },

  *part({ part, anchor, text }, { looked }) {
    if (part === 'property' && recordShape(text) !== undefined) {
      looked();
      yield broken(anchor, {
        value: part,
        message: 'What the file says about itself looks like one person’s record, and leaves with it.',
        remedy: 'Save the file again without properties or comments, and replace it.',
      });
    }
    if (part !== 'data-file') return;
    looked();
    yield broken(anchor, {
      value: part,
      message: `This is ${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}. Such files hold records, and records may not leave.`,
      remedy: 'Give counts or means of groups as csv or xlsx, whose values can be checked.',
    });
  },
});

const REMEDY =
  'Leave the records out, also from logs (head, print, list), and give counts or means of groups instead.';

/** Their lines are read as tables. */
const IN_TABLES: ReadonlySet<string> = new Set(['json', 'jsonl']);
/** Fewer lines alike are an example. */
const LEAST = 3;

interface Run {
  shape: string | undefined;
  from: number;
  lines: number;
  readonly printing: Printing;
}
const runOf = perFile((): Run => ({ shape: undefined, from: 0, lines: 0, printing: { names: [] } }));

function* printed(data: PrintedData | undefined, place: Place, looked: () => void): Iterable<Draft> {
  if (!data) return;
  looked();
  const anchor = { ...placeOf(place), line: data.line };
  yield data.sure
    ? broken(anchor, {
        message: 'Values of single people are printed here, one after another.',
        remedy: REMEDY,
      })
    : undecided(anchor, {
        message: 'The values printed here one after another may be those of single people.',
        remedy: REMEDY,
      });
}

function* ended(run: Run, place: Place, looked: () => void): Iterable<Draft> {
  const { shape, from, lines } = run;
  Object.assign(run, { shape: undefined, lines: 0 });
  if (shape === undefined || lines < LEAST) return;
  looked();
  const anchor = { ...placeOf(place), line: from };
  yield shape === 'insert'
    ? undecided(anchor, {
        message: `${lines} rows are written to a database here: they may be records of people.`,
        remedy: REMEDY,
      })
    : broken(anchor, {
        message: `${lines} records of single people are printed here, one a line.`,
        remedy: REMEDY,
      });
}

const SHOWN = 600;
