import type { PlaceRole } from '../../../kernel/definition/definition.ts';
import type { Op } from '../../../kernel/language/op.ts';
import type { FlightWord } from './flight.ts';

/** Who takes what others have written, and makes something of its own of it. */
const readers: ReadonlySet<PlaceRole> = new Set(['handler', 'projection', 'notification']);

/** In one word, what is seen to fly. */
export function flightWord(op: Op, actor: PlaceRole): FlightWord {
  switch (op.kind) {
    case 'request':
      return 'ask';
    case 'reply':
      return 'answer';
    case 'publish':
      return 'publish';
    case 'poll':
      return 'deliver';
    case 'send-mail':
      return 'send';
    case 'acknowledge':
      return 'confirm';
    case 'commit':
    case 'rollback':
      return 'commit';
    case 'select':
    case 'find-document':
      return op.waits ? 'take' : 'read';
    case 'read-log':
    case 'watch':
    case 'await-timer':
      return 'take';
    case 'insert':
    case 'put':
    case 'update':
    case 'delete':
    case 'put-document':
    case 'update-entry':
    case 'put-record':
      return readers.has(actor) ? 'apply' : 'store';
    default:
      return 'read';
  }
}
