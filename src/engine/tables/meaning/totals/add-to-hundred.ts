const READ = 200;
const HUNDRED = 100;

/** The shares of a column whose first or last figure says of how many people they are. */
function withoutSize(values: Float64Array): number[] {
  const shown = [...values.slice(0, READ)].filter((value) => !Number.isNaN(value));
  if (isSize(shown.at(-1))) return shown.slice(0, -1);
  return isSize(shown[0]) ? shown.slice(1) : shown;
}

function isSize(value = 0): boolean {
  return Number.isInteger(value) && value > HUNDRED;
}

/** What percentages can be, with or without the size of their group. */
export function mayBePercentages(values: Float64Array): boolean {
  return withoutSize(values).every((value) => value >= 0 && value <= HUNDRED);
}

/** Some figures of 0 to 100 make 100 together, but for rounding; a row of sizes may stand over or under them. */
export function addsToHundred(values: Float64Array): boolean {
  const shares = withoutSize(values);
  return shares.length > 2 && isHundred(shares);
}

/** Two may do so by chance: other columns must, too. The size of the group may stand over or under them. */
export function makesHundred(values: Float64Array): boolean {
  const shown = [...values.slice(0, READ)].filter((value) => !Number.isNaN(value));
  const shares = [shown, shown.slice(1), shown.slice(0, -1)];
  return shares.some(isHundred);
}

function isHundred(shares: readonly number[]): boolean {
  const sum = shares.reduce((total, value) => total + value, 0);
  return (
    shares.length > 1 &&
    shares.every((value) => value >= 0) &&
    Math.abs(sum - HUNDRED) <= 0.05 * shares.length
  );
}
