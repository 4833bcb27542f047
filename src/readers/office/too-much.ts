/** A limit of ours stopped the reading of a part: nothing is wrong with the file. */
export class TooMuch extends Error {}
