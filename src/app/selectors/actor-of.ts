import type { Actor, Op } from '../../kernel/language/op.ts';

/** Who inside a place does an op: a step names its actor, rows are the repository's business. */
export function actorOf(op: Op): Actor | null {
  switch (op.kind) {
    case 'tell':
      return op.actor;
    case 'find':
    case 'insert':
    case 'update':
      return op.inTransaction ? 'repository' : null;
    case 'begin':
    case 'commit':
    case 'rollback':
    case 'publish':
      return 'handler';
    case 'reply':
      return 'controller';
    default:
      return null;
  }
}
