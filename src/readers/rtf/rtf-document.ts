import iconv from 'iconv-lite';
import type { Block } from '../../engine/model/document';
import { Flows } from '../office/flows';
import { Named } from '../office/named';
import type { Line } from '../office/paragraph';
import { TextLines } from '../office/text-lines';
import type { Look } from '../office/unseen';
import { Asides } from './asides';
import { ColourTable } from './colour-table';
import { CHARACTERS, DESTINATIONS, type Destination } from './destinations';
import { RtfTables } from './rtf-tables';
import type { Token } from './tokens';

interface Group {
  readonly destination: Destination;
  readonly word: string;
  /** What the group around it had gathered when this one began. */
  readonly around: string;
  look: Look;
  deleted: boolean;
  /** Places that stand for one Unicode character in older programs. */
  fallback: number;
}

const PAGE: Group = { destination: 'page', word: '', around: '', look: {}, deleted: false, fallback: 1 };
const QUIET: ReadonlySet<Destination> = new Set(['quiet', 'fonts', 'info', 'object', 'colours']);
const DEEPEST = 500;
const LONGEST = 1_000_000;

/** Reads tokens into blocks: text, tables, and what stands beside them. */
export class RtfDocument {
  private readonly named = new Named();
  readonly asides = new Asides(this.named);
  private out: Block[] = [];
  private readonly lines = new TextLines();
  private readonly tables: RtfTables;
  private readonly flows = new Flows();
  private groups: Group[] = [PAGE];
  private readonly colours = new ColourTable();
  private codePage = 'windows-1252';
  private bytes: number[] = [];
  private gathered = '';
  private quiet = '';
  private deleted = '';
  private skip = 0;
  private inTable = false;
  private cellLines: Line[] = [];
  private ignorable = false;

  constructor() {
    this.tables = new RtfTables(
      (table) => {
        this.lines.markTable(table);
        this.out.push(this.lines.take(false));
      },
      (block) => this.out.push(block),
    );
    this.flows.begin((line) => {
      this.addLine(line);
    });
  }

  take(token: Token): void {
    if (token.kind !== 'byte') this.flushBytes();
    if (token.kind === 'open') this.openGroup();
    else if (token.kind === 'close') this.closeGroup();
    else if (token.kind === 'word') this.word(token.word, token.number);
    else if (token.kind === 'bytes') this.takeBytes(Buffer.from(token.bytes, 'latin1'));
    else if (token.kind === 'byte') this.byte(token.byte);
    else this.write(token.text);
  }

  takeRest(): Block[] {
    this.flushBytes();
    this.flows.endParagraph();
    // Text of a cell that nobody ended stands in the file all the same.
    if (this.cellLines.length > 0) this.tables.addCell(this.cellLines);
    this.tables.end();
    if (!this.lines.isEmpty) this.out.push(this.lines.take(true));
    this.out.push(...this.asides.takeAll());
    return [...this.out, ...this.named.take(), ...this.named.rest({})];
  }

  /** A group was begun and never ended: the document was cut off. */
  get isOpen(): boolean {
    return this.groups.length > 1;
  }

  private get group(): Group {
    return this.groups.at(-1) ?? PAGE;
  }

  private addLine({ text, unseen }: Line): void {
    if (this.inTable) {
      this.cellLines.push({ text, unseen });
      return;
    }
    this.tables.end();
    const line = this.lines.add(text);
    for (const { start, end } of unseen) {
      this.named.add('invisible-text', { line, start, end }, text.slice(start, end));
    }
  }

  private openGroup(): void {
    if (this.groups.length > DEEPEST) throw new Error(`its groups nest more than ${DEEPEST} deep`);
    this.groups.push({ ...this.group, word: '' });
    this.ignorable = false;
  }

  private closeGroup(): void {
    const { destination, word, around } = this.group;
    if (this.quiet !== '') this.asides.quiet(this.quiet.trim());
    this.quiet = '';
    if (this.groups.length > 1) this.groups.pop();
    if (word !== '' && destination !== 'page') {
      this.asides.end(destination, word, this.gathered.trim());
      this.gathered = around;
    }
    this.noteDeleted();
  }

  private begin(destination: Destination, word: string): void {
    const last = this.groups.length - 1;
    const within = this.groups[last - 1]?.destination;
    // What stands in a quiet group is as quiet, but for pictures and their like.
    const inQuiet = within === 'quiet' && (destination === 'page' || destination === 'aside');
    this.groups[last] = {
      ...this.group,
      destination: inQuiet ? 'quiet' : destination,
      word,
      around: this.gathered,
    };
    if (destination !== 'page') this.gathered = '';
  }

