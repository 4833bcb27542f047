/** Every operator of ISO 32000-2, annex A, and the words that stand for values. */
const OPERATORS: ReadonlySet<string> = new Set(
  (
    'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' " ' +
    'true false null'
  ).split(' '),
);
const TOKEN = /%[^\r\n]*|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+|[()<>[\]{}]/y;
const NUMBER = /^[\d.+-]+$/;
const LETTERS = /[A-Za-z\x80-\xff]{2}/;
/** The end of the pixels of a picture that stands in the page. */
const END_OF_PICTURE = /\sEI(?=\s|$)/g;

/**
 * What is no operator and no value in a stream of drawing instructions, and its comments: a line for each run.
 *
 * @param content a character a byte
 */
export function wordsAmongOperators(content: string): string[] {
  return isOfOperatorsAlone(content) ? [] : wordsFound(content);
}

/** Also a string that does not end there: to look for its end again from each sign in it takes minutes. */
const STRING_OR_NAME = /\((?:[^()\\]|\\[\s\S]){0,5000}\)?|\/[^\s()<>[\]{}/%]{1,200}/g;
const TWO_LETTERS = /[A-Za-z\x80-\xff]{2,}/g;

/** Nearly all streams are, and a look at their words is several times quicker than taking them apart. */
function isOfOperatorsAlone(content: string): boolean {
  // Pixels in the page may spell the beginning of a string.
  if (/\bID\b/.test(content)) return false;
  const rest = content.replace(STRING_OR_NAME, ' ');
  return !rest.includes('%') && (rest.match(TWO_LETTERS) ?? []).every((word) => OPERATORS.has(word));
}

function wordsFound(content: string): string[] {
  const lines: string[] = [];
  let run: string[] = [];
  const end = () => {
    if (run.some((word) => LETTERS.test(word)))
      lines.push(Buffer.from(run.join(' '), 'latin1').toString('utf8'));
    run = [];
  };
  for (let at = 0; at < content.length;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(content)?.[0];
    if (token === undefined) at += 1;
    else if (token === '(') at = endOfString(content, at);
    else {
      at += token.length;
      if (token.startsWith('%')) run.push(token.slice(1).trim());
      else if (token === 'ID') at = endOfPicture(content, at);
      else if (OPERATORS.has(token) || /^[/<>[\]{}()]/.test(token)) end();
      else if (!NUMBER.test(token) || run.length > 0) run.push(token);
    }
  }
  end();
  return lines.filter((line) => !/^[\da-f\s]+$/i.test(line));
}

/** Operators that show a string, or say something of what they mark. */
const TAKES_STRINGS: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"', 'BDC', 'DP']);
const STRING_MARK = '\uFFFF';
const AFTER_STRING = /\uFFFF[^A-Za-z'"\uFFFF]*([A-Za-z'"]+)/g;

/**
 * Strings that are given to an operator that takes none: programs pass over them, too.
 *
 * @param content a character a byte
 * @returns each as it is written, in its parentheses
 */
export function stringsPassedOver(content: string): string[] {
  const marked = content.replace(STRING_OR_NAME, (found) => (found.startsWith('(') ? STRING_MARK : ' '));
  if ([...marked.matchAll(AFTER_STRING)].every(([, operator = '']) => TAKES_STRINGS.has(operator))) return [];
  const passed: string[] = [];
  let given: string[] = [];
  for (let at = 0; at < content.length;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(content)?.[0] ?? ' ';
    const start = at;
    at =
      token === '('
        ? endOfString(content, at)
        : token === 'ID'
          ? endOfPicture(content, at)
          : at + token.length;
    if (token === '(') given.push(content.slice(start, at));
    else if (/^[A-Za-z'"]/.test(token)) {
      if (!TAKES_STRINGS.has(token)) passed.push(...given);
      given = [];
    }
  }
  return passed;
}

/** Behind the parenthesis that closes the one at `from`: they nest, and a backslash takes the next sign's meaning. */
function endOfString(content: string, from: number): number {
  let depth = 0;
  for (let at = from; at < content.length; at += 1) {
    const sign = content[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return content.length;
}

function endOfPicture(content: string, from: number): number {
  END_OF_PICTURE.lastIndex = from;
  const found = END_OF_PICTURE.exec(content);
  return found ? found.index + found[0].length : content.length;
}
