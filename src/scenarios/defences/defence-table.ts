import type { IdOf } from '../../base/id-of.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { bothChanges } from './both-changes.ts';
import type { Defence } from './defence.ts';
import { inTurn } from './in-turn.ts';
import { toldOnce } from './told-once.ts';

/** One line a defence, the easiest first. */
const table = [bothChanges, inTurn, toldOnce, allOrNothing] as const;

export type DefenceId = IdOf<typeof table>;

export const defences: readonly Defence[] = table;
