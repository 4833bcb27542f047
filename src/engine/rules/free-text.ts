import { z } from 'zod';
import { cellAnchor, placeOf, type Anchor } from '../model/anchor';
import type { ColumnProfile, GridProfile } from '../tables/profile';
import { isAbout } from '../tables/words/meaning';
import { broken, defineRule, undecided, type Draft } from './define-rule';
import { perFile } from './per-file';
import { isDefined, isLabel } from './prose/labels';
import { isAttributed, isAttribution, quotedIn, spokenIn } from './prose/quoted-speech';
import { isOfPatient, isProse, isTold } from './prose/told';
import { quoted } from './words';

/**
 * What people wrote or said, word for word: answers, notes, letters. It names places, kin and events that no column
 * was meant to hold. Told from labels and definitions by who speaks (I, my, she) and by the table it stands in.
 * Source: Handbook on Statistical Disclosure Control for Outputs (SDAP), qualitative outputs.
 */
export const freeText = defineRule({
  id: 'free-text',
  title: 'Texts that people wrote',
  params: z.strictObject({}),

  *grid(profile, { looked }) {
    for (const column of profile.columns) {
      if (column.samples.length < LEAST) continue;
      looked();
      const found = judge(column, profile);
      if (found) yield found;
    }
  },

  *rows({ grid, firstRow, top }, context) {
    // A column that stands alone is no table: its texts are looked at as lines are.
    const alone = aloneOf(context);
    for (const [index, row] of top(ALONE_ROWS).entries()) {
      const [text = '', ...more] = row.filter((cell) => cell !== '');
      if (more.length > 0 || !isProse(text)) continue;
      if (!isTold(text) || ++alone.told !== LEAST) continue;
      context.looked();
      yield undecided(cellAnchor(grid, firstRow + index, row.indexOf(text) + 1), {
        message: `Texts that stand alone in their rows tell of the people who wrote them: ${HOLDS}`,
        remedy: REMEDY,
      });
    }
  },

  *lines({ place = {}, firstLine, lines, last }, context) {
    const talk = talkOf(context);
    for (const [index, line] of lines.entries()) {
      const anchor = { ...placeOf(place), line: firstLine + index };
      if (noteSpeaker(talk, line, anchor)) continue;
      const quoted = quotedIn(line);
      const next = lines[index + 1] ?? '';
      if (!quoted || !(isAttributed(line, quoted) || isAttribution(next))) continue;
      context.looked();
      yield undecided(
        { ...anchor, ...quoted },
        { message: `Somebody is quoted here word for word: ${HOLDS}`, remedy: REMEDY },
      );
    }
    if (!last) return;
    const { first, told } = talk;
    Object.assign(talk, NOBODY);
    if (!first || told < LEAST_TURNS) return;
    context.looked();
    yield broken(first, { message: 'An interview stands here, word for word.', value: told, remedy: REMEDY });
  },
});

/** Further down no text is looked for that stands alone in its row. */
const ALONE_ROWS = 300;
const aloneOf = perFile(() => ({ told: 0 }));

interface Talk {
  first: Anchor | undefined;
  /** How often somebody spoke of himself after his name. */
  told: number;
}
const NOBODY: Talk = { first: undefined, told: 0 };
const talkOf = perFile((): Talk => ({ ...NOBODY }));
/** One answer may be an example. */
const LEAST_TURNS = 2;

function noteSpeaker(talk: Talk, line: string, anchor: Anchor): boolean {
  const spoken = spokenIn(line);
  if (spoken === undefined) return false;
  if (!isProse(spoken) || !isTold(spoken)) return true;
  talk.first ??= anchor;
  talk.told++;
  return true;
}

/** Fewer sentences are notes of a table. */
const LEAST = 3;

function judge(column: ColumnProfile, profile: GridProfile): Draft | undefined {
  const prose = column.samples.filter(isProse);
  if (prose.length < LEAST || prose.length < column.samples.length * 0.4) return undefined;
  const records = profile.kind === 'microdata';
  const told = prose.filter((text) => isTold(text) || (records && isOfPatient(text))).length / prose.length;
  const named = column.line.role === 'free-text' || isAbout(column.line.name, 'free-text');
  if (records) return told >= 0.2 || named ? people(column) : maybe(column);
  if (told < 0.3 || isDefined(column, profile) || isLabel(column, profile)) return undefined;
  return named ? people(column) : maybe(column);
}

function people({ line, anchor }: ColumnProfile): Draft {
  return broken(anchor, {
    message: `${whatIs(line.name)} holds what people wrote or said, word for word.`,
    remedy: REMEDY,
  });
}

function maybe({ line, anchor }: ColumnProfile): Draft {
  return undecided(anchor, {
    message: `${whatIs(line.name)} holds sentences that people may have written: ${HOLDS}`,
    remedy: REMEDY,
  });
}

function whatIs(name: string): string {
  return name === '' ? 'This column' : quoted(name);
}

const HOLDS = 'names, places and events may stand in them.';
const REMEDY = 'Leave the texts out; give counts of themes, and quotations only reworded and agreed.';
