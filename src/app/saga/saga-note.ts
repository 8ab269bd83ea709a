import { isRecord, type Json } from '../../base/json.ts';
import type { Op } from '../../kernel/language/op.ts';
import type { Cause } from '../../kernel/terms/cause.ts';

/** What an instance has decided on. */
export type Issue = { readonly kind: 'event' | 'command'; readonly type: string };

/** What the process of an instance tells as it decides: what it has heard, and what follows from that. */
export type SagaNote = {
  /** Of the manager, and of the instance among its kind. */
  readonly type: string;
  readonly id: string;
  readonly heard: string;
  readonly cause: Cause;
  readonly issued: readonly Issue[];
};

/** The note in a tell; null where it tells of something else. */
export function noteIn(op: Op | null): SagaNote | null {
  if (op?.kind !== 'tell' || op.actor !== 'aggregate' || op.step !== 'manage') return null;
  const { message, saga, manager, cause, issues } = op.about;
  if (typeof message !== 'string' || typeof saga !== 'string' || typeof manager !== 'string') return null;
  if (typeof cause !== 'string' && typeof cause !== 'number') return null;
  return { type: manager, id: saga, heard: message, cause, issued: issuesIn(issues) };
}

const issuesIn = (list: Json | undefined): readonly Issue[] =>
  Array.isArray(list) ? (list as readonly Json[]).flatMap(issueIn) : [];

function issueIn(one: Json): readonly Issue[] {
  if (!isRecord(one)) return [];
  const { kind, type } = one;
  if (typeof type !== 'string') return [];
  return kind === 'event' || kind === 'command' ? [{ kind, type }] : [];
}

export const sagaKey = ({ type, id }: Pick<SagaNote, 'type' | 'id'>): string => `${type} ${id}`;
