/** A word on a page or in a picture: where its baseline starts, how wide it is, how high its letters are. Any unit. */
export interface Word {
  readonly text: string;
  readonly x: number;
  /** Grows downwards. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Where it is cut off on the right, as by the edge of its cell: what begins there is another cell's. */
  readonly cutAt?: number;
}

/** Words on one baseline. */
export interface Row {
  y: number;
  size: number;
  readonly words: Word[];
}
