import { z } from 'zod';
import { judge, lenientBook } from './judge';
import { makeInput } from './make-input';

/** What the parent asks for: inputs one after another, so that a process that ends or hangs tells of which it was. */
const orderSchema = z.object({ seed: z.int(), number: z.int() });

const book = lenientBook(process.cwd());

async function answer(message: unknown): Promise<void> {
  const { seed, number } = orderSchema.parse(message);
  const wrong = await judge(await makeInput(seed, number), book);
  // In kilobytes; the largest so far, so that the first input over a limit shows.
  process.send?.({ wrong, peakMb: process.resourceUsage().maxRSS / 1000 });
}

process.on('message', (message) => void answer(message));
