import type { FlightWord } from '../../app/stage/flight/flight.ts';
import type { PlaceRole } from '../../kernel/definition/definition.ts';

/** Who is given messages by a broker. */
const takers: readonly PlaceRole[] = [
  'handler',
  'command-handler',
  'process-manager',
  'projection',
  'notification',
  'person',
];
/** Who takes from a store what others have written there. */
const readers: readonly PlaceRole[] = ['relay', 'executor', 'snapshotter', 'projection', 'notification'];

/** What a wire is for, in the word of what flies along it most. */
export function wireWord(caller: PlaceRole, called: PlaceRole): FlightWord {
  if (caller === 'query-service') return 'ask';
  switch (called) {
    case 'broker':
      return takers.includes(caller) ? 'deliver' : 'publish';
    case 'database':
      if (readers.includes(caller)) return 'take';
      return caller === 'handler' ? 'apply' : 'store';
    case 'projection-database':
    case 'notification-database':
      return 'apply';
    case 'mail-server':
      return 'send';
    default:
      return 'ask';
  }
}

/** Whether what flows along a wire comes to its caller: a relay takes, a reader is given. */
export const isTaken = (caller: PlaceRole, called: PlaceRole): boolean =>
  ['take', 'deliver'].includes(wireWord(caller, called));
