import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import type { BalanceRule } from '../form/balance.ts';
import type { Routes } from '../form/routes.ts';
import type { ManagedHere } from '../form/managed-here.ts';

/** A part of a system with all that it brings: its places, what runs there, what leads to it and what it promises. */
export type Part = Partial<Omit<SystemDefinition, 'broker' | 'elsewhere' | 'past'>> & {
  readonly broker?: PlaceId;
  readonly balances?: readonly BalanceRule[];
  readonly routes?: Routes;
  readonly managed?: readonly ManagedHere[];
};
