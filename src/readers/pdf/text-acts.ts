import type { Acts } from './act';
import { matrixOf, numberAt, textAt } from './arguments';
import { IDENTITY } from './geometry';

/** Operations that write, and those that say where and how. */
export const TEXT_ACTS: Acts = {
  beginText({ words }) {
    words.begin();
  },
  setFont({ pen }, args) {
    pen.set({ font: { name: textAt(args, 0) ?? '', size: numberAt(args, 1) } });
  },
  setTextMatrix({ words }, args) {
    words.place(matrixOf(args[0]) ?? matrixOf(args) ?? IDENTITY);
  },
  moveText({ words }, args) {
    words.move(numberAt(args, 0), numberAt(args, 1));
  },
  setLeadingMoveText({ pen, words }, args) {
    pen.set({ leading: numberAt(args, 1) });
    words.move(numberAt(args, 0), numberAt(args, 1));
  },
  nextLine({ words }) {
    words.nextLine();
  },
  setCharSpacing({ pen }, args) {
    pen.set({ characterSpacing: numberAt(args, 0) });
  },
  setWordSpacing({ pen }, args) {
    pen.set({ wordSpacing: numberAt(args, 0) });
  },
  setHScale({ pen }, args) {
    pen.set({ stretch: numberAt(args, 0) / 100 });
  },
  setLeading({ pen }, args) {
    pen.set({ leading: -numberAt(args, 0) });
  },
  setTextRise({ pen }, args) {
    pen.set({ rise: numberAt(args, 0) });
  },
  setTextRenderingMode({ pen }, args) {
    pen.set({ renderingMode: numberAt(args, 0) });
  },
  showText({ words }, [glyphs], order) {
    if (Array.isArray(glyphs)) words.show(glyphs, order);
  },
};
