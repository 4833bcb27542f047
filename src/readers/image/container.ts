import type { ByteSource } from '../reader';
import type { Container } from './beside-pixels';
import { gifContainer } from './gif';
import { jpegContainer } from './jpeg';
import { pngContainer } from './png';
import { tiffContainer } from './tiff';
import { webpContainer } from './webp';

const CONTAINERS: Readonly<Record<string, (source: ByteSource) => Promise<Container>>> = {
  png: pngContainer,
  jpeg: jpegContainer,
  gif: gifContainer,
  webp: webpContainer,
  tiff: tiffContainer,
};

const UNKNOWN: Container = { texts: [], foreign: [], cut: false, unreadFrames: false };

export async function containerOf(format: string, source: ByteSource): Promise<Container> {
  return (await CONTAINERS[format]?.(source)) ?? UNKNOWN;
}
