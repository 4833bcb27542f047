import type { Section, Token } from './format-sections';

export interface Digits {
  readonly text: string;
  /** The number that the text stands for. */
  readonly value: number;
}

/** A number that is not negative, through one section of a format code. */
export function renderNumber(value: number, section: Section): Digits {
  const { tokens, thousands } = section;
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const factor = 100 ** percents / 1000 ** thousands;
  if (tokens.some(isFractionBar)) return { text: String(Number(value.toPrecision(15))), value };
  if (tokens.some(({ kind }) => kind === 'exponent')) return scientific(value * factor, tokens, factor);
  const decimals = decimalsOf(tokens).length;
  const fixed = roundedText(value * factor, decimals);
  return { text: laidOut(fixed, section), value: Number(fixed) / factor };
}

export function literals(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }) => text)
    .join('')
    .trim();
}

function isFractionBar({ kind, text }: Token, index: number, tokens: readonly Token[]): boolean {
  return kind === 'literal' && text === '/' && tokens[index - 1]?.kind === 'digit';
}

function decimalsOf(tokens: readonly Token[]): readonly Token[] {
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  return point === -1 ? [] : tokens.slice(point).filter(({ kind }) => kind === 'digit');
}

/** Rounds as people do: 1.005 to two places is 1.01, although the double next to it is a little less. */
function roundedText(value: number, decimals: number): string {
  const places = Math.min(decimals, 30);
  const near = Number(value.toPrecision(15));
  const shifted = Number(`${near}e${places}`);
  if (Number.isNaN(shifted) || shifted >= 1e15) return near.toFixed(places);
  return Number(`${Math.round(shifted)}e-${places}`).toFixed(places);
}

function scientific(value: number, tokens: readonly Token[], factor: number): Digits {
  const exponentAt = tokens.findIndex(({ kind }) => kind === 'exponent');
  const mantissa = tokens.slice(0, exponentAt);
  const step = Math.max(
    1,
    mantissa.filter(({ kind }) => kind === 'digit').length - decimalsOf(mantissa).length,
  );
  const power = value === 0 ? 0 : Math.floor(Math.log10(value) / step) * step;
  const fixed = roundedText(value / 10 ** power, decimalsOf(mantissa).length);
  const width = tokens.slice(exponentAt).filter(({ kind }) => kind === 'digit').length;
  const sign = power < 0 ? '-' : tokens[exponentAt]?.text.endsWith('+') ? '+' : '';
  const text = `${fixed}E${sign}${String(Math.abs(power)).padStart(width, '0')}`;
  return { text, value: (Number(fixed) * 10 ** power) / factor };
}

/** Puts the digits into their places, from the point outwards, among the literals. */
function laidOut(fixed: string, { tokens, grouped }: Section): string {
  const [whole = '', fraction = ''] = fixed.split('.');
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const before = point === -1 ? tokens : tokens.slice(0, point);
  const after = point === -1 ? [] : tokens.slice(point + 1);
  const left = wholePart(whole === '0' ? '' : whole, before, grouped);
  const right = fractionPart(fraction, after);
  return `${left}${/^\d/.test(right) ? '.' : ''}${right}`.trim();
}

function wholePart(digits: string, tokens: readonly Token[], grouped: boolean): string {
  const firstPlace = tokens.findIndex(({ kind }) => kind === 'digit');
  let rest = digits;
  let placed = 0;
  let text = '';
  const put = (digit: string) => {
    text = digit + (grouped && placed > 0 && placed % 3 === 0 ? ',' : '') + text;
    placed += 1;
  };
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token?.kind !== 'digit') {
      text = `${token?.text ?? ''}${text}`;
      continue;
    }
    if (rest !== '') put(rest.slice(-1));
    else if (token.text === '0') put('0');
    rest = rest.slice(0, -1);
    if (index === firstPlace) for (; rest !== ''; rest = rest.slice(0, -1)) put(rest.slice(-1));
  }
  return firstPlace === -1 ? text + digits : text;
}

function fractionPart(fraction: string, tokens: readonly Token[]): string {
  const places = tokens.filter(({ kind }) => kind === 'digit');
  let kept = fraction.length;
  while (kept > 0 && fraction[kept - 1] === '0' && places[kept - 1]?.text !== '0') kept -= 1;
  let at = 0;
  let text = '';
  for (const token of tokens) {
    if (token.kind !== 'digit') text += token.text;
    else if (at < kept) text += fraction.charAt(at);
    if (token.kind === 'digit') at += 1;
  }
  return text;
}
