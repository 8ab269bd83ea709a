import type { Rejection } from '../aggregate.ts';
import type { CommandOf } from '../command-schema.ts';
import type { locationCommands } from './location-commands.ts';

export type LocationCommand = CommandOf<(typeof locationCommands)[number]>;

export type LocationEvent =
  | { readonly type: 'LocationSwitchedOn'; readonly data: { readonly locationId: string } }
  | { readonly type: 'LocationSwitchedOff'; readonly data: { readonly locationId: string } }
  | {
      readonly type: 'LocationBudgetSet';
      readonly data: { readonly locationId: string; readonly amount: number };
    };

/** For what a location alone can say no to. */
export type LocationRejection = Rejection<'LocationOn' | 'LocationOff' | 'AmountNegative'>;
