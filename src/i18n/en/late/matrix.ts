const grouped = (count: number): string => Math.round(count).toLocaleString('en');
const inAll = (commandCount: number, faultCount: number): string =>
  `${commandCount} command${commandCount === 1 ? '' : 's'}, ${faultCount === 0 ? 'no' : faultCount} fault${faultCount > 1 ? 's' : ''}`;

export const matrix = {
  title: 'Verdict matrix',
  intro:
    'Which pattern keeps which promise. Each cell is computed, never written by hand: by a search through everything that can happen within the bounds.',

  scenario: 'Business',
  table: 'Patterns',
  size: 'Bounds',
  sizes: {
    glance: (commandCount: number, faultCount: number) => `at a glance: ${inAll(commandCount, faultCount)}`,
    quick: (commandCount: number, faultCount: number) => `quick: ${inAll(commandCount, faultCount)}`,
    crowded: (commandCount: number, faultCount: number) => `crowded: ${inAll(commandCount, faultCount)}`,
    usual: (commandCount: number, faultCount: number) => `usual: ${inAll(commandCount, faultCount)}`,
    thorough: (commandCount: number, faultCount: number) => `thorough: ${inAll(commandCount, faultCount)}`,
  },
  /** What can meet within the bounds, so that nobody takes what holds there for more. */
  sizeNotes: {
    glance: 'One command alone: nothing meets another of its kind.',
    quick:
      'Two commands change one aggregate and can meet there only. What two aggregates do to each other shows with three: see “crowded”.',
    crowded: 'Two commands change one aggregate, a third another. Nothing fails.',
    usual:
      'Two commands change one aggregate and can meet there only. What two aggregates do to each other shows with three: see “crowded”.',
    thorough: 'Two commands change one aggregate, a third another. A row may take very long.',
  },
  and: (first: string, second: string) => `${first} + ${second}`,
  onlyBroken: 'Only what breaks',
  unknown: (named: string) => `The address names what is not here, so what is usual is shown: ${named}`,
  nothingBroken: 'Nothing that has been computed here breaks.',

  compute: 'Compute',
  computeRow: 'Compute this row',
  computeHere: 'Compute again here',
  computeRowHere: 'Compute this row again here',
  goOn: 'Go on',
  stop: 'Stop',
  progress: 'Rows computed',
  done: (done: number, count: number) => `${done} of ${count} rows`,
  allDone: (count: number) => `All ${count} rows are computed.`,
  prepared: (shown: number, count: number) =>
    `${shown === count ? `All ${count}` : `${shown} of ${count}`} rows were computed when this version was built.`,
  again: (done: number, count: number) => `${done} of ${count} rows computed again here`,
  preparing: 'Reading what was computed when this version was built …',
  noDifference: 'Nothing contradicts what was computed when this version was built.',
  differing: (count: number) =>
    `${count === 1 ? 'One verdict' : `${count} verdicts`} computed here ${count === 1 ? 'contradicts' : 'contradict'} what was computed when this version was built. One of the two is wrong: please report it.`,
  differs: (row: string, promise: string, before: string, here: string) =>
    `${row}, ${promise}: when this version was built “${before}”, here “${here}”`,
  unprepared:
    'What was computed when this version was built could not be loaded. It can be computed here instead.',
  prepareAgain: 'Load again',
  preparedCell: 'Computed when this version was built.',
  contradicted: (before: string, here: string) =>
    `When this version was built: “${before}”. Here: “${here}”. One of the two is wrong: please report it.`,
  /** For who hears a cell that contradicts what was built in. */
  instead: (here: string, before: string) => `${here}, but when this version was built: ${before}`,
  empty: 'Nothing is computed yet.',
  kept: 'What is computed here is kept in this browser, for this version of the code.',
  searching: (row: string) => `Searching: ${row}`,
  counted: (stateCount: number, movesPerSecond: number) =>
    `${grouped(stateCount)} states, ${grouped(movesPerSecond)} moves a second`,
  failed: 'The search failed.',
  save: 'Save as CSV',

  searched: (bounds: string) => `Each row is searched ${bounds}.`,
  about: 'Bounds, and what all rows have in common',
  base: 'In all rows, unless a row says otherwise:',
  caption: (slots: string, scenario: string) => `${slots} by promises. ${scenario}.`,
  also: (variants: string) => `with ${variants}`,

  /** In a cell, for who hears it; before it stand its row and its promise. */
  cells: {
    broken: (length: number, isShortest: boolean) =>
      `breaks in ${length} move${length === 1 ? '' : 's'}${isShortest ? '' : ', perhaps in fewer'}`,
    'never-rests': (length: number, isShortest: boolean) =>
      `never comes to rest after ${length} move${length === 1 ? '' : 's'}${isShortest ? '' : ', perhaps after fewer'}`,
    'never-happens': 'never happens',
    holds: 'holds',
    happens: 'it happens',
    undecided: 'not decided',
    'does-not-apply': 'does not apply',
    'not-made': 'does not apply',
    unfit: 'does not apply',
    unknown: 'not computed yet',
  },
  named: (row: string, promise: string, cell: string) => `${row}, ${promise}: ${cell}`,

  legend: 'Signs',
  legendOf: {
    broken: 'breaks, in so many moves, tells not counted (with ?: perhaps in fewer)',
    kept: 'holds within the bounds',
    waiting: 'not decided: a limit was reached',
    none: 'does not apply',
    unknown: 'not computed yet',
  },

  detail: 'The chosen cell',
  choose: 'Choose a cell to see how its promise breaks, or what was searched where it holds.',
  notComputed: 'Not computed yet.',
  unfit: 'Does not apply: these do not go together.',
  notMade: {
    'no-phantom-event': 'Does not apply: without a broker there is no record that could be false.',
    'atomic-outbox': 'Does not apply: this way of publishing has no outbox.',
  },
  notMadeElse: 'Does not apply: this setup does not make the promise.',
  cure: 'The cure',
  cureIs: (slot: string, variant: string) => `${slot}: ${variant}`,
  check: 'Search with the cure',
  checked: 'With the cure:',
};
