import type { Attributes } from './tokens';

/** An address outside the file: a server, a share, a file of somebody's machine. */
const OUTSIDE = /^\s*(?:(?:https?|wss?|ftp|file|smb|cid):|\/\/[\w[]|\\\\\w|[a-z]:[\\/])/i;

export function leadsOutside(address: string): boolean {
  return OUTSIDE.test(address);
}

/** What a program opens at once, without a click. */
const FETCHING: ReadonlyMap<string, readonly string[]> = new Map([
  ['img', ['src', 'srcset', 'lowsrc', 'dynsrc']],
  ['image', ['href', 'xlink:href', 'src']],
  ['feimage', ['href', 'xlink:href']],
  ['use', ['href', 'xlink:href']],
  ['script', ['src', 'href', 'xlink:href']],
  ['iframe', ['src']],
  ['frame', ['src']],
  ['embed', ['src']],
  ['object', ['data', 'codebase']],
  ['applet', ['code', 'codebase', 'archive']],
  ['video', ['src', 'poster']],
  ['audio', ['src']],
  ['source', ['src', 'srcset']],
  ['track', ['src']],
  ['input', ['src']],
  ['body', ['background']],
  ['table', ['background']],
  ['td', ['background']],
  ['a', ['ping']],
  ['area', ['ping']],
  ['html', ['manifest']],
  ['base', ['href']],
]);

/** Links between pages that nothing fetches. */
const POINTING =
  /\b(?:canonical|alternate|author|license|help|next|prev|search|bookmark|me|shortlink|cite-as|describedby|home|up|first|last|contents|index|publisher)\b/i;

/** Addresses outside the file that are opened when the element is read. */
export function fetchedBy(name: string, attributes: Attributes): string[] {
  const addresses: string[] = [];
  for (const attribute of FETCHING.get(name) ?? []) {
    const value = attributes.get(attribute);
    if (value === undefined || value.startsWith('data:')) continue;
    addresses.push(...(attribute === 'srcset' ? value.split(',', 50) : [value]));
  }
  if (name === 'link' && !POINTING.test(attributes.get('rel') ?? ''))
    addresses.push(attributes.get('href') ?? '');
  if (name === 'meta' && /^refresh$/i.test(attributes.get('http-equiv') ?? ''))
    addresses.push(
      (attributes.get('content') ?? '').replace(/^[\s\d.]{0,20}[;,]\s{0,9}(?:url\s{0,9}=\s{0,9})?['"]?/i, ''),
    );
  if (name === 'form') addresses.push(attributes.get('action') ?? '');
  if (attributes.has('formaction')) addresses.push(attributes.get('formaction') ?? '');
  addresses.push(...addressesInStyle(attributes.get('style') ?? ''));
  return addresses.map((address) => address.trim()).filter(leadsOutside);
}

const IN_STYLE = /url\(\s{0,9}["']?([^"')\s]{1,2000})|@import\s{1,9}["']([^"']{1,2000})/gi;

/** Addresses in style sheets: pictures, fonts, other sheets. */
export function fetchedByStyle(style: string): string[] {
  return addressesInStyle(style).filter(leadsOutside);
}

function addressesInStyle(style: string): string[] {
  if (!style.includes('url(') && !style.includes('@import') && !/url\(/i.test(style)) return [];
  return [...style.matchAll(IN_STYLE)].map(([, url, sheet]) => url ?? sheet ?? '').slice(0, MOST_IN_A_SHEET);
}

const MOST_IN_A_SHEET = 200;

const IN_PROGRAM =
  /(?:\bfetch|\bimport|\bimportScripts|\bsendBeacon|\bWebSocket|\bEventSource|\bWorker|\bload\w{0,20}|\.open|\.src|\.href|\bbaseURL|\bgetJSON|\bpaths?)\s{0,9}[(=:{]\s{0,9}(?:["']\w{1,20}["'],\s{0,9})?["'`]((?:https?:|wss?:)?\/\/[^"'`\s]{3,500})/g;

/** Addresses that a program in the page opens, where they are written out. */
export function fetchedByProgram(code: string): string[] {
  const addresses = [...code.matchAll(IN_PROGRAM)].map(([, address = '']) => address);
  return [...new Set(addresses)].filter((address) => !/\/\/(?:www\.)?w3\.org\//.test(address)).slice(0, 20);
}
