import type { IntentId, MessageId } from './names.ts';

/**
 * What led to a message: what a client has meant, or the message that was consumed. An intent is a string and a
 * message's id a number, so the two are told apart by that and can never be one key.
 */
export type Cause = IntentId | MessageId;

export const isIntent = (cause: Cause): cause is IntentId => typeof cause === 'string';
