/** The place in the input that byte code is walked from. */
export interface Walk {
  readonly integer: () => number;
  readonly item: () => unknown;
  readonly deeper: (walk: () => void) => void;
}

const BYTE_CODE = 21;
/** Calls in byte code, written in their own way so that shared parts stand once; the last two name and repeat one. */
const LANGUAGE: ReadonlySet<number> = new Set([2, 6, 239, 240, 243, 244]);
const REPEATED = 243;
const SHARED = 244;
const WITH_ATTRIBUTES: ReadonlySet<number> = new Set([239, 240]);

/** Walks what R compiled: its instructions, which are an item, and its constants. */
export function walkByteCode(walk: Walk): void {
  walk.item();
  const constants = walk.integer();
  for (let index = 0; index < constants; index += 1) {
    const type = walk.integer();
    if (type === BYTE_CODE)
      walk.deeper(() => {
        walkByteCode(walk);
      });
    else languageOrItem(type, walk);
  }
}

function languageOrItem(type: number, walk: Walk): void {
  if (!LANGUAGE.has(type)) walk.item();
  else
    walk.deeper(() => {
      language(type, walk);
    });
}

/** A chain of calls is followed and not descended into. */
function language(first: number, walk: Walk): void {
  let type = first;
  while (LANGUAGE.has(type)) {
    if (type === REPEATED) {
      walk.integer();
      return;
    }
    if (type === SHARED) {
      walk.integer();
      type = walk.integer();
    }
    if (WITH_ATTRIBUTES.has(type)) walk.item();
    walk.item();
    languageOrItem(walk.integer(), walk);
    type = walk.integer();
  }
  walk.item();
}
