import { z } from 'zod';
import { defineRule } from './define-rule';
import { filesToReview, firstPaths } from './request-paths';

/** More files in a request than the book's `files.max-files`. The finding names those beyond the limit. */
export const tooManyFiles = defineRule({
  id: 'too-many-files',
  title: 'More files than a person can review',
  params: z.strictObject({}),

  *request({ files: all, policy: { maxFiles } }) {
    const files = filesToReview(all);
    if (files.length <= maxFiles) return;
    yield {
      outcome: 'flagged',
      anchors: firstPaths(files.slice(maxFiles)),
      value: files.length,
      threshold: { op: '<=', value: maxFiles },
      message: `${files.length} files; the rulebook allows at most ${maxFiles} in one request.`,
      remedy: 'Leave out files that nobody needs outside, merge small tables, or make two requests.',
    };
  },
});
