const PLACE = /^page (\d{1,6}) at (\d{1,3}),(\d{1,3}) to (\d{1,3}),(\d{1,3})$/;
/** Fewer pixels are a click, and no frame. */
const SMALLEST = 4;

/** In percent of the page, from its top left. */
interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * A frame that is drawn on a page writes its place into the comment; one that is written there is drawn on the page.
 * So whoever has no mouse sees what they write, too.
 */
export function frameParts(): void {
  const sheet = document.querySelector<HTMLElement>('.page-picture-sheet');
  const talk = sheet?.querySelector<SVGSVGElement>('.page-picture-talk');
  const place = document.querySelector<HTMLInputElement>('#comment-place');
  if (!sheet || !talk || !place) return;
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  rect.setAttribute('class', 'page-picture-said page-picture-said--drawn');
  const show = (): void => {
    const frame = frameIn(place.value.trim(), sheet.dataset['page']);
    if (frame) draw(rect, frame, talk.viewBox.baseVal);
    if (frame) talk.append(rect);
    else rect.remove();
  };
  place.addEventListener('input', show);
  show();
  sheet.dataset['framing'] = '';
  sheet.addEventListener('pointerdown', (start) => {
    // A finger scrolls, and a click on a frame goes to its thread.
    if (start.button !== 0 || start.pointerType === 'touch') return;
    if (start.target instanceof Element && start.target.closest('a')) return;
    start.preventDefault();
    followPointer(sheet, start, (frame) => {
      place.value = placeOf(frame, sheet.dataset['page'] ?? '1');
      // As if it were typed: what is kept of the comment keeps the place as well.
      place.dispatchEvent(new Event('input', { bubbles: true }));
    });
  });
}

/** `framed` while the pointer moves; where it is let go, the next thing to do is the comment. */
function followPointer(sheet: HTMLElement, start: PointerEvent, framed: (frame: Frame) => void): void {
  const until = new AbortController();
  let isFramed = false;
  const move = (event: PointerEvent): void => {
    const isFar = (a: number, b: number): boolean => Math.abs(a - b) >= SMALLEST;
    if (!isFar(event.clientX, start.clientX) || !isFar(event.clientY, start.clientY)) return;
    isFramed = true;
    framed(frameBetween(sheet.getBoundingClientRect(), start, event));
  };
  const end = (): void => {
    until.abort();
    if (isFramed) document.querySelector<HTMLElement>('#comment-text')?.focus();
  };
  sheet.setPointerCapture(start.pointerId);
  sheet.addEventListener('pointermove', move, { signal: until.signal });
  for (const name of ['pointerup', 'pointercancel'] as const)
    sheet.addEventListener(name, end, { signal: until.signal });
}

/** Outwards to whole percent: no frame is too small for what it was drawn around. */
function frameBetween(box: DOMRect, a: PointerEvent, b: PointerEvent): Frame {
  const across = [a.clientX, b.clientX].map((x) => (100 * (x - box.left)) / box.width);
  const down = [a.clientY, b.clientY].map((y) => (100 * (y - box.top)) / box.height);
  const within = (value: number): number => Math.min(100, Math.max(0, value));
  return {
    left: Math.floor(within(Math.min(...across))),
    top: Math.floor(within(Math.min(...down))),
    right: Math.ceil(within(Math.max(...across))),
    bottom: Math.ceil(within(Math.max(...down))),
  };
}

function placeOf({ left, top, right, bottom }: Frame, page: string): string {
  return `page ${page} at ${left},${top} to ${right},${bottom}`;
}

/** Undefined for what is no frame on the page that is shown. */
function frameIn(text: string, shown: string | undefined): Frame | undefined {
  const [, page, ...corners] = PLACE.exec(text) ?? [];
  const [left = 0, top = 0, right = 0, bottom = 0] = corners.map(Number);
  if (page !== shown || left >= right || top >= bottom || right > 100 || bottom > 100) return undefined;
  return { left, top, right, bottom };
}

function draw(rect: SVGRectElement, { left, top, right, bottom }: Frame, { width, height }: DOMRect): void {
  const lengths = {
    x: (left * width) / 100,
    y: (top * height) / 100,
    width: ((right - left) * width) / 100,
    height: ((bottom - top) * height) / 100,
  };
  for (const [name, length] of Object.entries(lengths)) rect.setAttribute(name, String(length));
}
