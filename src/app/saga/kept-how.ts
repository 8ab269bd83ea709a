import type { ManagedHere } from '../../scenarios/form/managed-here.ts';

/** Where what an instance knows is kept; `nowhere`: it keeps nothing. */
export type KeptHow = 'memory' | 'row' | 'stream' | 'nowhere';

/** In what rows are kept that say which instance they are of. */
export function keptHow(managed: Pick<ManagedHere, 'state'> | undefined): KeptHow {
  if (managed === undefined) return 'nowhere';
  const { isInMemory, isStream, tables } = managed.state;
  if (isInMemory) return 'memory';
  if (isStream) return 'stream';
  return tables.length > 0 ? 'row' : 'nowhere';
}
