import { RULES } from '../../../src/engine/rules/index';
import type { RuleId } from '../../../src/engine/rules/rule-ids';
import type { Anchor } from '../../../src/engine/model/anchor';
import type { Finding } from '../../../src/engine/report/report';
import { checkSource } from '../../../src/infra/scanning/check-source';
import { bufferSource } from '../../../src/readers/source';
import { aBook } from '../report/a-check';
import { computed } from '../report/computed';

interface Look {
  /** The name says how the text is read. */
  readonly name?: string;
  /** As written in a book. */
  readonly setting?: Readonly<Record<string, unknown>>;
}

/** What one rule finds in a text: `B4 flagged 3`, in reading order. */
export async function looking(rule: RuleId, text: string, look: Look = {}): Promise<string[]> {
  return (await findingsIn(rule, text, look)).map(
    ({ anchor, outcome, value }) => `${placeIn(anchor)} ${outcome}${value === undefined ? '' : ` ${value}`}`,
  );
}

/** What it says there. */
export async function messages(rule: RuleId, text: string, look: Look = {}): Promise<string[]> {
  return (await findingsIn(rule, text, look)).map(({ message }) => message);
}

/** How many places it says it looked at. */
export async function lookedAt(rule: RuleId, text: string, look: Look = {}): Promise<number | undefined> {
  const { assessments } = await reportOf(rule, text, look);
  return assessments.find((assessment) => assessment.rule === rule)?.checked;
}

async function findingsIn(rule: RuleId, text: string, look: Look): Promise<readonly Finding[]> {
  const { findings } = await reportOf(rule, text, look);
  return findings.filter((finding) => finding.rule === rule);
}

async function reportOf(rule: RuleId, text: string, { name = 't.csv', setting = {} }: Look) {
  const book = aBook({ [rule]: setting }, RULES);
  const { report } = await checkSource(bufferSource(Buffer.from(text)), name, { book });
  return computed(report);
}

function placeIn({ a1, line, row, column }: Anchor): string {
  if (a1 !== undefined) return a1;
  if (line !== undefined) return `line ${line}`;
  if (row !== undefined) return `row ${row}`;
  return column === undefined ? 'file' : `column ${column}`;
}
