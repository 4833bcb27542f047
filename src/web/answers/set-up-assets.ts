import type { NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { WebSettings } from '../settings';
import { Pages } from './pages';

const namesSchema = z.strictObject({ style: z.string(), script: z.string() });

/** Names that change with the content. */
const HASHED = /-[0-9a-f]{12}\.\w+$/;

/** Serves what `build.mjs` made. Browsers may keep what has a hashed name, and nothing else. */
export function setUpAssets(app: NestExpressApplication, { packageRoot }: WebSettings): void {
  const folder = join(packageRoot, 'dist/web/assets');
  const names = namesSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  app.get(Pages).useAssets(names);
  app.use(
    '/assets',
    express.static(folder, {
      index: false,
      redirect: false,
      cacheControl: false,
      // By hand: `maxAge` would give way to the `no-store` that every answer has from the start.
      setHeaders: (response, path) => {
        if (HASHED.test(path)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      },
    }),
  );
}
