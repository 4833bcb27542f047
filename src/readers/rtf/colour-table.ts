const CHANNELS: readonly string[] = ['red', 'green', 'blue'];

/** The colours that a document's letters name by number. */
export class ColourTable {
  private readonly colours: string[] = [];
  private colour = [0, 0, 0];

  /** Six hexadecimal digits; nothing for a number that the table does not have. */
  at(number: number): string | undefined {
    return this.colours[number];
  }

  word(word: string, number: number): void {
    const channel = CHANNELS.indexOf(word);
    if (channel !== -1) this.colour[channel] = number;
  }

  /** A semicolon ends a colour. */
  end(text: string): void {
    for (const sign of text) {
      if (sign !== ';') continue;
      this.colours.push(
        this.colour.map((channel) => Math.min(255, channel).toString(16).padStart(2, '0')).join(''),
      );
      this.colour = [0, 0, 0];
    }
  }
}
