import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Rulebook } from '../../engine/rulebook/book';
import { RulebookRefusal } from '../../engine/rulebook/refusal';
import type { RulebookRegistry } from '../../engine/rulebook/registry';
import { readBookFolder, registryOf } from '../../infra/policies/book-folder';
import { UsageError } from '../command';
import { packageRoot } from '../package-root';

const ID = /^[a-z0-9-]{1,64}$/;

/**
 * The book that `--rulebook` names: an id of `rules/books/`, or else a YAML file.
 *
 * @throws UsageError when it is not there or does not validate
 */
export function chooseRulebook(named: string, cwd: string): Rulebook {
  const registry = registryOf(readBookFolder(join(packageRoot(), 'rules', 'books')), booksReadBefore());
  try {
    return (ID.test(named) ? registry.get(named) : undefined) ?? fromFile(named, cwd, registry);
  } catch (error) {
    if (error instanceof RulebookRefusal) {
      throw new UsageError(`The rulebook does not validate, so nothing was checked.\n${error.message}`);
    }
    throw error;
  }
}

/** What `bundle.mjs` put beside the packed command; nothing where it is not packed. */
function booksReadBefore(): Map<string, unknown> | undefined {
  const text = readText(join(__dirname, 'books.json'));
  if (text === undefined) return undefined;
  const books: unknown = JSON.parse(text);
  return typeof books === 'object' && books !== null ? new Map(Object.entries(books)) : undefined;
}

function fromFile(named: string, cwd: string, registry: RulebookRegistry): Rulebook {
  const text = readText(resolve(cwd, named));
  if (text === undefined) {
    throw new UsageError(
      `There is no rulebook "${named}": neither ${registry.ids().join(', ')} nor a file of this name.`,
    );
  }
  return registry.parse({ text, fileName: basename(named) });
}

function readText(location: string): string | undefined {
  try {
    return readFileSync(location, 'utf8');
  } catch {
    return undefined; // absent, a folder or not ours to read: the caller says which names are possible
  }
}
