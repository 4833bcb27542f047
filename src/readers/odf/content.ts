import { placeOf } from '../../engine/model/anchor';
import type { Block } from '../../engine/model/document';
import { attributeOf } from '../office/attribute';
import type { Attributes } from '../xml/attributes';
import type { XmlHandler } from '../xml/read-xml';
import { ContentState, countOf, type BodyKind, type ContentContext } from './content-state';
import { linkOf } from './links';

/**
 * What an OpenDocument holds: sheets, or paragraphs with tables, or slides, or the data of a chart. Notes, comments and
 * deleted text stand in the middle of it and are taken apart.
 */
export class Content implements XmlHandler {
  readonly state: ContentState;
  /** What is done when an element ends, for those that began something. */
  private readonly ends: (() => void)[] = [];
  private readonly authors = new Set<string>();
  private skipping = 0;
  /** The text of an element that is no part of a paragraph: who wrote a comment, what a picture shows. */
  private collected: string | undefined;

  constructor(context: ContentContext) {
    this.state = new ContentState(context);
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'binary-data')
      this.state.named.add('embedded-object', this.state.anchor, 'bytes in the text itself');
    if (this.skipping > 0 || SKIPPED.has(name)) {
      this.skipping += 1;
      return;
    }
    this.state.styles.open(name, attributes);
    const link = linkOf(name, attributes);
    if (link) this.state.named.add(link.part, this.state.anchor, link.text);
    this.ends.push(BEGINS[name]?.(this, attributes) ?? nothing);
  }

  text(text: string): boolean {
    if (this.skipping > 0) return false;
    if (this.collected === undefined)
      return this.state.flows.write(
        text,
        this.state.hiddenSections > 0 || this.state.isParagraphHidden ? { hidden: true } : undefined,
      );
    this.collected += text;
    return true;
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping -= 1;
      return;
    }
    this.state.styles.close(name);
    this.ends.pop()?.();
  }

  /** Gathers the text of the element that begins now. */
  collect(end: (text: string) => void): () => void {
    this.collected = '';
    return () => {
      const text = this.collected ?? '';
      this.collected = undefined;
      if (text.trim() !== '') end(text.trim());
    };
  }

  noteAuthor(author: string): void {
    if (this.authors.has(author) || this.authors.size > 1000) return;
    this.authors.add(author);
    this.state.named.add('property', placeOf(this.state.place), `author: ${author}`);
  }

  takeSome(): Block[] {
    return this.state.takeSome();
  }

  takeRest(): Block[] {
    return this.state.takeRest();
  }
}

/** Elements whose text is no content: the mark of a note, bytes in place of a file beside. */
const SKIPPED: ReadonlySet<string> = new Set([
  'note-citation',
  'binary-data',
  'page-thumbnail',
  'sender-initials',
]);

function nothing(): void {
  // Most elements end as quietly as they began.
}

type Begin = (content: Content, attributes: Attributes) => (() => void) | undefined;

function body(kind: BodyKind): Begin {
  return ({ state }) => {
    state.beginBody(kind);
    return () => {
      state.flows.end();
    };
  };
}

const paragraph: Begin = ({ state }, attributes) => {
  state.flows.beginParagraph(state.styles.look('paragraph', attributeOf(attributes, 'style-name') ?? ''));
  return () => {
    state.isParagraphHidden = false;
    state.flows.endParagraph();
  };
};

const shape: Begin = ({ state }, attributes) => {
  state.beginShape(attributeOf(attributes, 'style-name') ?? '');
  return () => {
    state.flows.end();
  };
};

const described: Begin = (content) =>
  content.collect((text) => {
    content.state.putAside(text);
  });

const titled: Begin = ({ state }) => {
  state.beginText(state.place);
  return () => {
    state.flows.end();
  };
};

const deleted: Begin = ({ state }, attributes) =>
  state.beginAside((text) => {
    const gone = text === '' ? (attributeOf(attributes, 'value') ?? '') : text;
    if (gone.trim() === '') return;
    state.named.add('revision', state.anchor, `deleted: ${gone.slice(0, 500)}`);
    state.putAside(gone);
  });

