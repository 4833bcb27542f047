/** What the built files are called, by what they are. */
export interface AssetNames {
  readonly style: string;
  readonly script: string;
}
