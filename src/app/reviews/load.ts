/** What a checker holds and has not handed in. */
export interface Load {
  readonly claims: number;
  /** Output files of these requests, and their size. */
  readonly files: number;
  readonly bytes: number;
  /** When they last took or were given a seat, whatever became of it. */
  readonly lastAt?: Date;
}

export const NO_LOAD: Load = { claims: 0, files: 0, bytes: 0 };

interface Loaded {
  readonly person: { readonly name: string };
  readonly load: Load;
  readonly whyNot?: string;
}

/** Who can take more before who cannot, then who holds less; of equals, whose last seat is longest ago. */
export function lightestFirst(one: Loaded, other: Loaded): number {
  const order =
    Number(one.whyNot !== undefined) - Number(other.whyNot !== undefined) ||
    one.load.claims - other.load.claims ||
    one.load.files - other.load.files ||
    one.load.bytes - other.load.bytes ||
    (one.load.lastAt?.getTime() ?? 0) - (other.load.lastAt?.getTime() ?? 0);
  return order || one.person.name.localeCompare(other.person.name, 'en');
}
