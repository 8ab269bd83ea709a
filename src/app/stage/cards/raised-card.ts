import type { Card, ThingId } from '../picture.ts';

/** An event that is raised and applied, and is so far in a process's memory alone: it is no message yet and has no number. */
export type RaisedChange = { readonly type: string; readonly aggregateId: string };

export function raisedCard(id: ThingId, { type, aggregateId }: RaisedChange): Card {
  return {
    id,
    kind: 'event',
    number: null,
    name: type,
    details: [aggregateId],
    firmness: 'ghost',
    mark: null,
    causes: [],
    isPinned: false,
    isPreloaded: false,
  };
}
