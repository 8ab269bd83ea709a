import { recall } from '../../kernel/language/ops.ts';
import type { Program } from '../../kernel/language/process.ts';
import type { ClientArguments, ClientVariant } from '../client/client-variant.ts';

/**
 * A client that remembers which version it was told of each aggregate, and has a query say so. What it knows it shares
 * with nobody: of others' changes it may see an older version.
 */
export function askingClient(client: ClientVariant, queries: readonly string[]): Program {
  return function* askWithVersion(args, self) {
    const { command } = args as ClientArguments;
    if (!queries.includes(command.type))
      return yield* client.program(args, self, entryOf(command.aggregateId));

    const known = yield* recall(entryOf(command.aggregateId));
    const atLeast = known.ok ? (known.value?.['version'] ?? 0) : 0;
    const query = { ...command, data: { ...command.data, atLeast } };
    return yield* client.program({ ...args, command: query }, self);
  };
}

const entryOf = (aggregateId: string): string => `version of ${aggregateId}`;
