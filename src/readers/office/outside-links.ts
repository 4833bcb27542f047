import type { PartBlock } from '../../engine/model/document';
import type { Package } from './package';

/** Addresses outside the file that it opens by itself. A hyperlink waits for a click, unless it names a file. */
export function* outsideLinks(pack: Package): Iterable<PartBlock> {
  for (const { type, target, part } of pack.outside) {
    const opensItself = type !== 'hyperlink' || /^(file:|\\\\|[a-z]:\\)/i.test(target);
    if (opensItself) yield { kind: 'part', part: 'external-link', anchor: { part }, text: target };
  }
}
