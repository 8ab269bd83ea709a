import { isIntent } from '../../kernel/terms/cause.ts';
import type { Fact } from '../../kernel/terms/fact.ts';

type Sign = (fact: Fact) => boolean;

/** An event of one of these types is committed. */
export const committed =
  (...types: readonly string[]): Sign =>
  (fact) =>
    fact.kind === 'event-committed' && types.includes(fact.event.type);

/** The same, as what a message has led to: what a client asks for is no step. */
export const reacted =
  (...types: readonly string[]): Sign =>
  (fact) =>
    committed(...types)(fact) && 'cause' in fact && !isIntent(fact.cause);

/** An event of one of these types is in the broker. */
export const published =
  (...types: readonly string[]): Sign =>
  (fact) =>
    fact.kind === 'event-published' && types.includes(fact.event.type);

/** A command is in its channel, or a reply in its own. */
export const sent =
  (kind: 'command' | 'reply', ...types: readonly string[]): Sign =>
  (fact) =>
    fact.kind === 'message-published' && fact.message.kind === kind && types.includes(fact.message.type);
