import type { Place } from '../../engine/model/anchor';
import type { LinesBlock } from '../../engine/model/document';
import { cellText, isList } from '../plots/values';

/** A text of a notebook: one string, or its lines with their ends. */
export function plainText(value: unknown): string {
  return isList(value) ? value.map(cellText).join('') : cellText(value);
}

// eslint-disable-next-line no-control-regex -- colours of a terminal are control characters
const COLOURS = /\u001b\[[\d;]{0,20}[A-Za-z]/g;

export function lines(place: Place, text: string, format: string): LinesBlock {
  const shown = text.replace(COLOURS, '').replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return { kind: 'lines', place, format, firstLine: 1, lines: shown.split('\n'), last: true };
}
