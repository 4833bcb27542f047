import type { z } from 'zod';
import type { RuleDefinition } from '../rules/define-rule';
import { RULE_IDS } from '../rules/rule-ids';
import type { Rulebook } from './book';
import { bookSchema, commonRuleKeys, filesSchema, reviewSchema, SOURCED } from './book-schema';
import { checkTogether } from './book-sense';
import { effectiveBook } from './effective-book';
import { mapping, mergeBooks, type Mapping } from './merge';
import { problemsOf, type Place } from './problems';
import { RulebookRefusal } from './refusal';
import { ruleProblems } from './rule-settings';
import { readYaml, type KeyPath, type YamlText } from './yaml-text';

export interface BookText {
  readonly text: string;
  /** As people know the file; stands in refusals. */
  readonly fileName: string;
}

export interface RulebookParsing {
  /** The book with this id, for `extends`. */
  readonly resolve: (id: string) => BookText | undefined;
  /** Lower-case hexadecimal SHA-256 of the text as UTF-8: the engine has no crypto of its own. */
  readonly sha256: (text: string) => string;
  /** The plain data of a text that was read before, by the same `readYaml`. */
  readonly readBefore?: (text: string) => unknown;
  /** The rules that exist: each judges its own parameters. */
  readonly rules: readonly RuleDefinition[];
}

/**
 * Reads a book with everything it extends, validates it and makes the effective book.
 *
 * @throws RulebookRefusal when anything is wrong, with every problem found: file, line, key, found, allowed
 */
export function parseRulebook(book: BookText, parsing: RulebookParsing): Rulebook {
  const { merged, place } = readMerged(book, parsing, []);
  const complete = completeSchema.safeParse(merged);
  if (!complete.success) throw new RulebookRefusal(problemsOf(complete.error, merged, place));
  const unwise = checkTogether(complete.data, place);
  if (unwise.length > 0) throw new RulebookRefusal(unwise);
  return effectiveBook(complete.data, parsing.sha256);
}

/** After `extends` nothing of `files` and `review` may be missing. */
const completeSchema = bookSchema.extend({ files: filesSchema, review: reviewSchema });

function readMerged(book: BookText, parsing: RulebookParsing, readers: readonly string[]) {
  const yaml = yamlOf(book, parsing);
  const place: Place = { file: book.fileName, yaml, under: [], knownKeys };
  const own = bookSchema.safeParse(yaml.value);
  if (!own.success) throw new RulebookRefusal(problemsOf(own.error, yaml.value, place));

  const written = mapping(yaml.value);
  const base = baseOf(own.data, place, parsing, readers);
  const merged: Mapping = base ? mergeBooks(base, written) : written;
  const problems = ruleProblems(merged, mapping(written['rules']), parsing.rules, place);
  if (problems.length > 0) throw new RulebookRefusal(problems);
  return { merged, place };
}

/** Reading YAML takes longer than checking a small file. Lines are asked for only when something is wrong. */
function yamlOf({ text, fileName }: BookText, { readBefore }: RulebookParsing): YamlText {
  const value = readBefore?.(text);
  if (value === undefined) return readYaml(text, fileName);
  return { value, lineOf: (path) => readYaml(text, fileName).lineOf(path) };
}

function baseOf(
  own: z.output<typeof bookSchema>,
  place: Place,
  parsing: RulebookParsing,
  readers: readonly string[],
): Mapping | undefined {
  if (own.extends === undefined) return undefined;
  const refuse = (found: string, allowed: string) =>
    new RulebookRefusal([
      { file: place.file, line: place.yaml.lineOf(['extends']), key: 'extends', found, allowed },
    ]);

  const chain = [...readers, own.id];
  if (chain.includes(own.extends)) {
    throw refuse(`a circle (${[...chain, own.extends].join(' → ')})`, 'a book that does not extend this one');
  }
  const base = parsing.resolve(own.extends);
  if (!base)
    throw refuse(`"${own.extends}", which is not there`, 'the id of a book that is there, such as baseline');
  return readMerged(base, parsing, chain).merged;
}

function knownKeys(path: KeyPath): readonly string[] {
  const [part] = path;
  if (part === 'files') return Object.keys(filesSchema.shape);
  if (part === 'review') return Object.keys(reviewSchema.shape);
  if (part === 'rules') return path.length > 1 ? Object.keys(commonRuleKeys) : RULE_IDS;
  if (part === 'sources') return SOURCED;
  return Object.keys(bookSchema.shape);
}
