import { asOneFile } from '../../engine/report/entries';
import type { FileReport, Finding } from '../../engine/report/report';
import type { Actor } from '../people/person';
import type { RuleId } from '../../engine/rules/rule-ids';
import type { OutputFile } from '../submissions/request';
import type { Stores } from '../unit-of-work.port';

/** Who came back oftener than this is asked to open the finding once more. */
const MOST_VIEWS = 1000;

/** What somebody has had on screen of the bytes that a file has now. */
export interface LookedAt {
  readonly file: boolean;
  /** Rules of which they opened a finding, or judged one. */
  readonly rules: ReadonlySet<string>;
}

/** As the audit remembers it: what a browser says of itself is no proof. */
export async function lookedAt({ audit }: Stores, { id }: Actor, file: OutputFile): Promise<LookedAt> {
  const { events } = await audit.search(
    {
      personId: id,
      fileId: file.id,
      sha256: file.current.sha256,
      kinds: ['file.viewed', 'finding.opened', 'finding.judged'],
    },
    MOST_VIEWS,
    0,
  );
  // What was found before a role was corrected is not what was found since.
  const since = file.scan.corrections?.at(-1)?.at ?? '';
  const fresh = events.filter(({ at }) => at >= since);
  return { file: events.length > 0, rules: new Set(fresh.flatMap(({ after }) => ruleIn(after))) };
}

function ruleIn(after: unknown): readonly string[] {
  if (typeof after !== 'object' || after === null || !('rule' in after)) return [];
  return typeof after.rule === 'string' ? [after.rule] : [];
}

/** Each rule that flagged something in the file, once. */
export function rulesThatFlagged(report: FileReport | undefined): readonly RuleId[] {
  const flagged = report ? asOneFile(report).findings.filter(isFlagged) : [];
  return [...new Set(flagged.map(({ rule }) => rule))];
}

function isFlagged({ outcome }: Finding): boolean {
  return outcome === 'flagged';
}
