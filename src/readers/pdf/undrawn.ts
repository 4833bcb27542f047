import type { PdfObject } from './objects';
import { unpackedText } from './objects';
import { referencesIn } from './references';
import { spansIn } from './spans';

const FORM = /\/Subtype\s{0,9}\/Form\b/;
const PATTERN = /\/PatternType\s{0,9}1\b/;
const ANNOTATION = /\/Subtype\s{0,9}\/\w{1,40}\b/;
const FLAGS = /\/F\s{1,9}(\d{1,5})(?!\s{1,9}\d{1,5}\s{1,9}R)\b/;
/** Hidden, and not shown on screen. */
const NOT_SEEN = 0x02 | 0x20;
const NAMED = /\/([^\s/<>[\]()]{1,127})\s{0,9}(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R\b/g;
const DRAWN = /\/([^\s/<>[\]()]{1,127})\s{1,9}Do\b/g;
const ALWAYS = { one: /\/N\s{0,9}\d{1,10}\s{1,9}\d{1,5}\s{1,9}R\b/g, begin: /\/N\s{0,9}<</g, end: />>/g };
/** How an annotation looks under the mouse and when it is pressed, in one look or in one for each of its states. */
const PRESSED = {
  one: /\/[DR]\s{0,9}\d{1,10}\s{1,9}\d{1,5}\s{1,9}R\b/g,
  begin: /\/[DR]\s{0,9}<</g,
  end: />>/g,
};
/** Names by which a form is drawn without an instruction: appearances of annotations and groups of transparency. */
const DRAWN_ANYWAY = /^(?:N|R|D|G|On|Off|Yes|No)$/;

export interface Undrawn {
  /** Forms that are kept for drawing and that no instruction draws. */
  readonly forms: readonly PdfObject[];
  /** What hidden annotations would show. */
  readonly hidden: readonly PdfObject[];
  /** Pieces that fill areas over and over: they are seen, but pdf.js does not read the text in them. */
  readonly patterns: readonly PdfObject[];
  /** What annotations show only under the mouse, or while they are pressed. */
  readonly pressed: readonly PdfObject[];
}

/** Instructions for drawing that the text of no page comes from. A form counts as drawn when any instruction names it. */
export function undrawnIn(current: ReadonlyMap<number, PdfObject>): Undrawn {
  const objects = [...current.values()];
  const forms = objects.filter(({ source, stream }) => stream && FORM.test(source));
  const patterns = objects.filter(({ source, stream }) => stream && PATTERN.test(source));
  const hidden = [...hiddenAppearances(objects)].flatMap((number) => current.get(number) ?? []);
  const pressed = [...pressedLooks(objects)].flatMap((number) => current.get(number) ?? []);
  if (forms.length === 0) return { forms, hidden, patterns, pressed };
  const names = namesOf(new Set(forms.map(({ number }) => number)), objects);
  const drawn = drawnNames(objects);
  return {
    forms: forms.filter(({ number }) => {
      const own = names.get(number) ?? [];
      return own.length > 0 && !own.some((name) => drawn.has(name) || DRAWN_ANYWAY.test(name));
    }),
    hidden,
    patterns,
    pressed,
  };
}

function* hiddenAppearances(objects: readonly PdfObject[]): Iterable<number> {
  for (const { source } of objects) {
    const flags = Number(FLAGS.exec(source)?.[1] ?? 0);
    if ((flags & NOT_SEEN) === 0 || !ANNOTATION.test(source)) continue;
    const appearance = /\/AP\b([\s\S]{0,2000})/.exec(source)?.[1];
    yield* referencesIn(/^[^>]*>>/.exec(appearance ?? '')?.[0] ?? '');
  }
}

function pressedLooks(objects: readonly PdfObject[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { source } of objects) {
    if (!source.includes('/AP')) continue;
    for (const number of looksIn(source, PRESSED)) numbers.add(number);
    // Many buttons look the same then as always.
    for (const number of looksIn(source, ALWAYS)) numbers.delete(number);
  }
  return numbers;
}

function* looksIn(source: string, { one, begin, end }: typeof ALWAYS): Iterable<number> {
  for (const [look] of source.matchAll(one)) yield* referencesIn(look);
  for (const states of spansIn(source, begin, end)) yield* referencesIn(states);
}

/** Streams that a program keeps for itself: no page shows them. ISO 32000-2, 14.5. */
export function privateStreams(current: ReadonlyMap<number, PdfObject>): PdfObject[] {
  const numbers = new Set<number>();
  for (const { source } of current.values())
    for (const [, name, number] of source.matchAll(NAMED))
      if (name === 'Private') numbers.add(Number(number));
  return [...numbers].flatMap((number) => current.get(number) ?? []).filter(({ stream }) => stream);
}

/** Under which names the dictionaries of the document know these objects. */
function namesOf(wanted: ReadonlySet<number>, objects: readonly PdfObject[]): ReadonlyMap<number, string[]> {
  const names = new Map<number, string[]>();
  for (const { source } of objects) {
    for (const [, name = '', number] of source.matchAll(NAMED)) {
      if (!wanted.has(Number(number))) continue;
      const others = names.get(Number(number)) ?? [];
      names.set(Number(number), others);
      others.push(name);
    }
  }
  return names;
}

function drawnNames(objects: readonly PdfObject[]): ReadonlySet<string> {
  const drawn = new Set<string>();
  for (const object of objects) {
    if (!object.stream || isPicture(object)) continue;
    for (const [, name = ''] of (unpackedText(object) ?? '').matchAll(DRAWN)) drawn.add(name);
  }
  return drawn;
}

export function isPicture({ source }: PdfObject): boolean {
  return /\/Subtype\s{0,9}\/Image\b/.test(source);
}
