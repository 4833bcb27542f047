/** What one file that is being sent tells the page. */
export interface Sending {
  /** So many of its bytes are over. */
  reached(bytes: number): void;
  /** The connection is lost; it goes on behind these bytes by itself. */
  lost(bytes: number): void;
}
