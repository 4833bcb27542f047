import { AMERICAN } from './american';
import { BRITISH_IRISH } from './british-irish';
import { CONTACT } from './contact';
import { EASTERN } from './eastern';
import { GERMAN_SPEAKING } from './german-speaking';
import { LOW_COUNTRIES } from './low-countries';
import { NETWORK } from './network';
import { NORDIC } from './nordic';
import { PAYMENT } from './payment';
import { PLACE } from './place';
import { ROMANCE } from './romance';
import type { Scheme } from './scheme';

/** All schemes. Where two fit the same text equally well, the first one is named. */
export const SCHEMES: readonly Scheme[] = [
  ...CONTACT,
  ...NORDIC,
  ...LOW_COUNTRIES,
  ...GERMAN_SPEAKING,
  ...ROMANCE,
  ...EASTERN,
  ...BRITISH_IRISH,
  ...AMERICAN,
  ...PAYMENT,
  ...NETWORK,
  ...PLACE,
];

export const SCHEME_IDS: readonly string[] = [...new Set(SCHEMES.map(({ id }) => id))];
