import type { NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { WebSettings } from '../settings';
import { Pages } from './pages';

const namesSchema = z.strictObject({ style: z.string(), script: z.string() });

/** Serves what `build.mjs` made. The names change with the content, so browsers may keep them. */
export function setUpAssets(app: NestExpressApplication, { packageRoot }: WebSettings): void {
  const folder = join(packageRoot, 'dist/web/assets');
  const names = namesSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  app.get(Pages).useAssets(names);
  app.use(
    '/assets',
    express.static(folder, { immutable: true, maxAge: '365d', index: false, redirect: false }),
  );
}
