import type { Block, PartKind } from '../../engine/model/document';
import type { PdfObject } from './objects';
import { textsIn } from './strings';

/** Kinds of actions and of moving pictures beside scripts, which pdf.js finds. ISO 32000-2, 12.6.4 and 13. */
const KINDS: readonly (readonly [pattern: RegExp, part: PartKind, words: string])[] = [
  [/\/S\s{0,9}\/Launch\b/, 'script', 'starts a program'],
  [/\/S\s{0,9}\/ImportData\b/, 'script', 'fetches data into a form'],
  [/\/S\s{0,9}\/SubmitForm\b/, 'script', 'sends what stands in a form'],
  [/\/S\s{0,9}\/(?:Rendition|Movie|Sound)\b/, 'script', 'plays something'],
  [/\/Subtype\s{0,9}\/(?:RichMedia|3D|Movie|Sound|Screen)\b/, 'script', 'plays something'],
  [/\/S\s{0,9}\/GoTo[RE]\b/, 'external-link', 'opens another file'],
];
/** What opens by itself goes somewhere without anybody's click. */
const BY_ITSELF = /\/(?:OpenAction|AA)\b|\/S\s{0,9}\/URI\b/g;
const NEAR = 500;
const MOST_SAID = 100;
const SHOWN = 200;

/** What an object does beside showing text, each kind once an object. */
export function* actionsIn(objects: Iterable<PdfObject>): Iterable<Block> {
  let said = 0;
  for (const { number, source } of objects) {
    if (!/\/(?:S|Subtype)\s{0,9}\//.test(source)) continue;
    const found = KINDS.filter(([pattern]) => pattern.test(source)).map(
      ([, part, words]) => [part, words] as const,
    );
    if (opensByItself(source)) found.push(['external-link', 'opens an address by itself']);
    for (const [part, words] of found) {
      if ((said += 1) > MOST_SAID) return;
      const what = [...textsIn(source)].join(', ').slice(0, SHOWN);
      const text = what === '' ? words : `${words}: ${what}`;
      yield { kind: 'part', part, anchor: { part: `object ${number}` }, text };
    }
  }
}

/** An address soon after what opens by itself. */
function opensByItself(source: string): boolean {
  let opensAt = -Infinity;
  for (const { 0: said, index } of source.matchAll(BY_ITSELF)) {
    if (!said.startsWith('/S')) opensAt = index;
    else if (index - opensAt <= NEAR) return true;
  }
  return false;
}
