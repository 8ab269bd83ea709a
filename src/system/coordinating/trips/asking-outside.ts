import { assert, present } from '../../../base/assert.ts';
import { fail, succeed } from '../../../base/result.ts';
import type { Message } from '../../../kernel/terms/message.ts';
import type { PlaceId } from '../../../kernel/terms/names.ts';
import { tell } from '../../../kernel/language/ops.ts';
import type { Process } from '../../../kernel/language/process.ts';
import { askUntilAnswered } from '../../client/ask-until-answered.ts';
import type { Consumed } from '../../consumer/consumed.ts';
import type { MessageEffect } from '../../consumer/consumer.ts';

/**
 * Carries out commands that are somebody else's to do: asks their system for it, which says later what has come of
 * it. No transaction takes back what has been asked. Who gets the command again asks by the same id, as always.
 */
export function askingOutside(handler: string, systems: Readonly<Record<string, PlaceId>>): MessageEffect {
  function* ask(message: Message): Process<Consumed> {
    assert('kind' in message && message.kind === 'command', `a command, came ${message.type}`);
    const { id, type, aggregateType, aggregateId, data, sagaId } = message;
    yield* tell('consumer', 'carry-out', { command: type, id });
    const to = present(systems[aggregateType], `somebody for ${type}`);
    const command = { type, aggregateType, aggregateId, data };
    const answer = yield* askUntilAnswered(`${handler}-${id}`, { to, command }, sagaId);
    return answer === null ? fail('timed-out') : succeed(null);
  }
  return { inside: (_transaction, message) => ask(message), alone: ask };
}
