import { textIn } from '../../../base/text-in.ts';
import { anyAggregate, fold } from '../../../domains/aggregate.ts';
import { template, type TemplateState } from '../../../domains/usage-count/template.ts';
import type { Row } from '../../../kernel/database/row.ts';
import type { EventMessage } from '../../../kernel/terms/message.ts';
import type { KeptTemplates } from './kept-templates.ts';

/** What is kept of one change: which it is, who made it and why, and what has been so since. */
export type KeptChange = {
  /** Which change of the template it is, from 1 on. */
  readonly version: number;
  /** What the store has numbered it: the order of all changes, and the only time that is kept. */
  readonly number: number;
  readonly type: string;
  readonly by: string;
  readonly reason: string;
  readonly after: TemplateState;
};

export type TemplateHistory = {
  readonly changes: readonly KeptChange[];
  /** Changes that have been made, and that nothing is kept of. */
  readonly missing: readonly number[];
  /** Changes that are told more than once, or that the template's row does not know of. */
  readonly doubtful: readonly number[];
};

/** What is kept of a template's past; null: nothing is, but what is so now. */
export function historyOf(kept: KeptTemplates, id: string): TemplateHistory | null {
  if (kept.events !== null)
    return { changes: foldedAlong(eventsOf(kept.events, id)), missing: [], doubtful: [] };
  if (kept.audit === null) return null;
  const changes = kept.audit.filter((row) => row['template_id'] === id).map(changeIn);
  const versions = changes.map(({ version }) => version);
  const count = versionOf(rowOf(kept.rows ?? [], id));
  const made = Array.from({ length: count }, (_, index) => index + 1);
  return {
    changes,
    missing: made.filter((version) => !versions.includes(version)),
    doubtful: [
      ...new Set(versions.filter((version, at) => version > count || versions.indexOf(version) !== at)),
    ],
  };
}

/** In the order of its stream. */
export const eventsOf = (events: readonly EventMessage[], id: string): readonly EventMessage[] =>
  events
    .filter(({ aggregateId }) => aggregateId === id)
    .toSorted((one, other) => one.version - other.version || one.id - other.id);

export const stateAfter = (events: readonly EventMessage[]): TemplateState =>
  fold(anyAggregate(template), events) as TemplateState;

export const rowOf = (rows: readonly Row[], id: string): Row | undefined =>
  rows.find((row) => row['template_id'] === id);

export const versionOf = (row: Row | undefined): number => Number(row?.['version'] ?? 0);

/** The columns of a row, or of an audit row, that say what is so. */
export const stateIn = (row: Row): TemplateState => ({
  count: Number(row['count']),
  requested: row['requested'] === null ? null : Number(row['requested']),
  status: row['status'] as TemplateState['status'],
});

const foldedAlong = (events: readonly EventMessage[]): readonly KeptChange[] =>
  events.map(({ id, version, type, data }, index) => ({
    version,
    number: id,
    type,
    by: textIn(data, 'by') ?? '',
    reason: textIn(data, 'reason') ?? '',
    after: stateAfter(events.slice(0, index + 1)),
  }));

const changeIn = (row: Row): KeptChange => ({
  version: Number(row['version']),
  number: Number(row['audit_id']),
  type: textIn(row, 'change') ?? '',
  by: textIn(row, 'changed_by') ?? '',
  reason: textIn(row, 'reason') ?? '',
  after: stateIn(row),
});
