/** How large a file the installation takes; a rulebook may allow less, which is a finding. Also its injection token. */
export abstract class UploadLimit {
  abstract readonly maxBytes: number;
}
