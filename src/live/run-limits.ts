/** The most moves that a run has: as many are played, kept, saved and read. */
export const moveCountMax = 100_000;

/** From here on it is told that the run comes to its end. */
export const moveCountNear = 90_000;
