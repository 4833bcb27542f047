import { LEAST_NOTABLE, isNotable } from '../notable';
import { ListsOfNames } from '../xml/lists-of-names';
import type { Found } from '../found';
import { saysOnlyWhere } from '../svg/drawing-names';
import { withoutComments } from './texts-in-style';
import type { Attributes } from './tokens';

/** Read elsewhere as what they are: programs, figures, what shows when the pointer rests on something. */
const READ = /^(?:on\w+|d|points|alt|title|srcdoc|integrity)$/;
const HASH = /^sha(?:256|384|512)-[A-Za-z0-9+/=]{40,100}$/;
/** What a file in an address holds is read as that file, also where its lines are broken as in mail. */
const DATA = /(data:[^,"')]{0,300}),\s{0,2}[^"')\s]*(?:\s{1,2}[A-Za-z0-9+/=]{40,})*/g;
const BETWEEN = /[{};"'()\n]/;
const MOST_WORDS = 100_000;

/** Words in tags, comments and style sheets that may be an address, a person's number or a key. */
export class NotableWords {
  private readonly words = new Set<string>();
  private readonly lists = new ListsOfNames();

  tag(name: string, attributes: Attributes): void {
    this.add(name);
    for (const [key, value] of attributes) {
      this.add(key);
      this.lists.hear(name, `${name}@${key}`, value);
      if (value.length < LEAST_NOTABLE || saysOnlyWhere(value)) continue;
      if (!READ.test(key) || (key === 'integrity' && !HASH.test(value)))
        this.add(value.includes('data:') ? value.replace(DATA, '$1') : value);
    }
  }

  /** `told`: what of it is read as text. */
  styleSheet(sheet: string, told: string): void {
    for (const piece of withoutComments(sheet).rest.replace(DATA, '$1').split(BETWEEN))
      if (!told.includes(piece.trim())) this.add(piece.trim());
  }

  add(text: string): void {
    if (text.length >= LEAST_NOTABLE && this.words.size < MOST_WORDS && isNotable(text)) this.words.add(text);
  }

  *take(): Iterable<Found> {
    for (const values of this.lists.all())
      yield { kind: 'part', part: 'list', anchor: { part: 'markup' }, text: values.join('\n') };
    const lines = [...this.words].map((word) => word.replace(/\s+/g, ' '));
    if (lines.length === 0) return;
    yield { kind: 'lines', place: { part: 'markup' }, format: 'txt', firstLine: 1, lines, last: true };
    if (lines.length < MOST_WORDS) return;
    const reason = `Its tags hold more than ${MOST_WORDS} words that may say something; those beyond were not read.`;
    yield { kind: 'unread', anchor: { part: 'markup' }, cause: 'limit', reason };
  }
}
