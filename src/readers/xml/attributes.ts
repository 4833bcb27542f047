/** Of one element, by name. */
export type Attributes = Readonly<Record<string, string>>;
