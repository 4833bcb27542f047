import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { RULES } from '../../../src/engine/rules/index';
import type { RuleDefinition } from '../../../src/engine/rules/define-rule';
import { RULE_IDS } from '../../../src/engine/rules/rule-ids';
import { CASES, foldersOf, readCase, type Case } from './a-case';

const ROOT = join(__dirname, '../../..');
const DOCS = join(ROOT, 'rules/docs');
const ids = RULES.map(({ id }) => id).sort();
const ruleFiles = RULE_IDS.filter((id) => existsSync(join(ROOT, 'src/engine/rules', `${id}.ts`))).sort();

const frontMatter = z.strictObject({
  rule: z.string(),
  title: z.string(),
  needs: z.string(),
  params: z.record(z.string(), z.unknown()),
  source: z.string(),
  cases: z.array(z.string()).min(2),
});
const SECTIONS = ['What is wrong', 'How it is decided', 'Parameters', 'Kept and broken', 'How to fix it'];
const MORE_SECTIONS = ['When it cannot be decided', 'When a book may switch it off'];

function page(id: string) {
  const text = readFileSync(join(DOCS, `${id}.md`), 'utf8');
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { head: frontMatter.parse(parse(head)), body };
}

/** The defaults as a book would write them: an `allow` is parsed to an object that knows its operator. */
function defaultsOf({ params }: RuleDefinition): Record<string, unknown> {
  const defaults = z.record(z.string(), z.unknown()).parse(params.parse({}));
  return Object.fromEntries(Object.entries(defaults).map(([key, value]) => [key, asWritten(value)]));
}

function asWritten(value: unknown): unknown {
  const allow = z.object({ op: z.string(), value: z.number() }).safeParse(value);
  return allow.success ? `${allow.data.op} ${allow.data.value}` : value;
}

describe('a rule is one file, one page and one folder of cases', () => {
  it('all rules are registered, sorted, each in a file called like it', () => {
    expect(RULES.map(({ id }) => id)).toEqual(ids);
    expect(ruleFiles).toEqual(ids);
  });

  it('each has its page, and no page is without its rule', () => {
    const pages = readdirSync(DOCS).filter((name) => name.endsWith('.md') && name !== 'README.md');
    expect(pages.map((name) => name.replace(/\.md$/, '')).sort()).toEqual(ids);
  });

  it('each has its folder of cases, and no folder is without its rule', () => {
    expect(foldersOf(CASES)).toEqual(ids);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const cases = existsSync(join(CASES, id)) ? foldersOf(join(CASES, id)) : [];
  const read = () => cases.map((name) => readCase(id, name));

  it('has a page that says what the definition says', () => {
    const { head } = page(id);
    expect(head).toMatchObject({ rule: id, title: rule.title, params: defaultsOf(rule) });
    expect([...head.cases].sort()).toEqual(cases);
  });

  it('has a page with every section', () => {
    const headings = [...page(id).body.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([...SECTIONS, ...MORE_SECTIONS]);
  });

  it('has a case that finds it and one that it leaves alone', () => {
    const all = read();
    expect(all.map((one, i) => one.id === `${id}/${cases[i] ?? ''}`)).not.toContain(false);
    expect(all.some((one) => finds(one, id))).toBe(true);
    expect(all.some((one) => !finds(one, id) && one.exhaustive.includes(id))).toBe(true);
  });

  const undecided = !/^\s*Never\b/.test(page(id).body.split('## When it cannot be decided')[1] ?? '');
  it(undecided ? 'has a case that it cannot decide' : 'says on its page that it always decides', () => {
    expect(read().some((one) => finds(one, id, 'unsure'))).toBe(undecided);
  });
});

function finds({ expect: wanted }: Case, id: string, outcome?: string): boolean {
  return wanted.some((place) => place.rule === id && (outcome === undefined || place.outcome === outcome));
}
