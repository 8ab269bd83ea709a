import { publish } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import { backOff } from '../announcing/back-off.ts';
import { askUntilAnswered, type WhomToAsk } from '../client/ask-until-answered.ts';
import type { Said } from './outside-variant.ts';

/** An outside system says what has come of what it was asked for, until that is known to have arrived. */
export function* answerLater(id: string, answer: WhomToAsk | Said): Process<void> {
  if ('to' in answer) {
    yield* askUntilAnswered(id, answer);
    return;
  }
  const { broker, message } = answer;
  for (;;) {
    const published = yield* publish(broker, message.channel, message.sagaId ?? null, message);
    if (published.ok) return;
    yield* backOff(broker, message, published.failure);
  }
}
