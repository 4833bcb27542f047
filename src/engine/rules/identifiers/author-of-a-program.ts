/** Programs that pages bring along say who wrote them: in a comment, right before the address. */
export function namesItsAuthor(before: string): boolean {
  return AUTHOR.test(before.slice(-200).split('\n').at(-1) ?? '');
}

const AUTHOR =
  /^[\s/*#]*(?:@(?:author|maintainer|copyright|license|contributor)\b|copyright\b|\(c\)|©|(?:written|created|developed) by\b|authors?:)/i;
