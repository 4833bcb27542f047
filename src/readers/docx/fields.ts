/** Fields that fetch something when the document is opened or updated. */
const FETCHES =
  /^\s*(?:INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|DDE|DDEAUTO|LINK|DATABASE|RD|EMBED\s+\S*DDE)\b/i;
/** Fields whose code says nothing but where a number or a text comes from. */
const PLAIN =
  /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION|PAGEREF|NOTEREF|REF|TOC|TC|SEQ|STYLEREF|DATE|TIME|CREATEDATE|SAVEDATE|PRINTDATE|EMBED|FORMTEXT|FORMCHECKBOX|FORMDROPDOWN|FILENAME|HYPERLINK\s+\\l|MERGEFORMAT|=|SYMBOL|XE|INDEX|LISTNUM|AUTONUM\w*|EQ|GOTOBUTTON|IF)\b/i;

export type FieldIs = 'fetches' | 'plain' | 'content';

/** What a field's code is to a checker: a link, nothing, or text that should be looked at. */
export function kindOfField(code: string): FieldIs {
  if (FETCHES.test(code)) return 'fetches';
  if (/^\s*HYPERLINK\b/i.test(code)) return /"(?:file:|\\\\|[a-z]:\\)/i.test(code) ? 'fetches' : 'plain';
  return code.length < 200 && PLAIN.test(code) ? 'plain' : 'content';
}

/** The codes of fields, which may stand in one another and come in pieces. */
export class Fields {
  private readonly open: { code: string; showsResult: boolean }[] = [];

  constructor(private readonly found: (code: string) => void) {}

  private begin(): void {
    if (this.open.length < 100) this.open.push({ code: '', showsResult: false });
  }

  /** False where no field is open that still waits for its code. */
  add(text: string): boolean {
    const field = this.open.at(-1);
    if (!field || field.showsResult) return false;
    field.code += text;
    return true;
  }

  /** Those that nothing ends. */
  endAll(): void {
    while (this.open.length > 0) this.end();
  }

  /** One of the three marks that a field has: where it begins, where its result begins, where it ends. */
  at(mark: string): void {
    if (mark === 'begin') this.begin();
    else if (mark === 'separate') this.separate();
    else if (mark === 'end') this.end();
  }

  private separate(): void {
    const field = this.open.at(-1);
    if (!field || field.showsResult) return;
    field.showsResult = true;
    this.found(field.code);
  }

  private end(): void {
    this.separate();
    this.open.pop();
  }
}
