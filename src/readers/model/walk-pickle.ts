import { OPCODES, type Follows } from './pickle-opcodes';

/** What a pickle would build, found without building it. */
export interface PickleContent {
  /** `module.Class` and functions that it would call, in order, each once. */
  readonly classes: readonly string[];
  /** Texts that it holds, the first ones. */
  readonly texts: readonly string[];
  /** Bytes in binary strings: arrays and encoded content. */
  readonly binaryBytes: number;
  /** Where the first pickle ends. */
  readonly end: number;
}

/** The bytes are no pickle, or one that was cut off. */
export class NoPickle extends Error {}

const MOST_CLASSES = 200;
const MOST_TEXTS = 20_000;
const MOST_OPCODES = 20_000_000;
const LONGEST_TEXT = 1000;

/**
 * Steps through the opcodes as a disassembler does, and carries out none. Keeps only the last two texts, because
 * protocol 4 names a class by the two texts on top of its stack, and those kept in its memo.
 *
 * @throws NoPickle
 */
export function walkPickle(bytes: Buffer): PickleContent {
  const walk = new PickleWalk(bytes);
  walk.toEnd();
  return walk;
}

class PickleWalk implements PickleContent {
  readonly classes: string[] = [];
  readonly texts: string[] = [];
  binaryBytes = 0;
  end = 0;
  private readonly memo = new Map<number, string>();
  private memoized = 0;
  private recent: readonly [string, string] = ['', ''];

  constructor(private readonly bytes: Buffer) {}

  toEnd(): void {
    for (let count = 0; count < MOST_OPCODES; count += 1) {
      const code = this.bytes[this.end];
      const opcode = code === undefined ? undefined : OPCODES.get(code);
      if (!opcode) throw new NoPickle(code === undefined ? 'it was cut off' : `it has no step ${code}`);
      this.end += 1;
      const start = this.end;
      const content = this.skip(opcode.follows);
      if (opcode.name === 'stop') return;
      this.mind(opcode.name, content, start);
    }
    throw new NoPickle('it has too many steps');
  }

  /** The content after an opcode, as a range; `end` goes behind it. */
  private skip(follows: Follows): Range {
    if (follows.kind === 'lines') return this.lines(follows.count);
    const start = follows.kind === 'bytes' ? this.end : this.end + follows.lengthBytes;
    const length = follows.kind === 'bytes' ? follows.count : this.lengthAt(follows.lengthBytes);
    if (start + length > this.bytes.length) throw new NoPickle('it was cut off');
    this.end = start + length;
    return [start, this.end];
  }

  private lines(count: number): Range {
    const start = this.end;
    for (let line = 0; line < count; line += 1) {
      const feed = this.bytes.indexOf(10, this.end);
      if (feed === -1) throw new NoPickle('it was cut off');
      this.end = feed + 1;
    }
    return [start, this.end - 1];
  }

  private lengthAt(lengthBytes: 1 | 4 | 8): number {
    if (this.end + lengthBytes > this.bytes.length) throw new NoPickle('it was cut off');
    if (lengthBytes === 1) return this.bytes.readUInt8(this.end);
    if (lengthBytes === 4) return this.bytes.readUInt32LE(this.end);
    return Number(this.bytes.readBigUInt64LE(this.end));
  }

  private mind(name: string, [start, end]: Range, at: number): void {
    const text = () => this.bytes.toString('utf8', start, Math.min(end, start + LONGEST_TEXT));
    if (name === 'text') this.keep(text());
    else if (name === 'text-line') this.keep(text().replace(/^(['"])(.*)\1$/s, '$2'));
    else if (name === 'bytes') this.binaryBytes += end - start;
    else if (name === 'class-lines') this.addClass(text().replace('\n', '.'));
    else if (name === 'class') this.addClass(this.recent.join('.'));
    else if (name === 'memoize') this.memo.set(this.memoized++, this.recent[1]);
    else if (name === 'put') this.memo.set(this.bytes[at] ?? 0, this.recent[1]);
    else if (name === 'get')
      this.recall(end - start === 1 ? this.bytes.readUInt8(at) : this.bytes.readUInt32LE(at));
  }

  private keep(text: string): void {
    this.recent = [this.recent[1], text];
    if (this.texts.length < MOST_TEXTS) this.texts.push(text);
  }

  private recall(index: number): void {
    this.recent = [this.recent[1], this.memo.get(index) ?? ''];
  }

  private addClass(name: string): void {
    if (this.classes.length < MOST_CLASSES && !this.classes.includes(name)) this.classes.push(name);
  }
}

type Range = readonly [start: number, end: number];
