/** What a verification has to say, in the order in which it looked. */
export class Findings {
  readonly lines: string[] = [];
  private faults = 0;
  private faultsBefore = 0;

  /** `chainHolds`: only then does what the audit does not know of prove anything. */
  constructor(private readonly chainHolds: boolean) {}

  get whole(): boolean {
    return this.chainHolds && this.faults === 0;
  }

  wrong(line: string): void {
    this.faults += 1;
    this.lines.push(`BROKEN  ${line}`);
  }

  /** Stored, but not as the audit says. */
  beside(line: string): void {
    if (this.chainHolds) this.wrong(line);
  }

  checked(count: number, one: string): void {
    const isWhole = this.faults === this.faultsBefore;
    this.faultsBefore = this.faults;
    const all = `${count} ${one}${count === 1 ? '' : 's'}`;
    this.lines.push(
      isWhole ? `ok      ${all} checked` : `        ${all} checked; what is broken stands above`,
    );
  }
}
