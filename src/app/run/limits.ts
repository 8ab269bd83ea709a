import { moveCountMax } from '../../live/run-limits.ts';

/** As long as the longest run can be: a move takes 110 characters as a rule, and far less than this even with the longest names. */
export const runTextLengthMax = moveCountMax * 320;

/** The most steps that a script has which travels. */
export const stepCountMax = 500;
