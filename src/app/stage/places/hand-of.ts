import type { Activation } from '../../../kernel/world/world.ts';
import { commandCard } from '../cards/command-card.ts';
import { raisedCard } from '../cards/raised-card.ts';
import { messageCard } from '../cards/message-card.ts';
import type { HandPicture } from '../picture.ts';
import type { Drawing } from '../moment/drawing.ts';
import { thingId } from '../thing-id.ts';
import { handLine } from '../process/hand-line.ts';
import { memoryOf } from '../process/memory-of.ts';
import { rebuildLine } from './rebuild-line.ts';
import { stepsOf } from '../process/steps-of.ts';

/** What a process holds in memory: the command that it carries out, and messages. */
export function handOf(drawing: Drawing, actor: Activation): HandPicture {
  const { definition, history, pins, blocked } = drawing;
  const steps = stepsOf(definition, actor);
  const { request, messages, raised } = memoryOf(actor, steps);
  const named = (what: string | number) => thingId.held(actor.id, what);
  const command = request === null ? [] : [commandCard(named(request.intent), request.command, 'held')];
  const cards = messages.map(({ message, firmness }) => {
    const id = named(message.id);
    return messageCard(id, message, { firmness, isPinned: pins.has(id) });
  });
  const changes = raised.map((change, index) => raisedCard(named(`raised ${index}`), change));
  const kind = definition.places.find(({ id }) => id === actor.place)?.kind ?? 'service';
  const isBlocked = blocked.some((other) => other.actor === actor);
  return {
    process: actor.id,
    cards: [...command, ...cards, ...changes],
    line:
      rebuildLine(drawing, actor) ?? handLine(steps, history.taken[actor.id] ?? null, { isBlocked, kind }),
  };
}
