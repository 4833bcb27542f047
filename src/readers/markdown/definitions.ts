import type { Found } from '../found';
import { dataUri, endingOfType } from '../html/data-uri';
import { leadsOutside } from '../html/fetches';
import { saysSomething } from '../xml/says-something';

/** `[name]: address "title"`. */
const DEFINITION =
  /^ {0,3}\[([^\]]{1,500})\]:\s{0,9}<?([^\s>]{0,2000})>?\s{0,9}(?:["'(](.{0,5000})["')])?\s*$/;
/** `![text](address "title")`. */
const PICTURE = /!\[[^\]]{0,500}\]\(\s{0,9}<?([^\s)>]{1,10000000})/g;
/** `![text][name]`, `![name]`. */
const NAMED_PICTURE = /!\[([^\]]{0,500})\](?:\[([^\]]{0,500})\])?(?!\()/g;
/** Nothing leads there: such a definition is how a comment is written. */
const NOWHERE = /^#?$/;
const MOST = 10_000;

/** Addresses that the text gives names, and the pictures of a page that are fetched from elsewhere. */
export class Definitions {
  private readonly addresses = new Map<string, string>();
  private readonly pictures: { readonly name?: string; readonly address?: string; readonly line: number }[] =
    [];
  private readonly asides: { readonly text: string; readonly line: number }[] = [];

  read(markup: string, line: number): void {
    const definition = markup.includes(']:') ? DEFINITION.exec(markup) : null;
    if (definition) this.define(definition, line);
    if (!markup.includes('![') || this.pictures.length >= MOST) return;
    for (const [, address = ''] of markup.matchAll(PICTURE)) this.pictures.push({ address, line });
    for (const [, text = '', name = ''] of markup.matchAll(NAMED_PICTURE))
      this.pictures.push({ name: key(name === '' ? text : name), line });
  }

  *found(): Iterable<Found> {
    for (const { text, line } of this.asides) yield { kind: 'part', part: 'comment', anchor: { line }, text };
    for (const [index, { name, address = this.addresses.get(name ?? ''), line }] of this.pictures.entries()) {
      if (address === undefined) continue;
      if (leadsOutside(address))
        yield { kind: 'part', part: 'external-link', anchor: { line }, text: address };
      const file = dataUri(address);
      if (file)
        yield {
          kind: 'inner',
          part: `picture ${index + 1}`,
          name: `picture.${endingOfType(file.type)}`,
          bytes: file.bytes,
        };
    }
  }

  private define([, name = '', address = '', title = '']: RegExpExecArray, line: number): void {
    if (!NOWHERE.test(address)) {
      if (this.addresses.size < MOST) this.addresses.set(key(name), address);
    } else if (saysSomething(title) && this.asides.length < MOST) this.asides.push({ text: title, line });
  }
}

/** Names are the same in either case. */
function key(name: string): string {
  return name.trim().toLowerCase();
}
