/** A text of a drawing: its middle, which way is down. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Height of its letters. */
  readonly size: number;
  /** Runs up or down, as the name of an axis does. */
  readonly turned: boolean;
}
