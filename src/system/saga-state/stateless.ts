import { succeed } from '../../base/result.ts';
import { awaitReply, sendRequest } from '../../kernel/language/ops.ts';
import { streamOf } from '../coordinating/saga-record.ts';
import { outsideRequest } from '../executing/outside-request.ts';
import type { SagaStateVariant } from '../coordinating/saga-state-variant.ts';

/** Nothing is kept: it listens, calls and forgets. What it has called for it can't know any more (S7). */
export const stateless = {
  id: 'stateless',
  tables: [],
  isStream: false,
  isInMemory: false,
  isForgotten: true,

  *find(_service, _keeping, _transaction, manager, id) {
    return succeed({ aggregate: streamOf(manager), id, state: manager.initialState, version: 0, causes: [] });
  },

  *save() {
    return succeed([]);
  },

  *askOutside(_service, _transaction, { id: intent, target, command, cause }) {
    const { id, ...request } = outsideRequest(cause, command);
    const sent = yield* sendRequest(target, { id, intent, ...request });
    if (!sent.ok && sent.failure === 'refused') return sent;
    // A request that was lost looks like one that was not answered: it takes both for done.
    if (sent.ok) yield* awaitReply(target, id);
    return succeed(null);
  },
} as const satisfies SagaStateVariant;
