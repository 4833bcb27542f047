import { matrixOf, numberAt, rectangleOf, textAt } from './arguments';
import type { Acts } from './act';
import type { Pen } from './drawing';
import { listOf } from './fields';
import { IDENTITY } from './geometry';

/** Operations that change how what follows is drawn: colours, widths, places, what is shown at all. */
export const STATE_ACTS: Acts = {
  save({ pen }) {
    pen.save();
  },
  restore({ pen }) {
    pen.restore();
  },
  transform({ pen }, args) {
    pen.transform(matrixOf(args) ?? IDENTITY);
  },
  setGState({ pen }, [states]) {
    setStates(pen, states);
  },
  setLineWidth({ pen }, args) {
    pen.set({ lineWidth: numberAt(args, 0) });
  },
  setFillRGBColor({ pen }, args) {
    pen.set({ fill: textAt(args, 0) });
  },
  setStrokeRGBColor({ pen }, args) {
    pen.set({ stroke: textAt(args, 0) });
  },
  setFillColorN({ pen }) {
    pen.set({ fill: undefined });
  },
  setStrokeColorN({ pen }) {
    pen.set({ stroke: undefined });
  },
  paintFormXObjectBegin({ pen }, args) {
    pen.enter(matrixOf(args[0]), rectangleOf(args[1]));
  },
  paintFormXObjectEnd({ pen }) {
    pen.restore();
  },
  beginGroup({ pen }) {
    pen.save();
  },
  endGroup({ pen }) {
    pen.restore();
  },
  beginAnnotation({ pen }, args) {
    pen.enterAnnotation(matrixOf(args[2]) ?? IDENTITY, matrixOf(args[3]) ?? IDENTITY);
  },
  endAnnotation({ pen }) {
    pen.restore();
  },
  beginMarkedContent({ pen }) {
    pen.beginContent(true);
  },
  beginMarkedContentProps({ pen, page }, [tag, layer]) {
    pen.beginContent(tag !== 'OC' || page.isLayerShown(layer));
  },
  endMarkedContent({ pen }) {
    pen.endContent();
  },
};

function setStates(pen: Pen, states: unknown): void {
  if (!Array.isArray(states)) return;
  for (const state of states) {
    const [key, value] = listOf(state);
    if (key === 'ca' && typeof value === 'number') pen.set({ fillAlpha: value });
    else if (key === 'CA' && typeof value === 'number') pen.set({ strokeAlpha: value });
    else if (key === 'LW' && typeof value === 'number') pen.set({ lineWidth: value });
    else if (key === 'BM') pen.set({ opaque: value === 'source-over' || value === 'Normal' });
    else if (key === 'Font' && Array.isArray(value)) {
      pen.set({ font: { name: textAt(value, 0) ?? '', size: numberAt(value, 1) } });
    }
  }
}
