import sharp from 'sharp';

const SIDE = 16;
/** Mean difference of 255 that packing and shrinking do not explain. */
const ANOTHER = 28;
const MOST_PIXELS = 100_000_000;

/** Whether the small picture shows something else than the large one: it was cropped or blacked out since. */
export async function isAnotherPicture(file: Buffer, small: Buffer): Promise<boolean> {
  try {
    const [one, other] = await Promise.all([shrunk(file), shrunk(small)]);
    const difference = one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0);
    return difference / one.length > ANOTHER;
  } catch {
    // One of the two cannot be unpacked: that the large one cannot is said where it is looked at.
    return true;
  }
}

function shrunk(file: Buffer): Promise<Buffer> {
  return sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'none' })
    .flatten({ background: '#ffffff' })
    .resize(SIDE, SIDE, { fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer();
}
