const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const challenges = {
  title: 'Challenges',
  intro:
    'Here you play the adversary: you say who moves next and what fails, until a promise is broken. Then try the same on the cure, and have it shown that nobody can.',
  list: 'Challenges, the easiest first',
  panelCured: 'Challenge, cured',
  all: 'All challenges',
  nextOne: (title: string) => `Next challenge: ${title}`,

  /** What a challenge allows. */
  noFaults: 'no fault',
  atMost: (commands: number, faults: string) => `${many(commands, 'command')}, ${faults}`,
  inAll: (count: number) => `at most ${count} in all`,

  enough: (length: number) => `${many(length, 'move')} are enough`,

  /** How far somebody has come with it. */
  standing: {
    open: 'Not broken yet',
    broken: (length: number, shortest: number | null) =>
      shortest === null
        ? `Broken in ${many(length, 'move')}`
        : `Broken in ${many(length, 'move')}; ${shortest} are enough`,
    won: (length: number) => `Won: broken in ${many(length, 'move')}, and fewer are not enough`,
    cureShown: 'The cure has been shown to hold',
  },

  /** While it is played. */
  goal: (length: number) => `Break it in at most ${many(length, 'move')}.`,
  goalPending: 'Break it in as few moves as can be. How few are enough is being worked out …',
  goalUnknown: 'Break it in as few moves as you can.',
  goalCured: (variant: string) => `The same rules, but now with: ${variant}. Try to break it.`,
  moves: 'Moves without tells',
  movesOf: (count: number, length: number) => `${count} / ${length}`,
  movesHint: 'Steps that touch nothing shared, such as the controller’s, are not counted.',
  faultsLeft: 'Faults left',
  noneLeft: 'none',
  faultsHint: 'Only the faults of this challenge that are left are offered.',
  sends: 'Commands to send',
  send: (client: string, command: string) => `${client}: ${command}`,
  later: 'after the one before it',
  bar: 'How far you are',
  undo: 'Undo',
  restart: 'Restart',

  hint: 'Hint',
  hintTitle: 'What the explorer says',
  strongerHint: 'A stronger hint',
  looking: 'Looking from here …',
  near: (distance: number) => `From here ${many(distance, 'move')} ${distance === 1 ? 'is' : 'are'} enough.`,
  nearLeft: (distance: number, left: number) =>
    `From here ${many(distance, 'move')} ${distance === 1 ? 'is' : 'are'} enough. You have ${left} left.`,
  tooFar: (distance: number, left: number) =>
    `From here it takes ${many(distance, 'move')}, and you have ${left} left. Go back a little.`,
  here: 'That is enough: only steps that are not counted are left. Let them happen.',
  never: 'From here it can’t be broken any more within the rules. Go back a little.',
  notKnown: 'The explorer could not tell from here.',
  failed: 'The explorer could not be asked.',
  next: 'Next on a shortest way:',
  nextOp: (who: string, act: string) => `${who}: ${act}`,
  nextFault: (who: string, act: string, fault: string) => `${who} is about to ${act}. ${fault}!`,
  nextSend: (client: string) => `Send the command of ${client}.`,

  over: (length: number) => `That is more than ${many(length, 'move')}. Undo some, or go on and see.`,
  stuck: 'Nothing moves any more and the promise is kept. Undo some moves, or restart.',

  giveUp: 'Give up and see it',
  givenUp: 'This is how',

  wonTitle: 'Broken, and nobody can do it in fewer moves',
  brokenTitle: (length: number) => `Broken in ${many(length, 'move')}`,
  shorter: (shortest: number) => `${shortest} are enough. Undo, and find the shorter way.`,
  run: 'Your run, move by move',
  fault: 'fault',
  tryCured: (variant: string) => `The same with: ${variant}`,

  backToOpen: 'Back to the first half',
  prove: 'Have it shown that nobody can',
  proveHint: 'The explorer tries every order and every fault that the rules allow.',
  shown: 'Within these rules nobody can break this',
  /** Where a search has found a way, and does not know whether another is shorter. */
  nearPerhaps: (distance: number) =>
    `From here ${many(distance, 'move')} ${distance === 1 ? 'is' : 'are'} enough, perhaps fewer: whether that is the shortest way is not sure.`,
  nextPerhaps: 'Next on a way that need not be the shortest:',

  /** The same where no promise is to be broken, but a goal to be reached. */
  reaching: {
    standing: {
      open: 'Not reached yet',
      broken: (length: number, shortest: number | null) =>
        shortest === null
          ? `Reached in ${many(length, 'move')}`
          : `Reached in ${many(length, 'move')}; ${shortest} are enough`,
      won: (length: number) => `Won: reached in ${many(length, 'move')}, and fewer are not enough`,
      cureShown: 'With the cure it has been shown to be out of reach',
    },
    goal: (length: number) => `Bring it about in at most ${many(length, 'move')}.`,
    goalPending: 'Bring it about in as few moves as can be. How few are enough is being worked out …',
    goalUnknown: 'Bring it about in as few moves as you can.',
    goalCured: (variant: string) => `The same rules, but now with: ${variant}. Try to bring it about.`,
    never: 'From here it can’t be reached any more within the rules. Go back a little.',
    near: (distance: number) =>
      `From here ${many(distance, 'move')} ${distance === 1 ? 'is' : 'are'} enough.`,
    nearLeft: (distance: number, left: number) =>
      `From here ${many(distance, 'move')} ${distance === 1 ? 'is' : 'are'} enough. You have ${left} left.`,
    nearPerhaps: (distance: number) =>
      `From here ${many(distance, 'move')} ${distance === 1 ? 'is' : 'are'} enough, perhaps fewer: whether that is the shortest way is not sure.`,
    over: (length: number) => `That is more than ${many(length, 'move')}. Undo some, or go on and see.`,
    stuck: 'Nothing moves any more, and it is not reached. Undo some moves, or restart.',
    wonTitle: 'Reached, and nobody can do it in fewer moves',
    brokenTitle: (length: number) => `Reached in ${many(length, 'move')}`,
    shown: 'Within these rules nobody can bring this about',
  },

  watching: 'Only the tab that drives can play.',
};
