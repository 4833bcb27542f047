import { checkRequest } from '../../../src/engine/report/check-request';
import type { Relation } from '../../../src/engine/report/report';
import { RULES } from '../../../src/engine/rules/index';
import { checkSource } from '../../../src/infra/scanning/check-source';
import { bufferSource } from '../../../src/readers/source';
import { aBook } from '../report/a-check';
import { computed } from '../report/computed';

const book = aBook({ 'small-count': { allow: '>= 10' } }, RULES);
export type Texts = Readonly<Record<string, string>>;

export async function countsIn(files: Texts) {
  const checked = [];
  for (const [path, text] of Object.entries(files))
    checked.push(await checkSource(bufferSource(Buffer.from(text)), path, { book }));
  return checked;
}

/** What tables give away by subtraction, by the command's own way from bytes to a report. */
export async function differencesTold(files: Texts, earlier: Texts = {}): Promise<readonly Relation[]> {
  return differencesAmong(await countsIn(files), await countsIn(earlier));
}

type Checked = Awaited<ReturnType<typeof countsIn>>;

export function differencesAmong(checked: Checked, before: Checked = []): readonly Relation[] {
  const { relations } = checkRequest({
    ...{ book, rules: RULES, version: '1.0.0' },
    files: checked.map(({ report }) => computed(report)),
    tables: checked.flatMap(({ counts }) => counts.all()),
    earlier: before.flatMap(({ counts }) => counts.all()),
  });
  return relations.filter(({ rule }) => rule === 'differencing');
}
