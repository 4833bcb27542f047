import type { Attributes } from './tokens';

const RUNNING_ADDRESS = /^[\s\0]*(?:javascript|vbscript|livescript)\s*:/i;
const ADDRESSES = [
  'href',
  'xlink:href',
  'src',
  'action',
  'formaction',
  'data',
  'from',
  'to',
  'values',
  'content',
];
const IN_STYLE = /expression\s*\(|-moz-binding|behavior\s*:\s*url|javascript:/i;

/** Pieces of program in the attributes of an element: handlers of events, addresses that run. */
export function programsIn(name: string, attributes: Attributes): string[] {
  const found: string[] = [];
  for (const [attribute, value] of attributes) {
    if (/^on[a-z]{3,30}$/.test(attribute) && value.trim() !== '') found.push(`${attribute}="${cut(value)}"`);
  }
  for (const attribute of ADDRESSES) {
    const value = attributes.get(attribute);
    if (value === undefined) continue;
    const address = attribute === 'content' ? value.replace(/^[\s\d.]{0,20};\s*url=/i, '') : value;
    if (RUNNING_ADDRESS.test(address.replace(/[\t\n\r]/g, '')) && !isIdle(address)) found.push(cut(address));
  }
  if (IN_STYLE.test(attributes.get('style') ?? '')) found.push(cut(attributes.get('style') ?? ''));
  if (name === 'applet')
    found.push(`applet ${cut(attributes.get('code') ?? attributes.get('archive') ?? '')}`);
  return found;
}

/** `javascript:void(0)`: the usual way to write a link that goes nowhere. */
function isIdle(address: string): boolean {
  return /^javascript:(?:void\(?0?\)?|;|\/\/|#)?;?$/i.test(address.replace(/\s+/g, ''));
}

/** A form that sends what is entered to somewhere. */
export function sentTo(name: string, attributes: Attributes): string | undefined {
  if (name !== 'form') return undefined;
  const action = attributes.get('action')?.trim() ?? '';
  return action === '' || action.startsWith('#') || RUNNING_ADDRESS.test(action) ? undefined : cut(action);
}

const LONGEST_SHOWN = 2000;

function cut(text: string): string {
  return text.slice(0, LONGEST_SHOWN);
}
