import { carryOut } from '../command-side/carry-out.ts';
import type { ManagedCommands, Service } from '../command-side/service.ts';
import type { BoundaryVariant } from './boundary-variant.ts';

/** A client asks a campaign or a publisher; which aggregate decides depends on where the boundaries are. */
export function asDecidedBy(
  decidedBy: NonNullable<BoundaryVariant['decidedBy']>,
  types: readonly string[],
  service: () => Service,
): ManagedCommands {
  return {
    types,
    carryOut(keeping, transaction, { command, ...occasion }) {
      return carryOut(service(), keeping, transaction, { ...occasion, command: decidedBy(command) });
    },
  };
}
