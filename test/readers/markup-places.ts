/** A person, as no part of a format is called: three words in a row and a number. */
export const PERSON = 'Anna Roth, NHS number 943 476 5919';

export interface Place {
  readonly where: string;
  readonly xml: string;
}

const TAG = /<(?<name>[A-Za-z][\w:.-]*)(?:\s[^<>]*?)?(?<closed>\/?)>/g;

/** The markup once for each place where a person's name can be put: in and beside each element, and in each tag. */
export function placesIn(xml: string): Place[] {
  const places: Place[] = [];
  for (const { 0: tag, index, groups } of xml.matchAll(TAG)) {
    const name = groups?.['name'] ?? '';
    const put = (where: string, at: number, what: string) =>
      places.push({ where: `${where} <${name}> at ${index}`, xml: xml.slice(0, at) + what + xml.slice(at) });
    const end = index + tag.length;
    put('an attribute of', index + 1 + name.length, ` note="${PERSON}"`);
    if (groups?.['closed'] === '/') continue;
    put('text in', end, PERSON);
    put('a comment in', end, `<!-- ${PERSON} -->`);
    put('an instruction in', end, `<?note ${PERSON}?>`);
  }
  return places;
}
