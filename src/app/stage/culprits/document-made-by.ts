import { isRecord } from '../../../base/json.ts';
import { entriesFrom, getValue } from '../../../base/sorted-map.ts';
import type { EventMessage } from '../../../kernel/terms/message.ts';
import { documentsTable } from '../../../system/keeping/aggregate-document.ts';
import type { StageMoment } from '../moment/stage-moment.ts';
import { thingId } from '../thing-id.ts';

/** An event that is kept nowhere, as far as the document tells that it has made what it is; null: none has. */
export function documentMadeBy({ world, history }: StageMoment, id: number): EventMessage | null {
  for (const [database, { tables }] of Object.entries(world.databases)) {
    const rows = tables[documentsTable.name]?.rows;
    if (rows === undefined) continue;
    for (const { key, value } of entriesFrom(rows)) {
      const causes = getValue(history.causes, thingId.row(database, documentsTable.name, key)) ?? [];
      const { document } = value;
      if (!causes.includes(id) || !isRecord(document)) continue;
      const [aggregateType, aggregateId] = [document['entity_type'], document['entity_id']].map(String);
      if (aggregateType === undefined || aggregateId === undefined) continue;
      return { id, type: '', aggregateType, aggregateId, version: 0, data: {}, triggeringEvent: '' };
    }
  }
  return null;
}
