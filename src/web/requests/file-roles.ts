import type { FilePage } from '../../app/scanning/read-file/read-file';
import { isSamePlace } from '../../engine/model/anchor';
import type { FileReport } from '../../engine/report/report';
import type { Offer } from '../../app/workflow/may';
import { placeHref, type FileAddress } from '../grid/file-address';
import type { PlaceAsked } from '../grid/place-asked';
import { rolesView, type Correcting, type RolesView } from '../grid/roles.view';
import { offerOf } from './acts.view';

/** How somebody corrects roles of a file, before it is known which place of it they look at. */
export type MayCorrect = Pick<Correcting, 'action' | 'because' | 'hint'>;

/** A checker, beside the file; absent where this person never does. */
export function correctingAsChecker(offers: readonly Offer[], fileHref: string): MayCorrect | undefined {
  const offer = offerOf(offers, 'correct-roles');
  if (!offer) return undefined;
  return {
    action: offer.allowed ? `${fileHref}/roles` : '',
    because: offer.allowed ? '' : offer.because,
    hint: 'The file is checked again. Votes on it fall, and everybody sees which findings went or came.',
  };
}

/** The author, in the statement. */
export function correctingAsAuthor(fileHref: string): MayCorrect {
  return {
    action: `${fileHref}/statement/roles`,
    because: '',
    hint: 'It is written into your statement, and the file is checked again. The checkers see it.',
  };
}

/** The tables of the sheet that is shown. */
export function fileRoles(
  { file, outline }: FilePage,
  { tables }: FileReport,
  asked: {
    readonly query: Readonly<Record<string, unknown>>;
    readonly place: PlaceAsked;
    readonly address: FileAddress;
    readonly correcting?: MayCorrect | undefined;
    readonly now: Date;
  },
): RolesView | null {
  const { query, place, address, correcting, now } = asked;
  const shape = outline?.sheets[place.sheet];
  const next = placeHref(address, { sheet: place.sheet + 1, row: place.firstRow });
  return rolesView(shape ? tables.filter((table) => isSamePlace(table, shape.place)) : tables, {
    ...{ query, now },
    corrections: file.scan.corrections ?? [],
    correcting:
      correcting && file.scan.state === 'done'
        ? { ...correcting, sha256: file.current.sha256, next }
        : undefined,
  });
}
