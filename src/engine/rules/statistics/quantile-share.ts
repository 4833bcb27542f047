import type { Line, TableCell } from '../../tables/table';

const LOWER = /^(?:q_?1|1st qu\.?|lq|lower quartile|first quartile|unteres quartil|premier quartile)$/i;
const UPPER = /^(?:q_?3|3rd qu\.?|uq|upper quartile|third quartile|oberes quartil|troisième quartile)$/i;
/** `age LQ`, `bmi_UQ`: whose quartile it is stands before. */
const ENDS_IN_LOWER = /[\s_.]LQ$/;
const ENDS_IN_UPPER = /[\s_.]UQ$/;
const MIDDLE = /^q_?2$/i;
const RANGES =
  /\biqr\b|\biq range\b|interquart|quartil|cuartil|kvartii?l|kwartiel|nelj[äa]nnes|q1\b.*q3|25.*75/i;
/** Interquartile ranges in other languages. In small letters `ika` is an age, and `ei` says no. */
const SHORT_RANGES = /\b(?:EIQ?|IIQ|RI[CQ]?|IQ[AB]|IK[AB])\b/;
const PERCENT = /(?:^|[^\d.,])(\d{1,2}(?:[.,]\d{1,3})?)\s?(?:%|th\b|st\b|nd\b|rd\b)/i;
const LETTERED = /^(?:p|q|pct|perc|pctl|percentile)_?(\d{1,2}(?:[.,]\d{1,3})?)$/i;
const FRACTION = /^(?:q_?)?(0[.,]\d{1,4})$/i;

/** Share of the people below a quantile, 0 to 1, as its column, its row or its role says; undefined where nothing does. */
export function shareBelow({ role, column, row }: TableCell): number | undefined {
  if (role === 'median') return 0.5;
  return ofLine(column) ?? ofLine(row);
}

function ofLine({ labels }: Line): number | undefined {
  for (const label of [...labels].reverse()) {
    const share = ofLabel(label.trim().slice(0, 80));
    if (share !== undefined) return share;
  }
  return undefined;
}

function ofLabel(label: string): number | undefined {
  if (LOWER.test(label) || ENDS_IN_LOWER.test(label)) return 0.25;
  if (MIDDLE.test(label)) return 0.5;
  if (UPPER.test(label) || ENDS_IN_UPPER.test(label)) return 0.75;
  const fraction = FRACTION.exec(label)?.[1];
  if (fraction !== undefined) return figure(fraction);
  const lettered = LETTERED.exec(label)?.[1];
  if (lettered !== undefined) return figure(lettered) / 100;
  // Both ends of an interquartile range have a quarter beyond them.
  if (RANGES.test(label) || SHORT_RANGES.test(label)) return 0.25;
  const percent = PERCENT.exec(label)?.[1];
  return percent === undefined ? undefined : figure(percent) / 100;
}

function figure(text: string): number {
  return Number(text.replace(',', '.'));
}
