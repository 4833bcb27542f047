/** Longer lines are code. */
const LONGEST = 200;

/** Programs that pages bring along say who wrote them: in a comment, right before the address. */
export function namesItsAuthor(before: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.length < LONGEST && AUTHOR.test(line) && !CODE.test(line);
}

const AUTHOR =
  /^[\s/*#!]*(?:@(?:author|maintainer|copyright|license|contributor)\b|copyright\b|\(c\)|©|(?:written|created|developed) by\b|authors?:)/i;
/** The comment has ended, and what follows are the data of the page. */
const CODE = /\*\/|["'`{}=;]/;
