/** What a filter of the audit or the register offers to choose from. */
export interface FilterChoices {
  readonly projects: readonly { readonly id: string; readonly code: string; readonly title: string }[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Of packages; also those that are retired. */
  readonly destinations: readonly { readonly id: string; readonly name: string }[];
}