  private word(word: string, number: number | undefined): void {
    const destination = DESTINATIONS[word];
    if (word === '*') this.ignorable = true;
    else if (destination !== undefined) this.begin(destination, word);
    else if (this.ignorable) this.begin('aside', word);
    else if (!this.look(word, number) && !this.layout(word)) this.character(word, number);
    if (word !== '*') this.ignorable = false;
  }

  /** Words that say how letters look. */
  private look(word: string, number = 1): boolean {
    const { group } = this;
    const { look } = group;
    if (word === 'v') group.look = { ...look, hidden: number !== 0 };
    else if (word === 'fs') group.look = { ...look, points: number / 2 };
    else if (word === 'cf') group.look = { ...look, colour: this.colours.at(number) };
    else if (word === 'highlight' || word === 'cb' || word === 'chcbpat') {
      group.look = { ...look, behind: number === 0 ? undefined : (this.colours.at(number) ?? 'unknown') };
    } else if (word === 'plain') group.look = {};
    else if (word === 'deleted') group.deleted = number !== 0;
    else if (word === 'uc') group.fallback = number;
    else return false;
    return true;
  }

  /** Words that say where text stands. */
  private layout(word: string): boolean {
    if (word === 'par' || word === 'sect' || word === 'page') this.endParagraph();
    else if (word === 'pard') this.inTable = false;
    else if (word === 'intbl') this.inTable = true;
    else if (word === 'trowd') this.tables.beginShapes();
    else if (word === 'clvmrg' || word === 'clmrg') this.tables.mergeNext(word);
    else if (word === 'cellx') this.tables.endShape();
    else if (word === 'cell' || word === 'nestcell') this.endCell(word);
    else if (word === 'row') this.tables.endRow();
    else return false;
    return true;
  }

  private character(word: string, number: number | undefined): void {
    const shown = CHARACTERS[word];
    if (shown !== undefined) this.write(shown);
    else if (word === 'u' && number !== undefined) {
      this.write(String.fromCharCode(number < 0 ? number + 65_536 : number));
      this.skip = this.group.fallback;
    } else if (word === 'ansicpg' && iconv.encodingExists(`windows-${number ?? 0}`))
      this.codePage = `windows-${number ?? 0}`;
    else this.colours.word(word, number ?? 0);
  }

  private endParagraph(): void {
    if (this.group.destination !== 'page') {
      this.gather('\n');
      return;
    }
    this.flows.goOn();
    this.flows.endParagraph();
  }

  private endCell(word: string): void {
    this.inTable = true;
    this.flows.endParagraph();
    // A table in a cell is told by tabs: its cells are words of the outer one.
    if (word === 'nestcell') {
      this.flows.beginParagraph({});
      return;
    }
    this.tables.addCell(this.cellLines);
    this.cellLines = [];
  }

  private byte(byte: number): void {
    if (this.skip > 0) this.skip -= 1;
    else this.bytes.push(byte);
  }

  private flushBytes(): void {
    if (this.bytes.length === 0) return;
    const text = iconv.decode(Buffer.from(this.bytes), this.codePage);
    this.bytes = [];
    this.write(text);
  }

  private write(text: string): void {
    const shown = this.skip > 0 ? text.slice(this.skip) : text;
    this.skip = Math.max(0, this.skip - text.length);
    const { destination, look, deleted } = this.group;
    if (destination === 'colours') this.colours.end(shown);
    if (destination !== 'page') this.gather(shown);
    else if (deleted) this.deleted += shown.slice(0, LONGEST);
    else {
      this.flows.goOn();
      this.flows.write(shown, look);
    }
  }

  /** Bytes belong to a picture or an object; on a page nobody shows them. */
  private takeBytes(bytes: Buffer): void {
    if (this.group.destination === 'page') this.asides.files.push({ kind: 'object', bytes });
    else this.gather(bytes.toString('hex'));
  }

  private gather(text: string): void {
    const { destination } = this.group;
    if (QUIET.has(destination)) this.quiet += text;
    else this.gathered += text;
  }

  private noteDeleted(): void {
    if (this.deleted.trim() === '' || this.group.deleted) return;
    this.named.add('revision', {}, `deleted: ${this.deleted.slice(0, 500)}`);
    this.asides.putAside(this.deleted);
    this.deleted = '';
  }
}
