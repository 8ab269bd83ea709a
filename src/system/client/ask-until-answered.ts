import type { Answer, Command } from '../../kernel/terms/message.ts';
import { awaitReachable, awaitReply, sendRequest } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { IntentId, PlaceId } from '../../kernel/terms/names.ts';
import { attemptCountMax } from './client-variant.ts';

/** Whom to ask for what. */
export type WhomToAsk = {
  readonly to: PlaceId;
  readonly command: Command;
  /** What whoever is asked can't do without: once it has failed, another try waits for that. */
  readonly needs?: readonly PlaceId[];
};

/**
 * Asks until there is an answer that another try would not change, a few times at most; always with the same id, by
 * which whoever is asked can know it again. `intent`: what was meant by that in the first place, where it is more than
 * this request. Null: it has heard nothing.
 */
export function* askUntilAnswered(
  id: string,
  { to, command, needs = [] }: WhomToAsk,
  intent: IntentId = id,
): Process<Answer | null> {
  for (let attempt = 1; attempt <= attemptCountMax; attempt += 1) {
    const sent = yield* sendRequest(to, { id, intent, command });
    const heard = sent.ok ? yield* awaitReply(to, id) : sent;
    if (heard.ok && heard.value.kind !== 'conflict' && heard.value.kind !== 'failed') return heard.value;
    for (const place of sent.ok ? needs : [to]) yield* awaitReachable(place);
  }
  return null;
}
