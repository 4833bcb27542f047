import type { Block, UnreadBlock } from '../../engine/model/document';
import type { Anchor } from '../../engine/model/anchor';
import { readXml, type XmlHandler } from '../xml/read-xml';
import { saysSomething } from '../xml/says-something';
import type { StrayWords } from '../xml/stray-words';
import { isNotable } from '../notable';
import type { Told } from '../told';
import { TooMuch } from './too-much';
import type { OpenZip, ZipEntry } from '../zip/open-zip';

export interface Relationship {
  readonly id: string;
  /** The last part of its type's address: `worksheet`, `comments`, `hyperlink`. */
  readonly type: string;
  /** A part's path inside the package, or an address outside. */
  readonly target: string;
  readonly external: boolean;
}

const MOST_SHOWN = 300;
/** Some programs leave words of their own there (`header1`, `body 12`: flextable), which are read and told nobody. */
const SPEAKS = /\S\s+\S|\d{6}/;
const COUNTS = /^(?:header|body|footer) {0,3}\d{1,4}$/;

/** The parts of an Office package, and what could not be read of them. */
export class Package {
  readonly unread: UnreadBlock[] = [];
  /** Every relationship to something outside the package, with the part that lists it. */
  readonly outside: (Relationship & { readonly part: string })[] = [];
  private readonly taken = new Set<string>();

  constructor(private readonly zip: OpenZip) {}

  /** The part, marked as one that somebody has looked at. */
  take(path: string): ZipEntry | undefined {
    this.taken.add(path.toLowerCase());
    return this.zip.entries.get(path.toLowerCase());
  }

  has(path: string): boolean {
    return this.zip.entries.has(path.toLowerCase());
  }

  /** Parts that nobody has taken yet. */
  rest(): ZipEntry[] {
    return [...this.zip.entries].filter(([path]) => !this.taken.has(path)).map(([, entry]) => entry);
  }

  /** What stands in the XML of its parts and nobody has told. To be asked when all of them have been read. */
  *strays(told: Told): Iterable<Block> {
    for (const { name, strays } of this.zip.entries.values()) {
      if (strays) yield* this.straysOf(name, strays, told);
    }
    const names = [...this.zip.entries.values()].map(({ name }) => name).filter(isNotable);
    if (names.length > 0) yield textAt('names of parts', names);
  }

  private *straysOf(name: string, strays: StrayWords, told: Told): Iterable<Block> {
    const said = strays.lines.filter(
      (line) => SPEAKS.test(line) && !COUNTS.test(line) && saysSomething(line),
    );
    if (said.length > 0) {
      const text = `words in its markup: “${cut(said)}”`;
      yield { kind: 'part', part: 'hidden-bytes', anchor: { part: name }, text };
    }
    const lists = strays.lists.all();
    for (const values of lists)
      yield { kind: 'part', part: 'list', anchor: { part: name }, text: values.join('\n') };
    const listed = new Set(lists.flat());
    const settings = [...strays.settings].filter((text) => !told.has(text) && !listed.has(text));
    const lines = [...strays.lines, ...settings];
    if (lines.length > 0) yield textAt(`${name} (markup)`, lines);
    if (!strays.overflows && !strays.lists.overflows) return;
    const reason = `The markup of ${name} holds more texts than are read.`;
    yield { kind: 'unread', anchor: { part: name }, cause: 'limit', reason };
  }

  /** Reads a part's XML. False when it is absent or damaged; damage is noted. */
  async read(path: string, handler: XmlHandler, anchor: Anchor = {}): Promise<boolean> {
    const entry = this.take(path);
    if (!entry) return false;
    try {
      await readXml(entry, handler);
      return true;
    } catch (error) {
      this.note({ ...anchor, part: entry.name }, error);
      return false;
    }
  }

  /** Notes that a part is damaged. Errors of the system are nobody's damage and go on. */
  note(anchor: Anchor, error: unknown): void {
    if (error instanceof Error && 'syscall' in error) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    const reason = `A part of the file could not be read: ${detail.slice(0, 200)}.`;
    const cause = error instanceof TooMuch ? 'limit' : 'broken';
    this.unread.push({ kind: 'unread', anchor, cause, reason });
  }

  async relationships(path: string): Promise<readonly Relationship[]> {
    const found: Relationship[] = [];
    const part = relationshipsOf(path);
    await this.read(part, {
      open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
        if (name !== 'Relationship') return;
        const external = TargetMode === 'External';
        const type = Type.slice(Type.lastIndexOf('/') + 1);
        found.push({ id: Id, type, external, target: external ? Target : resolved(path, Target) });
      },
    });
    this.outside.push(...found.filter(({ external }) => external).map((link) => ({ ...link, part })));
    return found;
  }
}

function textAt(part: string, lines: readonly string[]): Block {
  return { kind: 'lines', place: { part }, format: 'txt', firstLine: 1, lines, last: true };
}

function cut(lines: readonly string[]): string {
  return lines.join(' / ').slice(0, MOST_SHOWN);
}

function relationshipsOf(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** A target is relative to the folder of the part that names it, or to the root when it starts with `/`. */
function resolved(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
