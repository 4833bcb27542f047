import { matrixOf, numberAt, rectangleOf, textAt, type Arguments } from './arguments';
import type { Canvas } from './canvas';
import type { Pen } from './drawing';
import { listOf } from './fields';
import { IDENTITY } from './geometry';
import type { PdfJs } from './load-pdfjs';

export type Act = (canvas: Canvas, args: Arguments, order: number) => void;

/** What each operation of pdf.js does; those that change nothing about words, shapes and pictures are left out. */
export function actsOf(ops: PdfJs['OPS']): ReadonlyMap<number, Act> {
  return new Map<number, Act>([...stateActs(ops), ...textActs(ops), ...paintActs(ops)]);
}

function stateActs(ops: PdfJs['OPS']): (readonly [number, Act])[] {
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

function textActs(ops: PdfJs['OPS']): (readonly [number, Act])[] {
  return [
    [
      ops.beginText,
      ({ words }) => {
        words.begin();
      },
    ],
    [
      ops.setFont,
      ({ pen }, args) => {
        pen.set({ font: { name: textAt(args, 0) ?? '', size: numberAt(args, 1) } });
      },
    ],
    [
      ops.setTextMatrix,
      ({ words }, args) => {
        words.place(matrixOf(args[0]) ?? matrixOf(args) ?? IDENTITY);
      },
    ],
    [
      ops.moveText,
      ({ words }, args) => {
        words.move(numberAt(args, 0), numberAt(args, 1));
      },
    ],
    [
      ops.setLeadingMoveText,
      ({ pen, words }, args) => {
        pen.set({ leading: numberAt(args, 1) });
        words.move(numberAt(args, 0), numberAt(args, 1));
      },
    ],
    [
      ops.nextLine,
      ({ words }) => {
        words.nextLine();
      },
    ],
    [
      ops.setCharSpacing,
      ({ pen }, args) => {
        pen.set({ characterSpacing: numberAt(args, 0) });
      },
    ],
    [
      ops.setWordSpacing,
      ({ pen }, args) => {
        pen.set({ wordSpacing: numberAt(args, 0) });
      },
    ],
    [
      ops.setHScale,
      ({ pen }, args) => {
        pen.set({ stretch: numberAt(args, 0) / 100 });
      },
    ],
    [
      ops.setLeading,
      ({ pen }, args) => {
        pen.set({ leading: -numberAt(args, 0) });
      },
    ],
    [
      ops.setTextRise,
      ({ pen }, args) => {
        pen.set({ rise: numberAt(args, 0) });
      },
    ],
    [
      ops.setTextRenderingMode,
      ({ pen }, args) => {
        pen.set({ renderingMode: numberAt(args, 0) });
      },
    ],
    [
      ops.showText,
      ({ words }, [glyphs], order) => {
        if (Array.isArray(glyphs)) words.show(glyphs, order);
      },
    ],
  ];
}

function paintActs(ops: PdfJs['OPS']): (readonly [number, Act])[] {
  const named: Act = (canvas, args, order) => {
    canvas.picture({ id: textAt(args, 0) }, order);
  };
  const inPage: Act = (canvas, [pixels], order) => {
    canvas.picture({ pixels }, order);
  };
  const clip: Act = (canvas) => {
    canvas.clipsNext = true;
  };
  return [
    [ops.clip, clip],
    [ops.eoClip, clip],
    [
      ops.constructPath,
      (canvas, args, order) => {
        canvas.path(ops, args, order);
      },
    ],
    [ops.paintImageXObject, named],
    [ops.paintImageXObjectRepeat, named],
    [ops.paintInlineImageXObject, inPage],
    [ops.paintInlineImageXObjectGroup, inPage],
    [ops.paintImageMaskXObject, inPage],
    [ops.paintImageMaskXObjectRepeat, inPage],
    [
      ops.paintSolidColorImageMask,
      (canvas, _args, order) => {
        canvas.picture({}, order);
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
