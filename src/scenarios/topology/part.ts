import type { SystemDefinition } from '../../kernel/definition.ts';
import type { PlaceId } from '../../kernel/names.ts';
import type { BalanceRule } from '../balance.ts';
import type { Routes } from '../routes.ts';

/** A part of a system with all that it brings: its places, what runs there, what leads to it and what it promises. */
export type Part = Partial<Omit<SystemDefinition, 'broker' | 'elsewhere'>> & {
  readonly broker?: PlaceId;
  readonly balances?: readonly BalanceRule[];
  readonly routes?: Routes;
};
