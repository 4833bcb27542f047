import exifr from 'exifr';
import type { Metadata } from 'sharp';
import { textsOfXmp } from './xmp';

/** How names of persons, places and devices are shown, whatever the standard calls them. */
const SHOWN: ReadonlyMap<string, string> = new Map([
  ...['Artist', 'XPAuthor', 'Byline', 'creator', 'Author'].map((name) => [name, 'author'] as const),
  ...['CameraOwnerName', 'OwnerName'].map((name) => [name, 'owner'] as const),
  ...['SerialNumber', 'BodySerialNumber', 'CameraSerialNumber', 'LensSerialNumber'].map(
    (name) => [name, 'serial number'] as const,
  ),
  ['HostComputer', 'host computer'],
  ['Software', 'application'],
  ['CreatorTool', 'application'],
]);

/** Of the pixels and their encoding: facts that say nothing about anybody. */
const TECHNICAL =
  /resolution|^orientation$|colou?rspace|components|version|^ycbcr|^exifimage|^pixel[xy]|strip|^bits|compression|photometric|planar|samples|^image(?:width|height)|^gps|tag$|^whitepoint|chromatic|^interop|predictor|extrasamples|^rows|^new?subfile|^format$|^about$|^xmptk$|^lang$|^parsetype$/i;
const MOST_TEXT = 2000;
const MOST_PROPERTIES = 500;

export interface DescribedPicture {
  readonly format: string;
  readonly file: Buffer;
  readonly metadata: Metadata;
  /** Packets beside the one in `metadata`. */
  readonly xmp?: readonly string[];
}

/** `name: value` of what EXIF, IPTC and XMP say. Damaged blocks say nothing: pixels do not depend on them. */
export async function propertiesOf({
  format,
  file,
  metadata,
  xmp = [],
}: DescribedPicture): Promise<string[]> {
  const whole = format === 'jpeg' || format === 'tiff';
  const block = whole ? file : withoutPrefix(metadata.exif);
  const texts = new Set<string>();
  for (const [name, value] of block ? await exifOf(block) : []) {
    if (TECHNICAL.test(name)) continue;
    const text = asText(value);
    if (text !== '') texts.add(`${SHOWN.get(name) ?? name}: ${text}`);
  }
  for (const [name, value] of [metadata.xmpAsString ?? '', ...xmp].flatMap(textsOfXmp)) {
    if (!TECHNICAL.test(name)) texts.add(`${SHOWN.get(name) ?? name}: ${value}`);
  }
  return [...texts].slice(0, MOST_PROPERTIES);
}

/** The small picture that cameras put into the EXIF block, for programs that show many pictures at once. */
export async function thumbnailOf(metadata: Metadata): Promise<Buffer | undefined> {
  const block = withoutPrefix(metadata.exif);
  if (!block) return undefined;
  const bytes = await quietly(exifr.thumbnail(block));
  return bytes instanceof Uint8Array && bytes.length > 0 ? Buffer.from(bytes) : undefined;
}

function withoutPrefix(exif: Buffer | undefined): Buffer | undefined {
  return exif?.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif;
}

async function exifOf(block: Buffer): Promise<(readonly [name: string, value: unknown])[]> {
  const found = await quietly(
    exifr.parse(block, {
      ...{ tiff: true, exif: true, gps: true, iptc: true, xmp: false, icc: false, jfif: false, ihdr: false },
      ...{
        makerNote: false,
        userComment: true,
        translateValues: true,
        reviveValues: false,
        mergeOutput: true,
      },
    }),
  );
  if (typeof found !== 'object' || found === null) return [];
  const { latitude, longitude, ...others }: Record<string, unknown> = { ...found };
  const place =
    typeof latitude === 'number' ? [['position', `${latitude}, ${String(longitude)}`] as const] : [];
  return [...place, ...Object.entries(others)];
}

async function quietly(parsing: Promise<unknown>): Promise<unknown> {
  try {
    return await parsing;
  } catch {
    return undefined;
  }
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value.replaceAll('\0', '').trim().slice(0, MOST_TEXT);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(asText).join(', ').slice(0, MOST_TEXT);
  // Comments of cameras and of old Windows programs are bytes: eight that name the encoding, or UTF-16.
  if (value instanceof Uint8Array) return bytesAsText(Buffer.from(value));
  return '';
}

function bytesAsText(bytes: Buffer): string {
  const isWide = bytes.length >= 4 && bytes[1] === 0 && bytes[3] === 0;
  const text = isWide
    ? bytes.toString('utf16le')
    : bytes.toString('latin1').replace(/^(?:ASCII|UNICODE)\0{1,3}/, '');
  return /^[\P{C}\s\0]{3,}$/u.test(text) ? text.replaceAll('\0', '').trim().slice(0, MOST_TEXT) : '';
}
