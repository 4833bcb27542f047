/** How much of the promised time is used up, as a thin bar. */
export interface AgeBarView {
  /** 0 to 100. */
  readonly filled: number;
  readonly late: boolean;
  readonly label: string;
}

export function ageBar(since: Date, dueAt: Date | undefined, now: Date): AgeBarView | null {
  if (!dueAt) return null;
  const promised = dueAt.getTime() - since.getTime();
  const used = (now.getTime() - since.getTime()) / Math.max(1, promised);
  const filled = Math.max(0, Math.min(100, Math.round(used * 100)));
  const late = used > 1;
  return { filled, late, label: late ? 'later than promised' : `${filled} % of the promised time` };
}
