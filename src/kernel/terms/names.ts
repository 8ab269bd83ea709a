/** Ids are plain strings that carry meaning; they are the same in every machine, worker and link. */
export type PlaceId = string;
/** `<from>-><to>`, in the direction of the call. */
export type LinkId = string;
export type DatabaseId = string;
export type TopicId = string;
export type GroupId = string;
/** `<topic>/<number>`. */
export type PartitionId = string;
export type ProgramId = string;
/** Daemons: the place's name. Handlers: `<place>:<request>`. Clients: `client:<intent>`. */
export type ActivationId = string;
/** What one client means once, however often it is tried: `c1`, `c2` ... */
export type IntentId = string;
/** An event's id is its message's (D2); commands and replies draw theirs from the same sequence. */
export type MessageId = number;
export type PropertyId = string;
/** An instance of a process manager: its kind, and its id among those of that kind. */
export type SagaName = { readonly type: string; readonly id: string };

export function linkBetween(from: PlaceId, to: PlaceId): LinkId {
  return `${from}->${to}`;
}
