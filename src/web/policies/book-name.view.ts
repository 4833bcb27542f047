import type { BookRef } from '../../app/people/projects.port';
import { shortDigest } from '../words/numbers';

/** One version of a book as a link to it in plain words. */
export interface BookNameView {
  readonly text: string;
  readonly href: string;
  readonly sha256: string;
  readonly shortDigest: string;
}

export function bookNameView({ id, version, sha256 }: BookRef): BookNameView {
  const href = `/rulebooks/${id}?sha256=${sha256}`;
  return { text: `${id} ${version}`, href, sha256, shortDigest: shortDigest(sha256) };
}

export function differencesHref(from: BookRef, to: BookRef): string {
  return `/rulebook-differences?from=${from.sha256}&to=${to.sha256}`;
}
