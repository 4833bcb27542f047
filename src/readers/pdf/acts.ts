import { matrixOf, numberAt, textAt } from './arguments';
import { IDENTITY } from './geometry';
import type { PdfJs } from './load-pdfjs';
import { stateActs, type Act } from './state-acts';

/** What each operation of pdf.js does; those that change nothing about words, shapes and pictures are left out. */
export function actsOf(ops: PdfJs['OPS']): ReadonlyMap<number, Act> {
  return new Map<number, Act>([...stateActs(ops), ...textActs(ops), ...paintActs(ops)]);
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
