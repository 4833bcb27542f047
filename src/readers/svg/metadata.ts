/** What a drawing says about itself, as texts under the names of their elements. */
export class Metadata {
  private inside = 0;
  private ofPerson = 0;
  private name = '';

  /** Whether what follows stands in the metadata. */
  get isOpen(): boolean {
    return this.inside > 0;
  }

  open(name: string): void {
    if (name !== 'metadata' && this.inside === 0) return;
    this.inside += 1;
    if (this.ofPerson > 0 || OF_PERSONS.test(name)) this.ofPerson += 1;
    this.name = name;
  }

  close(): void {
    if (this.inside > 0) this.inside -= 1;
    if (this.ofPerson > 0) this.ofPerson -= 1;
  }

  /** The property that this text is the value of; nothing when a program wrote it about itself. */
  property(text: string): { readonly name: string; readonly value: string } | undefined {
    const value = text.replace(/\s+/g, ' ').trim();
    if (value === '' || OF_PROGRAMS.test(value)) return undefined;
    return { name: this.ofPerson > 0 ? 'creator' : this.name, value };
  }
}

const OF_PERSONS = /(?:^|:)(?:creator|author|contributor|publisher|rights)$/;
const OF_PROGRAMS = /https?:|\bv?\d+\.\d+|^image\/svg\+xml$|^\d{4}-\d\d-\d\dT/i;
