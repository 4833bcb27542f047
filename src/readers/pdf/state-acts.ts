import { matrixOf, numberAt, rectangleOf, textAt, type Arguments } from './arguments';
import type { Canvas } from './canvas';
import type { Pen } from './drawing';
import { listOf } from './fields';
import { IDENTITY } from './geometry';
import type { PdfJs } from './load-pdfjs';

export type Act = (canvas: Canvas, args: Arguments, order: number) => void;

/** Operations that change how what follows is drawn: colours, widths, places, what is shown at all. */
export function stateActs(ops: PdfJs['OPS']): (readonly [number, Act])[] {
  return [
    [
      ops.save,
      ({ pen }) => {
        pen.save();
      },
    ],
    [
      ops.restore,
      ({ pen }) => {
        pen.restore();
      },
    ],
    [
      ops.transform,
      ({ pen }, args) => {
        pen.transform(matrixOf(args) ?? IDENTITY);
      },
    ],
    [
      ops.setGState,
      ({ pen }, [states]) => {
        setStates(pen, states);
      },
    ],
    [
      ops.setLineWidth,
      ({ pen }, args) => {
        pen.set({ lineWidth: numberAt(args, 0) });
      },
    ],
    [
      ops.setFillRGBColor,
      ({ pen }, args) => {
        pen.set({ fill: textAt(args, 0) });
      },
    ],
    [
      ops.setStrokeRGBColor,
      ({ pen }, args) => {
        pen.set({ stroke: textAt(args, 0) });
      },
    ],
    [
      ops.setFillColorN,
      ({ pen }) => {
        pen.set({ fill: undefined });
      },
    ],
    [
      ops.setStrokeColorN,
      ({ pen }) => {
        pen.set({ stroke: undefined });
      },
    ],
    [
      ops.paintFormXObjectBegin,
      ({ pen }, args) => {
        pen.enter(matrixOf(args[0]), rectangleOf(args[1]));
      },
    ],
    [
      ops.paintFormXObjectEnd,
      ({ pen }) => {
        pen.restore();
      },
    ],
    [
      ops.beginGroup,
      ({ pen }) => {
        pen.save();
      },
    ],
    [
      ops.endGroup,
      ({ pen }) => {
        pen.restore();
      },
    ],
    [
      ops.beginAnnotation,
      ({ pen }, args) => {
        pen.enterAnnotation(matrixOf(args[2]) ?? IDENTITY, matrixOf(args[3]) ?? IDENTITY);
      },
    ],
    [
      ops.endAnnotation,
      ({ pen }) => {
        pen.restore();
      },
    ],
    [
      ops.beginMarkedContent,
      ({ pen }) => {
        pen.beginContent(true);
      },
    ],
    [
      ops.beginMarkedContentProps,
      ({ pen, page }, [tag, layer]) => {
        pen.beginContent(tag !== 'OC' || page.isLayerShown(layer));
      },
    ],
    [
      ops.endMarkedContent,
      ({ pen }) => {
        pen.endContent();
      },
    ],
  ];
}

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
