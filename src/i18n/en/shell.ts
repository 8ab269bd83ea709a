export const shell = {
  appName: 'Replayground',
  tagline: 'An event-sourced system that you can break',
  skipToMain: 'Skip to the lab',
  home: 'To the start page',
  language: 'Language',
  theme: 'Theme',
  themes: { system: 'as the system', light: 'light', dark: 'dark' },
  share: 'Share',
  help: 'Help',
  close: 'Close',
  fold: (panel: string) => `Fold ${panel}`,
  unfold: (panel: string) => `Unfold ${panel}`,
  more: 'More',
  sandbox: 'Sandbox',
  pages: {
    label: 'Pages',
    home: 'The first story',
    sandbox: 'Sandbox',
    matrix: 'Verdict matrix',
    challenges: 'Challenges',
  },
  credit: 'The map is drawn with React Flow (xyflow). Replayground is free software, MIT licence.',
  loading: 'Setting the system up …',
  panels: {
    story: 'Story',
    setup: 'Setup',
    map: 'Map of the system',
    promises: 'Promises',
    moves: 'Next moves',
    commands: 'Commands',
    transport: 'Time',
    inspector: 'Inside',
    trace: 'Trace',
    tables: 'Tables',
    code: 'Code',
    faults: 'Faults',
  },
};

export const transport = {
  play: 'Play',
  pause: 'Pause',
  step: 'One move on',
  stepBack: 'One move back',
  toStart: 'To the start',
  toEnd: 'To the end',
  speed: 'Speed',
  speedOf: (speed: number) => (Number.isFinite(speed) ? `×${speed}` : 'max'),
  scrubber: 'Moves',
  positionOf: (position: number, head: number) => `Move ${position} of ${head}`,
  markFault: (at: number) => `Fault at move ${at}`,
  markBroken: (at: number, label: string) => `Broken at move ${at}: ${label}`,
  markDoomed: (at: number, label: string) => `Will break from move ${at} on: ${label}`,
  atRest: 'At rest: nothing is left to do.',
};

export const share = {
  title: 'Share this moment',
  explain: 'The link holds the setup and every move up to here. Nothing is uploaded.',
  link: 'Link',
  copy: 'Copy the link',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying; select the link and copy it yourself.',
  making: 'Making the link …',
  tooLong: (length: number, max: number) =>
    `This run makes a link of ${length} characters; above ${max} many programs cut it off. Save it as a file instead.`,
  download: 'Save as a file',
  open: 'Open a saved run:',
};

export const notices = {
  memory:
    'This browser lets the page keep nothing (private mode, or its storage is full or blocked): the run is in memory only, and gone when the tab closes.',
  watching: 'Another tab drives this run. Here you watch it live.',
  takeOver: 'Drive it from here',
  past: (position: number, head: number) =>
    `You look at move ${position} of ${head}. The database stands at ${head}; acting here starts another future.`,
  toNow: 'Back to now',
  branch: (forkedAt: number, moveCount: number) =>
    `Another future branches off after move ${forkedAt} (${moveCount} move${moveCount === 1 ? '' : 's'}).`,
  openBranch: 'Go there',
  equalUpTo: (move: number) =>
    move === 0 ? 'Already its first move is another one now.' : `It is equal up to move ${move}.`,
  leftOut: (count: number) =>
    count === 1
      ? 'The move after that is not possible any more and was left out.'
      : `The ${count} moves after that are not possible any more and were left out.`,
  endsOtherwise: (promises: string) =>
    `At its end these promises stand otherwise than they did: ${promises}.`,
  export: 'Save the run',
  retry: 'Try again',
  rebuild: 'Rebuild from the journal',
  dismiss: 'Dismiss',
};

export const problems = {
  'storage-full': 'The disk is full: the run is paused and nothing after this move was kept.',
  'storage-failed': 'The browser’s database refused: the run is paused and the last move was undone.',
  'lost-lockstep':
    'The real database answered otherwise than the model. The run has stopped; its tables can be rebuilt from the journal.',
  overtaken: 'Another tab has gone on with this run. What it did is shown now; your last step was not made.',
  'tables-differ': 'The tables are not what the journal says. They can be rebuilt from it.',
  'link-not-readable':
    'This link or file can’t be read: it is cut off or is none of Replayground’s. Ask for it again. Your run is untouched.',
  'link-too-large': 'This link or file is too large to be a run. Your run is untouched.',
  'link-unknown-version':
    'This run was made by a version of Replayground that this page does not know. Load the page again for the newest. Your run is untouched.',
  'link-unknown-scenario': 'This run needs a scenario that is not here. Your run is untouched.',
  'link-unknown-variant': 'This run names a variant that does not exist. Your run is untouched.',
  'link-unfit-variants': 'This run chooses patterns that do not go together. Your run is untouched.',
  'link-wrong-shape': 'One part of this link or file is not what it should be. Your run is untouched.',
  'unknown-story': 'There is no story of this name.',
  'unknown-challenge': 'There is no challenge of this name.',
  'outside-rules': 'The rules of this challenge do not allow that.',
  'unknown-page': 'There is no page at this address.',
  'older-rules': 'This run was made with older rules.',
  'move-not-possible': 'That move is not possible here. The present run is untouched.',
  'unknown-run': 'There is no such run in this browser.',
  unexpected: 'Something unexpected happened.',
};

export const boundary = {
  title: 'This should not have happened',
  explain:
    'The page met an error that it does not know. The run below replays it; please send it with what you did.',
  run: 'The run, to copy',
  noRun: 'No run was open.',
  reload: 'Load the page again',
  part: (part: string) => `The part in question: ${part}`,
  opening: 'The run could not be opened',
  startOver: 'Begin with the first story',
};
