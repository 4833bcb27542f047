import type { LinesBlock } from '../../engine/model/document';
import type { Found } from '../found';
import { Page } from '../html/page';
import { HtmlTokens } from '../html/tokens';
import { Definitions } from './definitions';
import { ShownAsWritten } from './shown-as-written';

/** An address as it is written in a text: no tag, although it stands between the same signs. */
const ADDRESS = /<[a-z][a-z\d+.-]{1,31}:[^\s<>]{0,2000}>|<[\w.+-]{1,100}@[\w.-]{1,100}>/gi;
const LONGEST = 100_000;

/**
 * What a page made of Markdown has beside its text: markup that hides something or runs, comments, pictures that are
 * fetched. Text and tables are left to those who read lines. Code is shown as it stands, and is no markup.
 */
export class BehindPage {
  private readonly page = new Page({ numbered: false });
  private readonly tokens = new HtmlTokens(this.page);
  private readonly code = new ShownAsWritten();
  private readonly definitions = new Definitions();
  private readonly found: Found[] = [];

  read({ firstLine, lines }: LinesBlock): void {
    for (const [index, line] of lines.entries()) {
      const markup = this.code.without(line.slice(0, LONGEST)).replace(ADDRESS, '');
      this.definitions.read(markup, firstLine + index);
      this.tokens.write(`${markup}\n`);
      this.keep(this.page.take(), firstLine + index);
    }
  }

  *end(): Iterable<Found> {
    this.tokens.end();
    this.keep(this.page.end(), 0);
    yield* this.found;
    yield* this.definitions.found();
  }

  private keep(found: readonly Found[], line: number): void {
    for (const one of found) {
      if (one.kind === 'lines' || one.kind === 'rows') continue;
      // Its own lines are those of the page, not those of the file.
      const isOfPage = one.kind !== 'inner' && one.anchor.part === undefined;
      this.found.push(isOfPage ? { ...one, anchor: line > 0 ? { line } : {} } : one);
    }
  }
}
