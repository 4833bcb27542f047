import type { PartKind } from '../../engine/model/document';
import { attributeOf } from '../office/attribute';
import type { Attributes } from '../xml/attributes';

export interface FoundLink {
  readonly part: PartKind;
  readonly text: string;
}

const FILE = /^(?:file:|\\\\|[a-z]:\\)/i;
/** An address that leads out of the package. */
const OUTSIDE = /^(?:[a-z][a-z0-9+.-]*:|\/|\.\.\/|\\\\)/i;

/** What an element fetches or runs when the document is opened; a hyperlink to a page waits for a click. */
export function linkOf(name: string, attributes: Attributes): FoundLink | undefined {
  const application = attributeOf(attributes, 'dde-application');
  if (application !== undefined) {
    const source = [application, attributeOf(attributes, 'dde-topic'), attributeOf(attributes, 'dde-item')];
    return { part: 'external-link', text: `DDE ${source.filter((part) => part !== undefined).join(' ')}` };
  }
  if (name.startsWith('database-source-')) {
    const command =
      attributeOf(attributes, 'sql-statement') ?? attributeOf(attributes, 'database-table-name') ?? '';
    return {
      part: 'connection',
      text: `${attributeOf(attributes, 'database-name') ?? ''} ${command}`.trim(),
    };
  }
  const href = attributeOf(attributes, 'href');
  if (name === 'event-listener') {
    return { part: 'macro', text: href ?? attributeOf(attributes, 'macro-name') ?? 'script' };
  }
  if (href === undefined || !OUTSIDE.test(href)) return undefined;
  const waits = name === 'a' && !FILE.test(href);
  return waits ? undefined : { part: 'external-link', text: href };
}
