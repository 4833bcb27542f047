import type { Chunk } from './chunks';
import { barsIn } from '../line-kind';

/** What stands between the bars of a line, each as one text. `from`: the place of the bar before it. */
export function cellsBetween(text: string): readonly (Chunk & { readonly from: number })[] {
  const bars = [-1, ...barsIn(text), text.length];
  return bars.slice(1).flatMap((bar, i) => {
    const from = (bars[i] ?? -1) + 1;
    const words = text.slice(from, bar).trim();
    const start = text.indexOf(words, from);
    return words === '' ? [] : [{ text: words, start, end: start + words.length, figure: false, from }];
  });
}
