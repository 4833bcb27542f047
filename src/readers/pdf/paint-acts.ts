import type { Act, Acts } from './act';
import { textAt } from './arguments';

const named: Act = (canvas, args, order) => {
  canvas.picture({ id: textAt(args, 0) }, order);
};
const inPage: Act = (canvas, [pixels], order) => {
  canvas.picture({ pixels }, order);
};
const clip: Act = (canvas) => {
  canvas.clipsNext = true;
};

/** Operations that leave shapes and pictures on the page, or cut off those that follow. */
export const PAINT_ACTS: Acts = {
  clip,
  eoClip: clip,
  constructPath(canvas, args, order) {
    canvas.path(args, order);
  },
  paintImageXObject: named,
  paintImageXObjectRepeat: named,
  paintInlineImageXObject: inPage,
  paintInlineImageXObjectGroup: inPage,
  paintImageMaskXObject: inPage,
  paintImageMaskXObjectRepeat: inPage,
  paintSolidColorImageMask(canvas, _args, order) {
    canvas.picture({}, order);
  },
};
