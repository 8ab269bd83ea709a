import { isRecord } from '../../../base/json.ts';
import type { Command } from '../../../kernel/terms/message.ts';
import type { PlaceId } from '../../../kernel/terms/names.ts';
import type { Activation } from '../../../kernel/world/world.ts';
import { shownCount } from '../cards/shown-count.ts';
import { commandCard } from '../cards/command-card.ts';
import type { AskedRequest } from '../history/history.ts';
import type { ClientBody, RequestPicture } from '../picture.ts';
import { thingId } from '../thing-id.ts';
import type { Drawing } from '../moment/drawing.ts';
import { processesAt } from './hands-body.ts';

/** What a client has asked: the last of it, and all that it still waits for. */
export function clientBody({ history, world, pins }: Drawing, place: PlaceId): ClientBody {
  const { count, last } = history.asked[place] ?? { count: 0, last: [] };
  const underWay = processesAt(world, place).flatMap(askedBy);
  const older = underWay.filter(({ intent }) => last.every((asked) => asked.intent !== intent));
  const first = last.length - shownCount.requests;
  const shown = last.filter(({ intent }, index) => index >= first || pins.has(thingId.request(intent)));
  const requests = [...older, ...shown].map(({ intent, command, heard }): RequestPicture => {
    const id = thingId.request(intent);
    const isWaiting = underWay.some((asked) => asked.intent === intent);
    return {
      card: commandCard(id, command, 'solid', isWaiting || pins.has(id)),
      told: isWaiting ? 'waiting' : toldBy(heard),
    };
  });
  return { kind: 'client', requests, foldedCount: Math.max(0, count - requests.length) };
}

function askedBy({ args }: Activation): readonly AskedRequest[] {
  const { intent, command } = args;
  if (typeof intent !== 'string' || !isRecord(command)) return [];
  return [{ intent, command: command as Command, heard: null }];
}

/** A conflict is a refusal, too: somebody else was faster. */
function toldBy(heard: AskedRequest['heard']): RequestPicture['told'] {
  switch (heard) {
    case null:
      return 'unheard';
    case 'accepted':
    case 'shown':
    case 'failed':
      return heard;
    case 'rejected':
    case 'conflict':
      return 'refused';
  }
}
