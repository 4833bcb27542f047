import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { PageAnswer } from './answer';
import { frameView } from './frame.view';
import type { AssetNames } from './asset-names';

@Injectable()
export class Pages {
  private assets: AssetNames = { style: '', script: '' };

  /** Told once at start, when the built files have been found. */
  useAssets(names: AssetNames): void {
    this.assets = names;
  }

  /** The page as text, in the frame of the person who asked. */
  html(request: Request, response: Response, { template, title, page }: PageAnswer): Promise<string> {
    const frame = frameView(request, response, title, this.assets);
    return new Promise((resolve, reject) => {
      response.render(template, { frame, page }, (error: Error | null, html?: string) => {
        if (error) reject(error);
        else resolve(html ?? '');
      });
    });
  }
}
