/** The most moves that a run has: as many are played, kept, saved and read. */
export const moveCountMax = 100_000;
