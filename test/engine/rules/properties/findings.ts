import { RULES } from '../../../../src/engine/rules/index';
import type { Finding } from '../../../../src/engine/report/report';
import { checkSource } from '../../../../src/infra/scanning/check-source';
import { bufferSource } from '../../../../src/readers/source';
import { aBook } from '../../report/a-check';
import { computed } from '../../report/computed';
import type { Output } from './output';
import type { Specimen } from './specimen';
import { FORMATS, PLAIN, type Style } from './writing';

interface Written {
  readonly format?: string;
  readonly style?: Style;
  /** What the book says of counts, for rules that find them elsewhere. */
  readonly countsKept?: string;
}

/** All that one rule finds in an output that was written to a file, read and understood. */
export async function findingsOf(
  { rule, setting, companion }: Pick<Specimen, 'rule' | 'setting' | 'companion'>,
  output: Output,
  { format = 't.csv', style = PLAIN, countsKept }: Written = {},
): Promise<readonly Finding[]> {
  const write = FORMATS[format];
  if (!write) throw new Error(`no format ${format}`);
  const kept = countsKept === undefined ? {} : { 'small-count': { allow: countsKept } };
  const book = aBook({ ...kept, [rule]: setting }, RULES);
  const { report } = await checkSource(bufferSource(await write(output, style)), format, {
    book,
    companion: companion?.(output).map((line) => ({ ...line, path: format })),
  });
  return computed(report).findings.filter((finding) => finding.rule === rule);
}

/** What was found, wherever it stands: outcome and value, in any order. */
export function told(findings: readonly Finding[]): string[] {
  return findings.map(({ outcome, value }) => `${outcome} ${String(value)}`).sort();
}
