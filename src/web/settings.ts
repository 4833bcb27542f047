/** What the pages need to know of the installation; also its injection token. `Config` has all of it. */
export abstract class WebSettings {
  /** How people reach the server; with https, cookies are Secure. */
  abstract readonly origin?: string;
  abstract readonly maxUploadBytes: number;
  abstract readonly refusalsAMinute: number;
  /** Where `views/` and the built assets in `dist/` are. */
  abstract readonly packageRoot: string;
}