// A table is read by its columns.
// prettier-ignore
const BEGINS: Readonly<Partial<Record<string, Begin>>> = {
  text: (content, attributes) => ('form:name' in attributes ? undefined : body('text')(content, attributes)),
  spreadsheet: body('spreadsheet'),
  presentation: body('presentation'),
  drawing: body('drawing'),
  // The element of the same name within is the drawing itself.
  chart: (content, attributes) => ('chart:class' in attributes ? undefined : body('chart')(content, attributes)),
  page: ({ state }, attributes) => {
    state.beginPage(attributeOf(attributes, 'style-name') ?? '');
    return () => { state.endPage(); };
  },
  notes: ({ state }) => {
    const anchor = placeOf(state.place);
    const place = state.beside('notes');
    const lines: string[] = [];
    state.flows.begin(({ text }) => { lines.push(text); });
    return () => {
      state.flows.end();
      const text = lines.filter((line) => line.trim() !== '').join('\n');
      if (text !== '') state.named.add('notes', anchor, text);
      for (const line of text === '' ? [] : lines) state.texts.add(place, line);
    };
  },
  p: paragraph,
  h: paragraph,
  span: ({ state }, attributes) => {
    state.flows.beginSpan(state.styles.look('text', attributeOf(attributes, 'style-name') ?? ''));
    return () => { state.flows.endSpan(); };
  },
  s: ({ state }, attributes) => { state.flows.write(' '.repeat(Math.min(countOf(attributes, 'c'), 10_000))); return undefined; },
  tab: ({ state }) => { state.flows.write('\t'); return undefined; },
  'line-break': ({ state }) => { state.flows.write('\n'); return undefined; },
  'hidden-text': ({ state }, attributes) => {
    const isHidden = attributeOf(attributes, 'is-hidden') !== 'false';
    if (isHidden) state.flows.write(attributeOf(attributes, 'string-value') ?? '', { hidden: true });
    return undefined;
  },
  'hidden-paragraph': ({ state }, attributes) => {
    state.isParagraphHidden = attributeOf(attributes, 'is-hidden') !== 'false';
    return undefined;
  },
  section: ({ state }, attributes) => {
    const isHidden = attributeOf(attributes, 'display') === 'none' || attributeOf(attributes, 'display') === 'condition';
    if (!isHidden) return undefined;
    state.hiddenSections += 1;
    return () => { state.hiddenSections -= 1; };
  },
  note: ({ state }, attributes) => {
    const kind = attributeOf(attributes, 'note-class') === 'endnote' ? 'endnotes' : 'footnotes';
    state.beginText(state.beside(kind));
    return () => { state.flows.end(); };
  },
  annotation: ({ state }) => {
    const { anchor } = state;
    return state.beginAside((text) => { state.named.add('comment', anchor, text); });
  },
  creator: (content) => content.collect((author) => { content.noteAuthor(author); }),
  // A title of a chart is drawn; elsewhere it is said of a picture to those who cannot see it.
  title: (content, attributes) => (content.state.isChart ? titled(content, attributes) : described(content, attributes)),
  subtitle: (content, attributes) => (content.state.isChart ? titled(content, attributes) : undefined),
  desc: described,
  deletion: deleted,
  'change-track-table-cell': deleted,
  insertion: ({ state }) => { state.named.add('revision', state.anchor, 'inserted text'); return undefined; },
  frame: shape,
  'custom-shape': shape,
  rect: shape,
  ellipse: shape,
  circle: shape,
  polygon: shape,
  path: shape,
  line: shape,
  connector: shape,
  caption: shape,
  table: ({ state }, attributes) => {
    state.beginTable(attributeOf(attributes, 'name') ?? '', attributeOf(attributes, 'style-name') ?? '');
    return () => { state.endTable(); };
  },
  'table-column': ({ state }, attributes) => {
    const count = countOf(attributes, 'number-columns-repeated');
    state.table?.addColumn(count, attributeOf(attributes, 'visibility'), attributeOf(attributes, 'default-cell-style-name') ?? '');
    return undefined;
  },
  'table-row': ({ state }, attributes) => {
    const [visibility, style = ''] = ['visibility', 'default-cell-style-name'].map((name) => attributeOf(attributes, name));
    state.table?.beginRow(countOf(attributes, 'number-rows-repeated'), { visibility, style });
    return () => { state.endRow(); };
  },
  'table-cell': ({ state }, attributes) => { state.beginCell(attributes, false); return () => { state.endCell(); }; },
  'covered-table-cell': ({ state }, attributes) => { state.beginCell(attributes, true); return () => { state.endCell(); }; },
  'named-expression': ({ state }, attributes) => {
    const value = attributeOf(attributes, 'expression') ?? '';
    const holdsContent = /^(?:\w+:)?=?\s*["{\d.+-]/.test(value);
    if (holdsContent) state.named.add('defined-name', placeOf(state.place), `${attributeOf(attributes, 'name') ?? ''} = ${value}`);
    return undefined;
  },
  'user-field-decl': ({ state }, attributes) => {
    const value = attributeOf(attributes, 'string-value') ?? attributeOf(attributes, 'value') ?? '';
    state.putAside(`${attributeOf(attributes, 'name') ?? ''}: ${value}`);
    return undefined;
  },
};
