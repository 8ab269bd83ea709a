import type { Op, OpKind } from '../../../kernel/language/op.ts';

/**
 * What is seen of an op: it carries something to another place, brings something from there, answers who has
 * asked, or only changes what is there already. What stays at home is not seen to move.
 */
export type FlightManner = 'carries' | 'brings' | 'answers' | 'changes' | 'stays';

/** One line a kind of op, none missing. */
const manners: Readonly<Record<OpKind, FlightManner>> = {
  tell: 'stays',
  begin: 'stays',
  'next-id': 'brings',
  select: 'brings',
  find: 'brings',
  insert: 'carries',
  put: 'carries',
  update: 'carries',
  delete: 'carries',
  commit: 'changes',
  rollback: 'changes',
  'read-log': 'brings',
  'find-document': 'brings',
  watch: 'brings',
  'put-document': 'carries',
  'update-entry': 'carries',
  publish: 'carries',
  poll: 'brings',
  acknowledge: 'changes',
  'direct-group': 'changes',
  'put-record': 'carries',
  'get-record': 'brings',
  request: 'carries',
  'await-reply': 'stays',
  reply: 'answers',
  'send-mail': 'carries',
  'await-reachable': 'stays',
  'await-fix': 'stays',
  'await-publishable': 'stays',
  'await-decision': 'stays',
  choose: 'stays',
  'await-timer': 'brings',
  recall: 'stays',
  remember: 'stays',
};

export const mannerOf = ({ kind }: Pick<Op, 'kind'>): FlightManner => manners[kind];
