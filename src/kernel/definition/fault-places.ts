import type { PlaceKind } from './definition.ts';

/**
 * What can lose its memory. The broker keeps its logs and offsets whatever happens (B5), and what an outside system
 * knows is its own affair (S9); a person forgets what they had in hand.
 */
export const crashable: readonly PlaceKind[] = ['service', 'database', 'relay', 'consumer', 'person'];

/** What others call can be unreachable without losing its memory. */
export const callable: readonly PlaceKind[] = ['service', 'database', 'broker', 'outside'];
