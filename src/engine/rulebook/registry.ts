import type { Rulebook } from './book';
import { RulebookRefusal } from './refusal';
import { parseRulebook, type BookText, type RulebookParsing } from './parse-rulebook';

/** Books by id, each parsed when it is first asked for. */
export interface RulebookRegistry {
  ids(): readonly string[];
  /** @throws RulebookRefusal when the book does not validate */
  get(id: string): Rulebook | undefined;
  /** A book from outside, which may extend those inside. @throws RulebookRefusal */
  parse(book: BookText): Rulebook;
}

/** A book is asked for by its id, so the file must be called like it. */
function otherId(found: string, id: string, file: string): RulebookRefusal {
  const allowed = `${id}, as the file is called`;
  return new RulebookRefusal([{ file, line: 1, key: 'id', found: `"${found}"`, allowed }]);
}

/** `books`: text of each book by its id (its file name without `.yaml`). */
export function createRegistry(
  books: ReadonlyMap<string, BookText>,
  parsing: Omit<RulebookParsing, 'resolve'>,
): RulebookRegistry {
  const parsed = new Map<string, Rulebook>();
  const parse = (book: BookText) => parseRulebook(book, { ...parsing, resolve: (id) => books.get(id) });
  return {
    ids: () => [...books.keys()].sort(),
    parse,
    get: (id) => {
      const text = books.get(id);
      if (!text) return undefined;
      const book = parsed.get(id) ?? parse(text);
      if (book.id !== id) throw otherId(book.id, id, text.fileName);
      parsed.set(id, book);
      return book;
    },
  };
}
