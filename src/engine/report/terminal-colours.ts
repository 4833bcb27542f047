const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;
export type Colour = keyof typeof CODES;

/** The text in a colour, where the reader wants colours. */
export function paint(
  colour: Colour,
  text: string,
  { colour: wanted }: { readonly colour: boolean },
): string {
  return wanted ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
}
