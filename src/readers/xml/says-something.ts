/**
 * Does a comment say something about the data, or about the page? Programs that write pages leave comments in all of
 * them (their name, the time, where a part begins), and nobody needs to look at those.
 */
export function saysSomething(comment: string): boolean {
  const text = comment.trim();
  if (text === '' || text.startsWith('[if') || /^<!\[endif\]|^\[endif\]/.test(text)) return false;
  if (XML_DECLARATION.test(text)) return false;
  const start = text.slice(0, JUDGED);
  if (OF_PROGRAMS.test(start) || MARKS_A_PLACE.test(start) || ONLY_A_TIME.test(start)) return false;
  return /\d/.test(start) || start.split(/\s+/).length > MOST_WORDS_OF_A_NAME || text.length > JUDGED;
}

/** Which a page that is also XML begins with: to HTML it is a comment. */
const XML_DECLARATION =
  /^\?xml\s{1,9}version="1\.\d"(?:\s{1,9}encoding="[\w.-]{1,40}")?(?:\s{1,9}standalone="(?:yes|no)")?\s{0,9}\?$/i;
const JUDGED = 1000;
const MOST_WORDS_OF_A_NAME = 3;
const OF_PROGRAMS =
  /\b(?:generated|generator|created|produced|exported|rendered|converted|written|saved|compiled|powered|built|made)\b.{0,60}\b(?:by|in|with|using|from|on|at)\b|\bgenerated\b|\bgenerator\b|\b(?:mathjax|tabsets?|code.?folding|toc|nav(?:bar|igation)?|bootstrap|highlight(?:js|ing)?|css|html5|scripts?|javascript|jquery|pandoc|header|footer|sidebar|widgets?|template|plugins?|polyfill|self-contained|favicon|viewport|browsers?|stylesheets?|layout|viewbox|svg file|doctype|charset|fonts?|gnuplot|wrapper|container|row-fluid|modal|menu|dependencies|require\.?js|plotly\.?js)\b/is;
const MARKS_A_PLACE =
  /^(?:\/|#|end\b|begin\b|start\b|rnb-|=+|-+|startfragment|endfragment|more\b|html_preserve|ko\b)/i;
const ONLY_A_TIME =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\w{0,6}[,.]? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6}\.? \d{1,2}|\d{1,2}[ .](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6}|\d{4}-\d\d-\d\d)[T, ]{0,3}[\d: .+Z-]{0,20}(?: ?[A-Z]{2,5})?(?: \d{4})?$/i;
