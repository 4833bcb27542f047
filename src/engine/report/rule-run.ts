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

/** Undefined when the book switches the rule off. */
export function startRule(rule: RuleDefinition, judged: Judged): RuleRun | undefined {
  const setting = ruleSetting(judged.book, rule.id);
  return setting.effect === 'off' ? undefined : new RuleRun(rule, setting, judged);
}

/** One rule over one file: collects what its handlers yield and says in the end how it went. */
export class RuleRun {
  private readonly context: RuleContext<unknown>;
  private readonly kept = { flagged: new Array<Draft>(), unsure: new Array<Draft>() };
  private readonly found = { flagged: 0, unsure: 0 };
  private checked = 0;
  private failure: string | undefined;

  constructor(
    readonly rule: RuleDefinition,
    readonly setting: RuleSetting,
    { book, ...judged }: Judged,
  ) {
    this.context = {
      ...judged,
      params: rule.params.parse(setting.params),
      policy: book.files,
      countsKept: countsKept(book),
      looked: (n = 1) => {
        this.checked += n;
      },
    };
  }

  /** Runs one handler. A rule that fails says so in its assessment; the others go on. */
  take(handler: (context: RuleContext<unknown>) => Iterable<Draft>, { guessed = false }: Origin = {}): void {
    try {
      for (const draft of handler(this.context)) this.note(guessed ? uncertain(draft) : draft);
    } catch (error) {
      this.failure ??= error instanceof Error ? error.message : 'unknown';
    }
  }

  findings(keep: (anchor: Anchor) => boolean): readonly Finding[] {
    return withoutSaidTwice([...this.kept.flagged, ...this.kept.unsure])
      .filter((draft) => keep(draft.anchor))
      .map((draft) => toFinding(draft, this.rule, this.outcomeOf(draft), this.setting));
  }

  /** @param unread why this rule may not have seen all it should */
  assessment(findings: readonly Finding[], unread: string | undefined): Assessment {
    const reasons = [this.notComputed(), this.notListed(), unread].filter((reason) => reason !== undefined);
    const undecided = this.failure !== undefined || unread !== undefined;
    return {
      rule: this.rule.id,
      outcome: outcomeOfRule(findings, this.checked, undecided),
      checked: this.checked,
      ...(reasons.length > 0 ? { reason: reasons.join(' ') } : {}),
    };
  }

  private note(draft: Draft): void {
    const outcome = this.outcomeOf(draft);
    this.found[outcome] += 1;
    if (this.kept[outcome].length < FINDINGS_KEPT) this.kept[outcome].push(draft);
  }

  private outcomeOf(draft: Draft): FindingOutcome {
    return this.setting.effect === 'ask' ? 'unsure' : draft.outcome;
  }

  private notComputed(): string | undefined {
    return this.failure === undefined ? undefined : `This rule could not be computed: ${this.failure}`;
  }

  private notListed(): string | undefined {
    const found = this.found.flagged + this.found.unsure;
    const dropped = found - this.kept.flagged.length - this.kept.unsure.length;
    return dropped > 0 ? `${found} places were found; ${dropped} of them are not listed.` : undefined;
  }
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
