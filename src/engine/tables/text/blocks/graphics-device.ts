import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';

const DEVICE =
  /^ {0,12}(?:null device|pdf|cairo_pdf|png|jpeg|tiff|bmp|svg|devSVG|svglite|postscript|xfig|X11|X11cairo|quartz|quartz_off_screen|windows|RStudioGD|agg_\w{2,8}|ragg_\w{2,8}) ?$/;
const NUMBER = /^ {0,20}\d{1,2} ?$/;

/** `dev.off()` of R prints which device goes on, over its number: `null device` over 1, `pdf` over 2. */
export function graphicsDevice(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const name = lines[from]?.text ?? '';
  if (!DEVICE.test(name)) return undefined;
  const number = lines[from + 1]?.text ?? '';
  const isUnder = NUMBER.test(number) && number.trimEnd().length === name.trimEnd().length;
  return isUnder ? { to: from + 2, tables: [] } : undefined;
}
