import type { z } from 'zod';
import { RULE_IDS, type RuleId } from '../rules/rule-ids';
import { parseAllow } from './allow';
import type { FilePolicy, ReviewPolicy, Rulebook, RuleSetting, Source } from './book';
import type { bookSchema, filesSchema, reviewSchema } from './book-schema';
import { canonicalJson } from './canonical-json';
import { parametersOf } from './rule-settings';
import type { Mapping } from './merge';

type Parsed = z.output<typeof bookSchema>;
export type CompleteBook = Omit<Parsed, 'files' | 'review'> & {
  readonly files: z.output<typeof filesSchema>;
  readonly review: z.output<typeof reviewSchema>;
};
type ParsedRule = NonNullable<Parsed['rules']>[RuleId];

/** What a rule does in a book that does not name it. */
const UNNAMED: RuleSetting = {
  effect: 'flag',
  severity: 'medium',
  except: [],
  confidential: false,
  params: {},
};

export function ruleSetting(book: Rulebook, id: RuleId): RuleSetting {
  return book.rules.get(id) ?? UNNAMED;
}

/** The book in the engine's words, with the hash of its canonical form. */
export function effectiveBook(book: CompleteBook, sha256: (text: string) => string): Rulebook {
  const content = {
    id: book.id,
    version: book.version,
    title: book.title,
    files: filePolicy(book.files),
    review: reviewPolicy(book.review),
    rules: new Map(ruleEntries(book).map(([id, rule]) => [id, setting(rule)])),
    sources: sourcesOf(book),
  };
  return { ...content, sha256: sha256(canonicalJson(content)) };
}

function filePolicy(files: CompleteBook['files']): FilePolicy {
  return {
    types: files.types,
    maxBytes: files['max-bytes'],
    maxTotalBytes: files['max-total-bytes'],
    maxFiles: files['max-files'],
    names: files.names,
  };
}

function reviewPolicy(review: CompleteBook['review']): ReviewPolicy {
  return {
    reviewers: review.reviewers,
    blinded: review.blinded,
    outsideProject: review['outside-project'],
    decision: review.decision,
    because: review.because,
    respondWithin: review['respond-within'],
    claimFor: review['claim-for'],
    closeReturnedAfter: review['close-returned-after'],
    availableFor: review['available-for'],
    partialRelease: review['partial-release'],
    auditRetention: review['audit-retention'],
    officerBlinded: review['officer-blinded'],
    override: review.override,
    conflicts: review.conflicts,
    holidays: review.holidays,
    exceptions: review.exceptions,
    sampleAfterRelease: review['sample-after-release'],
  };
}

function setting(rule: NonNullable<ParsedRule>): RuleSetting {
  const { effect, severity, except, confidential } = rule;
  return {
    effect: effect ?? UNNAMED.effect,
    severity: severity ?? UNNAMED.severity,
    except: except ?? UNNAMED.except,
    confidential: confidential ?? UNNAMED.confidential,
    params: oneWriting(parametersOf(rule)),
  };
}

/** `>=10` and `>= 10` are the same book. */
function oneWriting(params: Mapping): Mapping {
  const allow = typeof params['allow'] === 'string' ? parseAllow(params['allow']) : undefined;
  return allow ? { ...params, allow: `${allow.op} ${allow.value}` } : params;
}

function sourcesOf(book: CompleteBook): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const [key, source] of Object.entries(book.sources ?? {})) if (source) sources.set(key, source);
  for (const [id, rule] of ruleEntries(book)) if (rule.source) sources.set(`rules.${id}`, rule.source);
  return sources;
}

function ruleEntries(book: CompleteBook): [RuleId, NonNullable<ParsedRule>][] {
  const entries: [RuleId, NonNullable<ParsedRule>][] = [];
  for (const id of RULE_IDS) {
    const rule = book.rules?.[id];
    if (rule) entries.push([id, rule]);
  }
  return entries;
}
