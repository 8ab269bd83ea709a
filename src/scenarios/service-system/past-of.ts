import type { Past } from '../../kernel/definition/past.ts';
import type { SystemSlots } from '../topology/service-slots.ts';
import { longPastOf } from './long-past.ts';
import { olderPastOf } from './older-past.ts';
import type { ServiceSystem } from './service-system.ts';

/** What is left of a time before the run: a long stream, or what older code has written. Null: nothing. */
export const pastOf = (system: ServiceSystem, slots: SystemSlots): (() => Past) | null =>
  longPastOf(system, slots) ?? olderPastOf(system, slots);
