import type { PropertyId } from '../../kernel/terms/names.ts';

/** A goal stands among the promises under this name: that it is not reached. */
export const goalId: PropertyId = 'goal';
