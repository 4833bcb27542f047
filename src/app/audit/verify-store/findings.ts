/** What a verification has to say, in the order in which it looked. */
export class Findings {
  readonly lines: string[] = [];
  private gone = 0;
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

  /** Not there, and the audit says by which rule it was deleted. */
  deleted(): void {
    this.gone += 1;
  }

  /** Stored, but not as the audit says. */
  beside(line: string): void {
    if (this.chainHolds) this.wrong(line);
  }

  checked(count: number, one: string, many = `${one}s`): void {
    const isWhole = this.faults === this.faultsBefore;
    this.faultsBefore = this.faults;
    const gone = this.gone === 0 ? '' : `; ${this.gone} deleted by the schedule, as certified`;
    this.gone = 0;
    const all = `${count} ${count === 1 ? one : many}`;
    this.lines.push(
      isWhole ? `ok      ${all} checked${gone}` : `        ${all} checked; what is broken stands above`,
    );
  }
}
