import { Body, Controller, Get, Post, StreamableFile } from '@nestjs/common';
import { Clock } from '../../app/clock.port';
import type { Actor } from '../../app/people/person';
import { DownloadPackage, downloadPackageInput } from '../../app/releases/download-package/download-package';
import { OrderRelease, orderReleaseInput } from '../../app/releases/order-release/order-release';
import { ReadManifest, readManifestInput } from '../../app/releases/read-manifest/read-manifest';
import { ReadRecall, readRecallInput } from '../../app/releases/read-recall/read-recall';
import { Recall, recallInput } from '../../app/releases/recall/recall';
import { RetryRelease, retryReleaseInput } from '../../app/releases/retry-release/retry-release';
import { answer } from '../answers/answer';
import { IdParam } from '../answers/id-param';
import { parseInput } from '../answers/input';
import { CurrentActor } from '../security/current-actor';
import { recallPage } from './recall.view';

/** Sending it out, and what came of it. */
@Controller('requests/:requestId')
export class ReleaseController {
  constructor(
    private readonly orderRelease: OrderRelease,
    private readonly retryRelease: RetryRelease,
    private readonly downloadPackage: DownloadPackage,
    private readonly readManifest: ReadManifest,
    private readonly recalling: Recall,
    private readonly readRecall: ReadRecall,
    private readonly clock: Clock,
  ) {}

  @Post('release')
  async release(
    @CurrentActor() actor: Actor,
    @IdParam('requestId') requestId: string,
    @Body() body: unknown,
  ) {
    await this.orderRelease.execute(actor, parseInput(orderReleaseInput, body, { requestId }));
    return answer.done(`/requests/${requestId}`);
  }

  @Post('retry-release')
  async retry(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string, @Body() body: unknown) {
    await this.retryRelease.execute(actor, parseInput(retryReleaseInput, body, { requestId }));
    return answer.done(`/requests/${requestId}`);
  }

  @Post('recall')
  async recall(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string, @Body() body: unknown) {
    await this.recalling.execute(actor, parseInput(recallInput, body, { requestId }));
    return answer.done(`/requests/${requestId}`);
  }

  /** Who has to be gone after. */
  @Get('recall')
  async recallReport(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string) {
    const report = await this.readRecall.execute(actor, parseInput(readRecallInput, { requestId }));
    const { recalledAt, destination, downloads } = report;
    const page = recallPage(report, this.clock.now());
    return answer.page('checker/recall', 'Recall', page, { recalledAt, destination, downloads });
  }

  /** Always an attachment: nothing of it is ever shown by a browser as ours. */
  @Get('package')
  async download(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string) {
    const { stream, fileName, bytes } = await this.downloadPackage.execute(
      actor,
      parseInput(downloadPackageInput, { requestId }),
    );
    return new StreamableFile(stream, {
      type: 'application/zip',
      disposition: `attachment; filename="${fileName.replace(/[^\w.-]/g, '_')}"`,
      length: bytes,
    });
  }

  @Get('manifest')
  manifest(@CurrentActor() actor: Actor, @IdParam('requestId') requestId: string) {
    return this.readManifest.execute(actor, parseInput(readManifestInput, { requestId }));
  }
}
