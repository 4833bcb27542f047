import { join } from 'node:path';
import { z } from 'zod';
import { allow } from '../../../src/engine/rulebook/allow';
import type { Rulebook } from '../../../src/engine/rulebook/book';
import { RulebookRefusal, type Problem } from '../../../src/engine/rulebook/refusal';
import { createRegistry, type RulebookRegistry } from '../../../src/engine/rulebook/registry';
import { defineRule, type RuleDefinition } from '../../../src/engine/rules/define-rule';
import { readBookFolder, sha256 } from '../../../src/infra/policies/book-folder';

/** Rules of their own, so that these tests say what a book means whatever the catalogue has. */
const RULES_OF_TEST: readonly RuleDefinition[] = [
  defineRule({
    id: 'small-count',
    title: 'A small count',
    params: z.strictObject({ allow: allow('>= 10') }),
  }),
  defineRule({
    id: 'unrounded-count',
    title: 'A count that is not rounded',
    params: z.strictObject({ base: z.int().min(2).default(5) }),
  }),
];

export function registry(more: Readonly<Record<string, string>> = {}): RulebookRegistry {
  const books = readBookFolder(join(__dirname, '../../../rules/books'));
  for (const [id, text] of Object.entries(more)) books.set(id, { text, fileName: `${id}.yaml` });
  return createRegistry(books, { sha256, rules: RULES_OF_TEST });
}

const HEAD = 'id: own\nversion: 1.0.0\ntitle: Own\nextends: baseline\n';

/** A book that extends `baseline`; `lines` start at line 5. */
export function bookWith(lines: string): Rulebook {
  return registry().parse({ text: HEAD + lines, fileName: 'own.yaml' });
}

/** What is refused in a book: the problems, never an exception of another kind. */
export function refused(text: string, more: Readonly<Record<string, string>> = {}): readonly Problem[] {
  try {
    registry(more).parse({ text, fileName: 'own.yaml' });
  } catch (error) {
    if (error instanceof RulebookRefusal) return error.problems;
    throw error;
  }
  return [];
}

export function refusedWith(lines: string): readonly Problem[] {
  return refused(HEAD + lines);
}
