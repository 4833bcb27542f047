/** A line of text with its 1-based number. */
export interface NumberedLine {
  readonly line: number;
  readonly text: string;
}
