import { join } from 'node:path';
import type { Rulebook } from '../../src/engine/rulebook/book';
import { RULES } from '../../src/engine/rules/index';
import { RULE_IDS } from '../../src/engine/rules/rule-ids';
import { parseAllow } from '../../src/engine/rulebook/allow';
import { ReadRulebook } from '../../src/app/policies/read-rulebook/read-rulebook';
import { RULE_WORDS } from '../../src/app/policies/rule-words';
import { ruleSentences } from '../../src/app/policies/rule-sentences';
import { Rulebooks } from '../../src/app/policies/rulebooks.port';
import { readBookFolder } from '../../src/infra/policies/book-folder';
import { anActor } from './an-actor';
import { bookWith, registry } from '../engine/rulebook/a-book';

const checker = anActor({ roles: ['checker'] });
const researcher = anActor({});

describe('a rulebook in sentences', () => {
  it('has one for every rule of the catalogue, with and without its figures', () => {
    for (const seesFigures of [true, false]) {
      const sentences = ruleSentences(everything('confidential: true'), seesFigures);
      expect(sentences.map(({ key }) => key)).toEqual(RULE_IDS.map((id) => `rules.${id}`));
      for (const { text } of sentences) expect(text).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('says what may go out where a rule is off', () => {
    for (const { text } of ruleSentences(everything('effect: off'), true))
      expect(text).toMatch(/ may leave this project\.$/);
  });

  it('gives no figure of a confidential rule to those who may not know it', () => {
    for (const { key, text, threshold } of ruleSentences(everything('confidential: true'), false)) {
      expect(`${key}: ${text}`).not.toMatch(/\d/);
      expect(threshold).toBeUndefined();
    }
  });

  it('speaks of the figures that the rules themselves have when a book names none', () => {
    for (const { id, params } of RULES) {
      const said: unknown = params.parse({});
      const ours = parseAllow(RULE_WORDS[id].allow ?? '');
      const theirs = typeof said === 'object' && said !== null && 'allow' in said ? said.allow : undefined;
      expect(theirs).toEqual(ours && expect.objectContaining({ op: ours.op, value: ours.value }));
    }
  });

  it.each([
    ['small-count: { allow: ">= 10" }', 'No count of people from 1 to 9 leaves this project.'],
    ['small-count: { allow: "> 7" }', 'No count of people from 1 to 7 leaves this project.'],
    ['small-count: { allow: ">= 2" }', 'No count of 1 person leaves this project.'],
    ['small-count: { allow: "> 0" }', 'Counts of people of any size may be known.'],
  ])('%s is: %s', (line, sentence) => {
    expect(sentenceOf(bookWith(`rules:\n  ${line}\n`), 'small-count')).toBe(sentence);
  });

  it('adds what the book adds to a rule', () => {
    const book = bookWith('rules:\n  small-count: { allow: ">= 10", effect: ask, except: [total] }\n');
    expect(sentenceOf(book, 'small-count')).toBe(
      'No count of people from 1 to 9 leaves this project. It leaves out columns of the kind total. Where it is not so, a person decides.',
    );
  });
});

describe('the page of a rulebook', () => {
  it('keeps confidential figures from a researcher, in sentences, sources and YAML alike', async () => {
    const page = await read(researcher, 'baseline');
    expect(JSON.stringify(page.sentences.filter(({ key }) => key.startsWith('rules.dominance')))).not.toMatch(
      /\d/,
    );
    expect(page.yaml).toMatch(/dominance-nk:\s+\{?\s*confidential: true/);
    expect(page.yaml).not.toMatch(/safe_nk|k = 90|p = 10|<= 0\.9/);
    expect(page.yaml).toContain('small-count:');
  });

  it('gives a checker the book as it was written', async () => {
    const page = await read(checker, 'baseline');
    expect(page.yaml).toContain('safe_nk_k');
    const dominance = page.sentences.find(({ key }) => key === 'rules.dominance-nk');
    expect(dominance).toMatchObject({ threshold: { op: '<=', value: 0.9 }, source: { kind: 'general' } });
    expect(dominance?.text).toContain('at most 90');
  });

  it('says what a file may be and how it is reviewed', async () => {
    const texts = (await read(researcher, 'opensafely')).sentences.map(({ text }) => text);
    expect(texts).toContain('A file has at most 16\u202fMB.');
    expect(texts).toContain('2 reviewers must agree about each file.');
  });

  it('refuses a book that is not there', async () => {
    await expect(read(researcher, 'absent')).rejects.toMatchObject({ code: 'not-found' });
  });
});

const books = registry();
const texts = readBookFolder(join(__dirname, '../../rules/books'));

class BooksOfTest extends Rulebooks {
  get(): Promise<Rulebook> {
    return Promise.reject(new Error('the page asks for the newest'));
  }
  newest(id: string): Promise<Rulebook | undefined> {
    return Promise.resolve(books.get(id));
  }
  bySha256(sha256: string): Promise<Rulebook | undefined> {
    return this.all().then((all) => all.find((book) => book.sha256 === sha256));
  }
  all(): Promise<readonly Rulebook[]> {
    return Promise.resolve(books.ids().flatMap((id) => books.get(id) ?? []));
  }
  everHad(): Promise<readonly Rulebook[]> {
    return this.all();
  }
  text(id: string): Promise<string> {
    return Promise.resolve(texts.get(id)?.text ?? '');
  }
}

function read(actor: typeof checker, id: string) {
  return new ReadRulebook(new BooksOfTest()).execute(actor, { id });
}

/** Every rule of the catalogue with the same setting. */
function everything(setting: string): Rulebook {
  return bookWith(`rules:\n${RULE_IDS.map((id) => `  ${id}: { ${setting} }\n`).join('')}`);
}

function sentenceOf(book: Rulebook, id: string): string | undefined {
  return ruleSentences(book, true).find(({ key }) => key === `rules.${id}`)?.text;
}
