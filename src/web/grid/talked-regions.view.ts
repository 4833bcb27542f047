import { placeIn } from '../../app/reviews/place';
import { threadsOf } from '../../app/reviews/threads';
import type { OutputFile, ListedRequest } from '../../app/submissions/request';
import type { PageOutline } from '../../app/scanning/pictures.port';

/** A part of a page that is talked about. */
export interface TalkedRegionView {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly settled: boolean;
  /** In pixels of the picture. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function talkedRegionId(threadId: string): string {
  return `region-${threadId}`;
}

/** On these bytes alone: on those of another version the same part of the page may show something else. */
export function talkedRegions(
  request: ListedRequest,
  file: OutputFile,
  { page, width, height }: PageOutline,
): readonly TalkedRegionView[] {
  return threadsOf(request).flatMap(({ root, isOpen }) => {
    if (root.fileId !== file.id || root.sha256 !== file.current.sha256) return [];
    const place = placeIn(root.place ?? '');
    if (place?.kind !== 'page' || place.page !== page || !place.region) return [];
    const { left, top, right, bottom } = place.region;
    return {
      id: talkedRegionId(root.id),
      href: `#thread-${root.id}`,
      label: `${root.author.name} on ${root.place ?? ''}`,
      settled: !isOpen,
      x: (left * width) / 100,
      y: (top * height) / 100,
      width: ((right - left) * width) / 100,
      height: ((bottom - top) * height) / 100,
    };
  });
}
