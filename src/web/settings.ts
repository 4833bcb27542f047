/** What the pages need to know of the installation. `Config` has all of it. */
export interface WebSettings {
  /** How people reach the server; with https, cookies are Secure. */
  readonly origin?: string;
  readonly maxUploadBytes: number;
  /** Where `views/` and the built assets in `dist/` are. */
  readonly packageRoot: string;
}
