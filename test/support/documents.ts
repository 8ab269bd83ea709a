import { present } from '../../src/base/assert.ts';
import { loadedFrom } from '../../src/system/keeping/aggregate-document.ts';
import type { StoredDocument } from '../../src/kernel/language/op.ts';
import { anyAggregate } from '../../src/domains/aggregate.ts';
import { campaign } from '../../src/domains/campaign/campaign.ts';
import type { Stage } from './stage.ts';

/** The ids of the events that were published, in the order in which they were. */
export const publishedIn = (stage: Stage): readonly number[] =>
  stage
    .entries()
    .flatMap(({ facts }) =>
      facts.flatMap((fact) => (fact.kind === 'event-published' ? [fact.event.id] : [])),
    );

/** The outbox inside a document: each event's id with its flag. */
export function outboxIn(stage: Stage, id: string): readonly (readonly [number, boolean])[] {
  const row = present(
    stage.rows('documents', 'campaign-service').find((one) => one['id'] === id),
    `document ${id}`,
  );
  const { outbox } = loadedFrom(anyAggregate(campaign), id, row as StoredDocument);
  return outbox.map((entry) => [entry.id, entry.published]);
}
