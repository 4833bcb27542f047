import { ARCHIVES } from './samples/archives';
import { DOCUMENTS } from './samples/documents';
import { PACKAGES } from './samples/packages';
import type { Sample } from './samples/sample';
import { STATISTICS } from './samples/statistics';
import { TEXTS } from './samples/texts';

/** One file and more in every format that a reader reads. */
export const SAMPLES: readonly Sample[] = [...TEXTS, ...PACKAGES, ...DOCUMENTS, ...STATISTICS, ...ARCHIVES];
