import type { Anchor } from '../model/anchor';
import type { FileFacts } from '../model/file';
import type { Allow, Rulebook, RuleSetting } from '../rulebook/book';
import { ruleSetting } from '../rulebook/effective-book';
import { smallCount } from '../rules/small-count';
import type { Draft, RuleContext, RuleDefinition } from '../rules/define-rule';
import type { GroupsSeen } from '../rules/statistics/groups-seen';
import type { Assessment, Finding, FindingOutcome } from './report';
import type { AcroEvidence } from './acro-results';
import type { CompanionLine } from './companion';
import { withoutSaidTwice } from './said-twice';
import type { Statement } from './statement';

/** Findings of one rule and one outcome kept for one file; beyond it they are counted, and the report says so. */
export const FINDINGS_KEPT = 5000;

export interface Judged {
  readonly book: Rulebook;
  readonly file: FileFacts;
  readonly statement?: Statement;
  readonly companion?: readonly CompanionLine[];
  readonly acro?: AcroEvidence;
  readonly groups?: GroupsSeen;
}

export interface Origin {
  /** A program made it out in a picture: what is found in it a person must see. */
  readonly guessed?: boolean;
}

/** One rule over one file: collects what its handlers yield and says in the end how it went. */
export interface RuleRun {
  readonly rule: RuleDefinition;
  readonly setting: RuleSetting;
  /** Runs one handler. A rule that fails says so in its assessment; the others go on. */
  take(handler: (context: RuleContext<unknown>) => Iterable<Draft>, from?: Origin): void;
  findings(keep: (anchor: Anchor) => boolean): readonly Finding[];
  /** `unread`: why this rule may not have seen all it should. */
  assessment(findings: readonly Finding[], unread: string | undefined): Assessment;
}

/** Undefined when the book switches the rule off. */
export function startRule(
  rule: RuleDefinition,
  { book, file, statement, companion, acro, groups }: Judged,
): RuleRun | undefined {
  const setting = ruleSetting(book, rule.id);
  if (setting.effect === 'off') return undefined;

  const kept = { flagged: new Array<Draft>(), unsure: new Array<Draft>() };
  const found = { flagged: 0, unsure: 0 };
  let checked = 0;
  let failure: string | undefined;
  const context: RuleContext<unknown> = {
    params: rule.params.parse(setting.params),
    file,
    policy: book.files,
    countsKept: countsKept(book),
    statement,
    companion,
    acro,
    groups,
    looked: (n = 1) => {
      checked += n;
    },
  };
  const outcomeOf = (draft: Draft): FindingOutcome => (setting.effect === 'ask' ? 'unsure' : draft.outcome);

  return {
    rule,
    setting,
    take: (handler, { guessed = false } = {}) => {
      try {
        for (const drafted of handler(context)) {
          const draft = guessed ? uncertain(drafted) : drafted;
          const outcome = outcomeOf(draft);
          found[outcome] += 1;
          if (kept[outcome].length < FINDINGS_KEPT) kept[outcome].push(draft);
        }
      } catch (error) {
        failure ??= error instanceof Error ? error.message : 'unknown';
      }
    },
    findings: (keep) =>
      withoutSaidTwice([...kept.flagged, ...kept.unsure])
        .filter((draft) => keep(draft.anchor))
        .map((draft) => toFinding(draft, rule, outcomeOf(draft), setting)),
    assessment: (findings, unread) => {
      const dropped = found.flagged + found.unsure - kept.flagged.length - kept.unsure.length;
      const reasons = [
        failure === undefined ? undefined : `This rule could not be computed: ${failure}`,
        dropped > 0
          ? `${found.flagged + found.unsure} places were found; ${dropped} of them are not listed.`
          : undefined,
        unread,
      ].filter((reason) => reason !== undefined);
      const undecided = failure !== undefined || unread !== undefined;
      return {
        rule: rule.id,
        outcome: outcomeOfRule(findings, checked, undecided),
        checked,
        ...(reasons.length > 0 ? { reason: reasons.join(' ') } : {}),
      };
    },
  };
}

function uncertain(draft: Draft): Draft {
  const message = `${draft.message} A program read this in a picture and may be wrong: compare it with the picture.`;
  return { ...draft, outcome: 'unsure', message };
}

/** As `small-count` says, whether or not the book runs that rule itself. */
export function countsKept(book: Rulebook): Allow {
  const { allow } = ruleSetting(book, 'small-count').params;
  return smallCount.params.parse(typeof allow === 'string' ? { allow } : {}).allow;
}

function outcomeOfRule(
  findings: readonly Finding[],
  checked: number,
  undecided: boolean,
): Assessment['outcome'] {
  if (findings.some((finding) => finding.outcome === 'flagged')) return 'flagged';
  if (findings.length > 0 || undecided) return 'unsure';
  return checked > 0 ? 'passed' : 'not-applicable';
}

function toFinding(
  draft: Draft,
  rule: RuleDefinition,
  outcome: FindingOutcome,
  setting: RuleSetting,
): Finding {
  return {
    rule: rule.id,
    outcome,
    severity: setting.severity,
    anchor: draft.anchor,
    ...(draft.value === undefined ? {} : { value: draft.value }),
    ...(draft.threshold === undefined ? {} : { threshold: draft.threshold }),
    message: draft.message,
    ...(draft.evidence === undefined ? {} : { evidence: draft.evidence }),
    remedy: draft.remedy,
  };
}
