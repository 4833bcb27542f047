/** The program's version as reports carry it. Also its injection token. */
export abstract class ProductVersion {
  abstract readonly text: string;
}
