import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { run } from '../../../src/cli/check/check';
import type { CommandIo } from '../../../src/cli/command';
import { computed } from '../report/computed';

/**
 * A folder of `rules/cases`, run by the command itself and compared as the scorer does (`CASES.md`): everything expected
 * is found at its place with its outcome, nothing is found at a clear place, and an exhaustive rule finds nothing more.
 */
export const CASES = join(__dirname, '../../../rules/cases');

const anchor = z.record(z.string(), z.unknown());
const place = z.strictObject({
  path: z.string(),
  rule: z.string(),
  outcome: z.enum(['flagged', 'unsure', 'any']).optional(),
  anchors: z.array(anchor).optional(),
});
const caseFile = z.strictObject({
  id: z.string(),
  about: z.string(),
  args: z.array(z.string()).default([]),
  expect: z.array(place).default([]),
  clear: z.array(place).default([]),
  may: z.array(place).default([]),
  exhaustive: z.array(z.string()).default([]),
  exit: z.int().optional(),
});
export type Case = z.output<typeof caseFile>;

const finding = z.looseObject({
  rule: z.string(),
  evidence: z.unknown().optional(),
  outcome: z.string(),
  value: z.union([z.number(), z.string()]).optional(),
  threshold: z.looseObject({ op: z.enum(['>=', '>', '<=', '<']), value: z.number() }).optional(),
  message: z.string(),
  remedy: z.string(),
});
type Finding = z.output<typeof finding>;
const assessment = z.looseObject({
  rule: z.string(),
  outcome: z.string(),
  checked: z.int(),
  reason: z.string().optional(),
});
const report = z.looseObject({
  files: z.array(
    z.looseObject({
      path: z.string(),
      findings: z.array(finding.extend({ anchor })),
      assessments: z.array(assessment),
    }),
  ),
  relations: z.array(finding.extend({ anchors: z.array(anchor) })),
});

export function foldersOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

export function readCase(rule: string, name: string): Case {
  return caseFile.parse(JSON.parse(readFileSync(join(CASES, rule, name, 'case.json'), 'utf8')));
}

export interface CheckedCase {
  /** What differs from the case, in words; empty when all is as it says. */
  readonly differs: readonly string[];
  /** What its own rule says and how much it looked at, a line each. */
  readonly said: readonly string[];
}

export async function checkCase(rule: string, name: string): Promise<CheckedCase> {
  const wanted = readCase(rule, name);
  const checked = await check(join(CASES, rule, name), wanted.args);
  return { differs: differences(wanted, checked), said: saidBy(rule, checked) };
}

function saidBy(own: string, { found, looked }: Checked): string[] {
  return [
    ...looked
      .filter(({ rule }) => rule === own)
      .map(({ path, outcome, checked }) => `${path}: ${outcome}, looked at ${checked}`),
    ...found.filter(({ rule }) => rule === own).map(({ said }) => said),
  ];
}

function differences(wanted: Case, { status, found }: Checked): string[] {
  const differs: string[] = [];
  const answered = new Set<Found>();
  for (const { at, outcome } of wanted.expect.flatMap(eachPlace)) {
    const hits = found.filter((hit) => matches(hit, at));
    hits.forEach((hit) => answered.add(hit));
    const right = hits.some((hit) => outcome === undefined || outcome === 'any' || hit.outcome === outcome);
    if (!right) differs.push(`missed: ${outcome ?? 'any'} ${JSON.stringify(at)}`);
  }
  const may = wanted.may.flatMap(eachPlace);
  const clear = wanted.clear.flatMap(eachPlace);
  for (const hit of found) {
    differs.push(...hit.unclear.map((why) => `${why}: ${JSON.stringify(hit)}`));
    if (answered.has(hit) || may.some(({ at }) => matches(hit, at))) continue;
    const wrong = wanted.exhaustive.includes(hit.rule) || clear.some(({ at }) => matches(hit, at));
    if (wrong) differs.push(`wrong: ${JSON.stringify(hit)}`);
  }
  if (wanted.exit !== undefined && status !== wanted.exit) differs.push(`exit ${status}, not ${wanted.exit}`);
  return differs;
}

interface Found {
  readonly rule: string;
  readonly outcome: string;
  readonly path: unknown;
  readonly anchor: Readonly<Record<string, unknown>>;
  /** What a reader of this finding would stumble over. */
  readonly unclear: readonly string[];
  readonly said: string;
}

interface Place {
  readonly rule: string;
  readonly path: string;
  readonly anchor: Readonly<Record<string, unknown>>;
}

function eachPlace({ rule, path, outcome, anchors = [{}] }: z.output<typeof place>) {
  return anchors.map((of) => ({ at: { rule, path, anchor: of }, outcome }));
}

function matches(hit: Found, at: Place): boolean {
  return (
    hit.rule === at.rule &&
    hit.path === at.path &&
    Object.entries(at.anchor).every(([key, value]) => hit.anchor[key] === value)
  );
}

interface Checked {
  readonly status: number;
  readonly found: readonly Found[];
  readonly looked: readonly (z.output<typeof assessment> & { readonly path: string })[];
}

async function check(cwd: string, args: readonly string[]): Promise<Checked> {
  const written: string[] = [];
  const io: CommandIo = {
    cwd,
    stdout: { write: (text) => written.push(text), colour: false },
    stderr: { write: () => undefined, colour: false },
    stdin: Readable.from([]),
    environment: {},
  };
  const status = await run(['input', ...args, '--format', 'json'], io);
  const { files, relations } = report.parse(JSON.parse(written.join('')));
  for (const file of files) computed(file);
  const ofFiles = files.flatMap(({ path, findings }) =>
    findings.map((one) => toldAt({ ...one.anchor, path }, one)),
  );
  const ofRequest = relations.flatMap((one) => one.anchors.map((of) => toldAt(of, one)));
  const looked = files.flatMap(({ path, assessments }) => assessments.map((one) => ({ ...one, path })));
  return { status, found: [...ofFiles, ...ofRequest], looked };
}

function toldAt({ path, ...of }: Readonly<Record<string, unknown>>, one: Finding): Found {
  const { rule, outcome, value = '', message, evidence } = one;
  const place = `${String(path)} ${JSON.stringify(of)}`;
  const proof = evidence === undefined ? '' : ` ${JSON.stringify(evidence)}`;
  const said = `${place} ${outcome} ${value}: ${message}${proof}`;
  return { rule, outcome, path, anchor: of, unclear: unclearIn(one), said };
}

/** Whatever a rule finds, people read whole sentences, and a figure that breaks what the book allows. */
function unclearIn({ rule, outcome, value, threshold, message, remedy }: Finding): string[] {
  const unclear: string[] = [];
  const sentence = /^\P{Ll}.*\.$/su;
  if (!sentence.test(message) || !sentence.test(remedy)) unclear.push('no sentence');
  if (/undefined|NaN|\[object/.test(message + remedy)) unclear.push('a gap in the text');
  const sameUnit = rule !== 'recoverable-suppression'; // a count, of which the book limits the width
  if (
    sameUnit &&
    outcome === 'flagged' &&
    threshold &&
    typeof value === 'number' &&
    holds(threshold, value)
  ) {
    unclear.push('the value is allowed');
  }
  return unclear;
}

function holds({ op, value: limit }: NonNullable<Finding['threshold']>, value: number): boolean {
  if (value === limit) return op === '>=' || op === '<=';
  return op.startsWith('>') ? value > limit : value < limit;
}
