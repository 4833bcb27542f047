import { findingKey, type Judgement, JUDGEMENTS, type JudgementKind } from '../../app/reviews/judgement';
import type { Finding } from '../../engine/report/report';

/** What checkers said of one finding, and where this reader says it. */
export interface FindingJudgementsView {
  readonly said: readonly { readonly judge: string; readonly say: string; readonly reason: string }[];
  /** What this reader said of it in this turn, for the list of findings; empty before that. */
  readonly own: string;
  readonly form: JudgementFormView | null;
}

interface JudgementFormView {
  readonly action: string;
  readonly sha256: string;
  readonly finding: string;
  /** The page comes back with the next finding open, or the same after the last. */
  readonly next: string;
  readonly reason: string;
  readonly choices: readonly {
    readonly value: JudgementKind;
    readonly label: string;
    readonly key: string;
    readonly pressed: boolean;
    readonly needsReason: boolean;
  }[];
}

/** What a file's findings are judged with; without `action` this reader only reads. */
export interface Judging {
  readonly judgements: readonly Judgement[];
  readonly readerId: string;
  readonly turn: number;
  readonly action: string;
  readonly sha256: string;
}

const JUDGEMENT_WORDS: Readonly<
  Record<
    JudgementKind,
    { readonly said: string; readonly own: string; readonly label: string; readonly key: string }
  >
> = {
  accepted: { said: 'accepted it', own: 'accepted', label: 'Accept', key: 'o' },
  confirmed: { said: 'confirmed it', own: 'confirmed', label: 'Confirm', key: 'y' },
  wrong: { said: 'called it a false alarm', own: 'false alarm', label: 'False alarm', key: 'w' },
};

export function findingJudgements(
  finding: Finding,
  { judgements, readerId, turn, action, sha256 }: Judging,
  next: string,
): FindingJudgementsView {
  const key = findingKey(finding);
  const about = judgements.filter((judgement) => judgement.finding === key);
  const own = about.findLast(({ judge }) => judge.id === readerId);
  const current = own?.turn === turn ? own : undefined;
  return {
    said: about.map(({ judge, judgement, reason }) => ({
      judge: judge.id === readerId ? 'You' : judge.name,
      say: JUDGEMENT_WORDS[judgement].said,
      reason,
    })),
    own: current ? JUDGEMENT_WORDS[current.judgement].own : '',
    form:
      action === ''
        ? null
        : {
            ...{ action, sha256, finding: key, next, reason: current?.reason ?? '' },
            choices: JUDGEMENTS.map((value) => ({
              value,
              label: JUDGEMENT_WORDS[value].label,
              key: JUDGEMENT_WORDS[value].key,
              pressed: current?.judgement === value,
              needsReason: value !== 'confirmed',
            })),
          },
  };
}
