import { emptyMap, getValue, setValue, valuesOf } from '../../base/sorted-map.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { PastRow } from '../../kernel/definition/past.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import { appliedVersionsTable } from '../../system/consuming/applied-versions.ts';
import type { SystemSlots } from '../topology/service-slots.ts';
import { readModelsOf, type ServiceSystem } from './service-system.ts';

/** The rows of read models that have heard of events. */
export function viewRows(
  system: ServiceSystem,
  events: readonly EventMessage[],
  slots: SystemSlots,
): readonly PastRow[] {
  return readModelsOf(system, slots).flatMap((model) => {
    const own = events.filter(({ aggregateType }) => aggregateType === model.aggregateType);
    const rows = own.reduce((before, event) => {
      const key = model.keyOf(event);
      return setValue(before, key, model.project(getValue(before, key) ?? null, event));
    }, emptyMap<Row>());
    return valuesOf(rows).map((row) => ({ database: 'projection', table: model.table.name, row }));
  });
}

/** Where a subscriber keeps how far it is with each stream. */
export function appliedVersions(
  { subscriptions }: ServiceSystem,
  events: readonly EventMessage[],
  { consuming }: SystemSlots,
): readonly PastRow[] {
  if (!consuming.tables.some(({ name }) => name === appliedVersionsTable.name)) return [];
  return subscriptions.flatMap(({ subscriber, aggregateTypes }) =>
    events.filter(isLastOfItsStream).flatMap(({ aggregateType, aggregateId, version }) => {
      if (!aggregateTypes.includes(aggregateType)) return [];
      const stream = { entity_type: aggregateType, entity_id: aggregateId };
      const row = { subscriber, ...stream, entity_version: version };
      return [{ database: subscriber, table: appliedVersionsTable.name, row }];
    }),
  );
}

/** Whether none of a stream comes after it. */
export const isLastOfItsStream = (
  { aggregateType, aggregateId }: EventMessage,
  index: number,
  events: readonly EventMessage[],
): boolean =>
  events.findLastIndex(
    (other) => other.aggregateType === aggregateType && other.aggregateId === aggregateId,
  ) === index;
