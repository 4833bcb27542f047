import type { CorrectionEffect } from '../../app/scanning/correction-effect';
import { placeWords } from '../../engine/report/finding-groups';
import type { Finding } from '../../engine/report/report';
import { titleOfRule } from '../../engine/rules/rule-titles';
import { visibleText } from '../../engine/report/visible-text';
import { SIGNS } from '../words/marks';
import { counted } from '../words/numbers';

/** What is found otherwise because checkers corrected roles: nothing goes away unseen. */
export interface CorrectionEffectView {
  readonly say: string;
  readonly went: readonly MovedFindingView[];
  readonly came: readonly MovedFindingView[];
  readonly more: string;
}

interface MovedFindingView {
  readonly outcome: string;
  readonly sign: string;
  readonly message: string;
  readonly place: string;
  /** Its title. */
  readonly rule: string;
}

const SHOWN = 40;

export function correctionEffectView(effect: CorrectionEffect | undefined): CorrectionEffectView | null {
  if (!effect) return null;
  const { went, came } = effect;
  const hidden = Math.max(0, went.length - SHOWN) + Math.max(0, came.length - SHOWN);
  return {
    say: `${counted(went.length, 'finding')} went, ${came.length} came.`,
    went: went.slice(0, SHOWN).map(movedFinding),
    came: came.slice(0, SHOWN).map(movedFinding),
    more: hidden === 0 ? '' : `and ${counted(hidden, 'more finding', 'more findings')}`,
  };
}

function movedFinding({ outcome, message, anchor, rule }: Finding): MovedFindingView {
  const place = visibleText(placeWords(anchor)) || 'the file';
  return { outcome, sign: SIGNS[outcome], message, place, rule: titleOfRule(rule) };
}
