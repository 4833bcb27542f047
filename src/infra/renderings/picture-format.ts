import { z } from 'zod';

/** Pictures of a file's pages are an indexed file of WebPs: of each page where its picture lies, or why it has none. */
export const pictureFooterSchema = z.object({
  pages: z.array(
    z.object({
      page: z.number(),
      width: z.number(),
      height: z.number(),
      pageWidth: z.number(),
      offset: z.number(),
      bytes: z.number(),
      /** Empty: there is a picture. */
      missing: z.string(),
    }),
  ),
});
export type PictureFooter = z.output<typeof pictureFooterSchema>;
export type PicturePlace = PictureFooter['pages'][number];

/** Name in the folder of pictures: like a rendering, of the bytes and what they were taken for. */
export function picturesName(sha256: string, format: string): string {
  return `${sha256}.${format}.pages`;
}
