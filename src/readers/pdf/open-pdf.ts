import { sep } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { UnreadBlock } from '../../engine/model/document';
import { loadPdfJs, type LoadedPdfJs } from './load-pdfjs';

export interface OpenPdf extends LoadedPdfJs {
  readonly pdf: PDFDocumentProxy;
  close(): Promise<void>;
}

/** Larger pictures are not unpacked: 100 MB a picture at most, at four bytes a point. */
export const MOST_PIXELS = 25_000_000;

/**
 * The document in the bytes, or why there is none. Nothing is fetched: fonts, character maps and decoders come from the
 * package, and no code from the file is run.
 *
 * @param bytes are handed over and empty afterwards
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf | UnreadBlock> {
  const loaded = loadPdfJs();
  const task = loaded.pdfjs.getDocument({
    data: bytes,
    ...settings(loaded.folder),
    verbosity: loaded.pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWorkerFetch: false,
    maxImageSize: MOST_PIXELS,
  });
  try {
    const pdf = await task.promise;
    return { ...loaded, pdf, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    return whyNot(error);
  }
}

function settings(folder: string): Record<'standardFontDataUrl' | 'cMapUrl' | 'wasmUrl' | 'iccUrl', string> {
  const under = (name: string): string => `${folder}${sep}${name}/`;
  return {
    standardFontDataUrl: under('standard_fonts'),
    cMapUrl: under('cmaps'),
    wasmUrl: under('wasm'),
    iccUrl: under('iccs'),
  };
}

function whyNot(error: unknown): UnreadBlock {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  if (name === 'PasswordException') {
    const reason = 'A password protects the document. Save it without one.';
    return { kind: 'unread', anchor: {}, cause: 'encrypted', reason };
  }
  return { kind: 'unread', anchor: {}, cause: 'broken', reason: `It is no whole PDF (${message}).` };
}
