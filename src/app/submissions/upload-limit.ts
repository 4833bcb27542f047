import { type Refusal, refuse } from '../refusals';

/** How large a file the installation takes; a rulebook may allow less, which is a finding. Also its injection token. */
export abstract class UploadLimit {
  abstract readonly maxBytes: number;
}

export function tooLargeFor(maxBytes: number): Refusal {
  return refuse.tooLarge(`A file may have at most ${inMegabytes(maxBytes)}.`);
}

export function tooLargeAnnounced(bytes: number): Refusal {
  return refuse.tooLarge(`More came than the ${bytes} bytes that were announced.`);
}

function inMegabytes(bytes: number): string {
  return bytes >= 1_000_000 ? `${Math.floor(bytes / 100_000) / 10} MB` : `${bytes} bytes`;
}
