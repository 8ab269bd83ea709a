import type { Meaning } from './meaning.ts';
import type { OpKind } from '../language/op.ts';
import { acknowledge, directGroup, getRecord, poll, publish, putRecord } from './broker-ops.ts';
import {
  awaitFix,
  awaitPublishable,
  awaitReachable,
  awaitReply,
  reply,
  request,
  sendMail,
  tell,
} from './calls.ts';
import { awaitDecision, awaitTimer, choose } from './decisions.ts';
import { findDocument, watch } from './document-reads.ts';
import { putDocument, updateEntry } from './documents.ts';
import { recall, remember } from './memory.ts';
import { find, select } from './reads.ts';
import { begin, commit, nextId, readLog, rollback } from './transactions.ts';
import { insert, put, remove, update } from './writes.ts';

/** What every kind of op means: one line a kind, none missing. */
export const meanings: { readonly [Kind in OpKind]: Meaning<Kind> } = {
  tell,
  begin,
  'next-id': nextId,
  select,
  find,
  insert,
  put,
  update,
  delete: remove,
  commit,
  rollback,
  'read-log': readLog,
  'find-document': findDocument,
  watch,
  'put-document': putDocument,
  'update-entry': updateEntry,
  publish,
  poll,
  acknowledge,
  'direct-group': directGroup,
  'put-record': putRecord,
  'get-record': getRecord,
  request,
  'await-reply': awaitReply,
  reply,
  'send-mail': sendMail,
  'await-reachable': awaitReachable,
  'await-fix': awaitFix,
  'await-publishable': awaitPublishable,
  'await-decision': awaitDecision,
  choose,
  'await-timer': awaitTimer,
  recall,
  remember,
};

/**
 * The meaning of an op whose kind is known only at run time. The table pairs each kind with its own
 * meaning; the compiler can't follow that through a variable, so the pairing is stated here once.
 */
export function meaningOf(kind: OpKind): Meaning<OpKind> {
  return meanings[kind] as unknown as Meaning<OpKind>;
}
