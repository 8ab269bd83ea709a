/** What the run has cost, in numbers. */
export const charts = {
  replays: {
    title: 'Events folded to find an aggregate',
    empty: 'Nobody has found an aggregate yet. Send a command, then step or play.',
    /** `version`: so many without any snapshot. */
    last: (count: number, version: number) =>
      count === version
        ? `The last time: ${count.toLocaleString('en')} event${count === 1 ? '' : 's'}, its whole stream.`
        : `The last time: ${count.toLocaleString('en')} event${count === 1 ? '' : 's'} instead of ${version.toLocaleString('en')}.`,
    older: (count: number) => `${count} before these are not shown.`,
    move: (number: number) => `Move ${number}`,
    none: 'none',
    columns: {
      move: 'When',
      what: 'What',
      folded: 'Events folded',
      instead: 'Without snapshots',
      snapshot: 'From the snapshot',
    },
  },
};
