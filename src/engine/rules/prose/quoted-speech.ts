import { isProse, isTold } from './told';

/** Somebody's own words inside a text. Offsets are 0-based UTF-16. */
export interface Speech {
  readonly start: number;
  readonly end: number;
}

/** Who speaks in an interview, at the beginning of a line: `Participant 3:`, `I2:`, `Haastateltava:`. */
const SPEAKER =
  /^[>\s*_]{0,6}(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s{1,4})?(?:interviewe[re]|interviewte?r?|befragte[r]?|participante?|respondente?|informante?|moderat(?:or|eur)|patiente?|speaker|pasient|deltaker|deltagare|intervjuer|intervjuare|entrevistad(?:or|ora|o|a|t)|entrevistadora?|participant|enquêt(?:é|ée|eur)|interviewer|geïnterviewde|haastattelija|haastateltava|tazatel|respondent|[IRPQA])[ _-]?\d{0,4}(?: \([^)]{1,30}\))?[*_]{0,2}\s?:[*_]{0,2}\s{1,4}(.+)$/iu;

/** Between quotation marks of any country, long enough to be a sentence. Within a word `'` is an apostrophe. */
const QUOTED = /(?:["“„«»”]|(?<!\p{L})')([^"“”„«»]{20,600})["”“»«']/u;
/** What comes before words that were really said, not asked. */
const SAID =
  /(?:said|says|told us|recalled|explained|wrote|put it|sagte|erzählte|schrieb|a dit|raconte|explique|dijo|contó|explicó|va dir|va explicar|řekl[a]?|uvedl[a]?|zei|vertelde|zegt|sa|fortalte|sade|berättade|sanoi|kertoi)(?: \p{L}{1,12}){0,3}\s?[:,]?\s{1,3}$/iu;
/** Who said it, behind: `(woman, 43, Bodø)`, `— P7`, `(ID 12)`. */
const WHO =
  /^[>\s*_.,]{0,6}(?:[([]|[–—-]{1,2} ?)\s?(?:[A-Z]{1,3} ?\d{1,4}(?![\p{L}\d])|(?:participant|respondent|patient|informant|interviewee|wom[ae]n|m[ae]n|male|female|frau|mann|femme|homme|mujer|hombre|dona|home|žena|muž|vrouw|kvinn[ae]|kvinde|man|nainen|mies|mother|father|nurse|id)(?![\p{L}]))/iu;

/** The text after a speaker's name, where the line is one of an interview. */
export function spokenIn(line: string): string | undefined {
  return SPEAKER.exec(line.slice(0, LONGEST))?.[1];
}

/** Words between quotation marks or set off as a quotation, of somebody who tells of himself. */
export function quotedIn(line: string): Speech | undefined {
  const text = line.slice(0, LONGEST);
  const match = QUOTED.exec(text) ?? SET_OFF.exec(text);
  const words = match?.[1];
  if (!match || words === undefined || !isProse(words) || !isTold(words)) return undefined;
  const start = match.index + match[0].indexOf(words);
  return { start, end: start + words.length };
}

const SET_OFF = /^\s{0,3}>\s?(.{20,600})$/u;

/** The line says around the quotation that somebody said it, and who. */
export function isAttributed(line: string, { start, end }: Speech): boolean {
  const before = line.slice(0, start).replace(/["“„«»”']$/u, '');
  const behind = line.slice(end).replace(/^["”“»«']/u, '');
  return SAID.test(`${before} `) || isAttribution(behind);
}

export function isAttribution(text: string): boolean {
  return WHO.test(text);
}

const LONGEST = 3000;
