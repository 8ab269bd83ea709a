// The explorer's thread. All that it does is in serve.ts.
import type { Order } from './messages.ts';
import { serve } from './serve.ts';

const take = serve({
  tell: (report) => postMessage(report),
  nowMs: () => performance.now(),
  afterMessages: (work) => setTimeout(work),
});

addEventListener('message', ({ data }: MessageEvent<Order>) => take(data));
