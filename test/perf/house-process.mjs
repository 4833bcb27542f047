// The house in a process of its own, so that whoever sends to it takes none of its time: `fork` it with a folder.
import { smallHouse } from './small-house.mjs';

const { app, url, requestId } = await smallHouse(process.argv[2]);
let peakBytes = 0;
const look = setInterval(() => {
  peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
}, 200);
process.send({ url, requestId });
process.on('message', () => process.send({ peakBytes }));
process.on('disconnect', async () => {
  clearInterval(look);
  await app.close();
});
