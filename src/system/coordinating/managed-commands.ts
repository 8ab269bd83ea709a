import { present } from '../../base/assert.ts';
import { refusedUnasked } from '../command-side/refused-unasked.ts';
import type { ManagedCommands, Service } from '../command-side/service.ts';
import { advance } from './advance.ts';
import type { ManagedProcess } from './managed-process.ts';

/**
 * Commands that a process manager hears itself. Whoever asks is told what has become of the first steps.
 */
export const managedCommands = (service: () => Service, managed: ManagedProcess): ManagedCommands => ({
  types: managed.manager.takes,
  *carryOut(keeping, transaction, { command, ...occasion }) {
    const instance = present(managed.manager.instanceOf(command), `an instance for ${command.type}`);
    const heard = { kind: 'command', ...command } as const;
    const hearing = { ...occasion, instance, heard };
    const advanced = yield* advance(service(), keeping, transaction, managed, hearing);
    switch (advanced.kind) {
      case 'nothing':
        return refusedUnasked('NotExpected', command);
      case 'done':
      case 'rejected':
      case 'recognised':
      case 'unread':
      case 'failed':
      case 'conflict':
        return advanced;
    }
  },
});
