/** How much numbers that agree have to say before tables are held together. */
export interface Proof {
  /** Different counts of ten people or more that agree. */
  readonly counts: number;
  /** How unlikely it is that all do by chance, as a power of ten. */
  readonly digits: number;
}

export function reaches({ counts, digits }: Proof, least: Proof): boolean {
  return counts >= least.counts && digits >= least.digits;
}
