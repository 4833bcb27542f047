import type {
  DestinationsPage,
  KeptDestination,
} from '../../app/destinations/read-destinations/read-destinations';
import { momentView, type MomentView } from '../words/moments';
import { grouped } from '../words/numbers';

export interface DestinationsPageView {
  readonly destinations: readonly {
    readonly name: string;
    /** Empty for those who only read. */
    readonly href: string;
    readonly where: string;
    readonly reach: string;
    readonly releases: string;
    readonly onlyFor: string;
    /** Null while it is in use. */
    readonly retired: MomentView | null;
  }[];
  /** Which folders there can be, in a sentence; empty for those who only read. */
  readonly allowed: string;
}

export function destinationsPage(
  { destinations, roots, mayChange }: DestinationsPage,
  now: Date,
): DestinationsPageView {
  return {
    destinations: destinations.map((one) => ({
      ...{ name: one.name, where: whereInWords(one), reach: one.reach },
      href: mayChange ? destinationHref(one) : '',
      releases: one.releases === 0 ? 'none yet' : grouped(one.releases),
      onlyFor: one.onlyFor.join(', '),
      retired: one.retiredAt ? momentView(one.retiredAt, now) : null,
    })),
    allowed: mayChange ? allowedFolders(roots) : '',
  };
}

/** What the operator allows, for who chooses a folder. */
export function allowedFolders(roots: readonly string[]): string {
  return roots.length === 0
    ? 'The operator has allowed no folder to choose: SLUICE_DESTINATION_ROOTS names those in or below which one may be.'
    : `A folder of the server lies in or below ${roots.join(' or ')}.`;
}

export function whereInWords({ kind, folder }: Pick<KeptDestination, 'kind' | 'folder'>): string {
  switch (kind) {
    case 'setting':
      return `${folder} (the setting SLUICE_DESTINATION)`;
    case 'folder':
      return folder;
    case 'application':
      return 'download in Sluice only';
  }
}

export function destinationHref({ id }: Pick<KeptDestination, 'id'>): string {
  return `/destinations/${id}`;
}
