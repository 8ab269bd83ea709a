import { forgotten } from './command-side.ts';
import { consumerDead, consumerStart } from './consumers.ts';
import {
  consumerBits,
  crashUsed,
  crashedAt,
  crashedMask,
  handlerBits,
  handlerMask,
  handlerOpen,
  openBit,
  place,
  placeCount,
  relayMask,
} from './layout.ts';
import { relayStart } from './relay.ts';
import type { Visit } from './visit.ts';

const everyHandlerOpen = handlerOpen * (1 + (1 << handlerBits) + (1 << (2 * handlerBits)));

/** Any one place dies with all that runs there (K6); a database takes its transactions with it (D9). */
export function crash(a: number, b: number, c: number, d: number, visit: Visit): void {
  const used = a | crashUsed;
  for (let struck = 1; struck <= placeCount; struck += 1) {
    const down = used | (struck << crashedAt);
    switch (struck) {
      case place.service1: {
        const left = b & ~handlerMask & ~(handlerMask << (2 * handlerBits));
        visit(forgotten(forgotten(down, c, 0), c, 2), left, c, d);
        break;
      }
      case place.service2:
        visit(forgotten(down, c, 1), b & ~(handlerMask << handlerBits), c, d);
        break;
      case place.orderDatabase:
        visit(down, b & ~everyHandlerOpen, c, d);
        break;
      case place.relay:
        visit(down & ~relayMask, b, c, d);
        break;
      case place.projection:
        visit(down, b, c, consumerDead(d, 0));
        break;
      case place.projectionDatabase:
        visit(down, b, c, d & ~openBit);
        break;
      case place.notification:
        visit(down, b, c, consumerDead(d, consumerBits));
        break;
      default:
        visit(down, b, c, d & ~(openBit << consumerBits));
    }
  }
}

/** It comes back, and its daemon starts afresh. Costs nothing and stays possible until it is done (K12). */
export function recover(a: number, b: number, c: number, d: number, visit: Visit): void {
  const struck = (a & crashedMask) >>> crashedAt;
  const up = a & ~crashedMask;
  if (struck === place.relay) visit(up | relayStart, b, c, d);
  else if (struck === place.projection) visit(up, b, c, d | consumerStart);
  else if (struck === place.notification) visit(up, b, c, d | (consumerStart << consumerBits));
  else visit(up, b, c, d);
}
