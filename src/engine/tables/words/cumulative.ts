/**
 * A name that says that its figures run up: `Cum. %`, `cumulative n`, `kumulierte Prozente`, `% acumulado`. By stem and not by
 * word: all our languages but Finnish take it from Latin.
 */
export function saysCumulative(name: string): boolean {
  return /(?<![\p{L}])(?:cum(?![\p{L}])|cumul|kumul|acumul|ackumul|akkumul|kertym)|running (?:total|sum|count)/iu.test(
    name.slice(0, 200),
  );
}

const UP_TO =
  /^(?:<|≤|up to |at most |under |below |less than |fewer than |bis |höchstens |unter |weniger als |jusqu|au plus |moins de |hasta |menos de |como máximo |fins a |menys de |com a màxim |do |méně než |nejvýše |tot |hoogstens |minder dan |inntil |opptil |høyst |færre enn |högst |upp till |färre än |enintään |korkeintaan |alle )/i;
const OR_LESS = /\d (?:or|and) (?:less|fewer|under|younger|below)$|\d (?:oder|und) (?:weniger|jünger)$/i;
const AT_LEAST =
  /^(?:>|≥|at least |over |above |more than |from |mindestens |ab |über |mehr als |au moins |plus de |à partir de |al menos |más de |desde |almenys |més de |des de |od |více než |nejméně |alespoň |minstens |meer dan |vanaf |minst |mer enn |fra |mer än |från |vähintään |yli )/i;
const OR_MORE =
  /\d\s?\+$|\d (?:or|and) (?:more|over|older|above)$|\d (?:oder|und) (?:mehr|älter)$|\d et plus$|\d o más$|\d o més$|\d a více$|\d (?:of|en) (?:meer|ouder)$|\d (?:eller|og|och) (?:mer|fler|flere|eldre|äldre)$|\d tai (?:enemmän|yli)$/i;

/** Bands that hold each other, whatever their order: `≤ 1`, `≤ 2`, `≤ 3`; or `1+`, `2+`, `3+`. One such band says nothing. */
export function areNestedBands(labels: readonly string[]): boolean {
  if (labels.length < 3 || new Set(labels).size < labels.length) return false;
  const all = (test: (label: string) => boolean) =>
    labels.every((label) => /\d/.test(label) && test(label.trim()));
  return (
    all((label) => UP_TO.test(label) || OR_LESS.test(label)) ||
    all((label) => AT_LEAST.test(label) || OR_MORE.test(label))
  );
}

/** A header over bare numbers: `visits up to`, `age at least`. */
export function endsOpen(name: string): boolean {
  return /(?:up to|at most|or less|or fewer|at least|or more|bis zu|höchstens|mindestens|jusqu['’]?à|au plus|au moins|hasta|al menos|fins a|almenys|nejvýše|alespoň|hoogstens|minstens|høyst|inntil|högst|minst|enintään|vähintään|≤|<=|≥|>=)$/iu.test(
    name.trim().slice(0, 200),
  );
}
