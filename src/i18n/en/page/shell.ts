export const shell = {
  appName: 'Replayground',
  tagline: 'An event-sourced system that you can break',
  skip: { label: 'Skip', play: 'Skip to play', map: 'Skip to the map' },
  tools: 'All tools',
  fewerTools: 'Fewer tools',
  stage: 'Stage: the map alone (F)',
  leaveStage: 'Leave the stage (F)',
  settings: 'Settings',
  sides: 'Beside the map',
  home: 'To the start page',
  language: 'Language',
  theme: 'Theme',
  themes: { system: 'as the system', light: 'light', dark: 'dark' },
  share: 'Share',
  help: 'Help',
  isBlank: 'Black screen. Press any key to go back.',
  close: 'Close',
  fold: (panel: string) => `Fold ${panel}`,
  unfold: (panel: string) => `Unfold ${panel}`,
  more: 'More',
  sandbox: 'Sandbox',
  pages: {
    label: 'Pages',
    home: 'Start page',
    stories: 'Stories',
    sandbox: 'Sandbox',
    matrix: 'Verdict matrix',
    challenges: 'Challenges',
    glossary: 'Glossary',
  },
  credit: 'The map is drawn with React Flow (xyflow). Replayground is free software, MIT licence.',
  loading: 'Setting the system up …',
  coming: 'Loading …',
  opening: (doneCount: number, totalCount: number) =>
    `Opening the run: move ${doneCount.toLocaleString('en')} of ${totalCount.toLocaleString('en')}`,
  openingLabel: 'Opening the run',
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
    sequence: 'Sequence',
    sagas: 'Sagas',
    questions: 'Questions',
    walk: 'Steps',
    tables: 'Tables',
    charts: 'Charts',
    code: 'Code',
    faults: 'Faults',
  },
};

export const notices = {
  memory: {
    denied:
      'This browser’s settings do not let this page keep anything (site data is blocked, or the page stands in another site’s frame): the run is in memory only, and gone when the tab closes.',
    'not-supported':
      'This browser gives this page no database (IndexedDB): the run is in memory only, and gone when the tab closes.',
    failed:
      'This browser’s database can’t be opened; the disk may be full: the run is in memory only, and gone when the tab closes. Make space and load the page again.',
    full: 'The disk, or the space this page may use, is full: the run is in memory only, and gone when the tab closes. Make space and load the page again.',
    blocked:
      'Another tab holds this run’s database and does not let go: the run is in memory only here, and gone when the tab closes. Close the other tab and load this page again.',
    silent:
      'This browser’s database does not answer: the run is in memory only, and gone when the tab closes. To keep it, restart the browser and load the page again.',
  },
  watching: 'Another tab drives this run. Here you watch it live.',
  takeOver: 'Drive it from here',
  past: (position: number, head: number) =>
    `You look at move ${position} of ${head}. Acting here starts another future.`,
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
  openUpTo: (move: number) =>
    move === 0 ? 'No move of it can be opened.' : `It is open up to move ${move}.`,
  keptAside: (count: number) =>
    count === 1
      ? 'What comes after that is kept as it is (1 row). Once you go on, it is another future.'
      : `What comes after that is kept as it is (${count} rows). Once you go on, it is another future.`,
  row: {
    missing: (table: string, key: string) => `In table run/${table} the row ${key} is missing.`,
    'wrong-shape': (table: string, key: string) => `In table run/${table} the row ${key} can’t be read.`,
    'not-possible': (table: string, key: string) =>
      `The move in row ${key} of table run/${table} is not possible there.`,
  },
  near: (head: number, most: number) =>
    `This run has ${head.toLocaleString('en')} moves; at ${most.toLocaleString('en')} it ends. Save it, or begin anew in time.`,
  goOn: 'Go on from here',
  beginAnew: 'Begin anew',
  exportRows: 'Save all rows',
  untouched: 'Your run is untouched.',
  endsOtherwise: (promises: string) =>
    `At its end these promises stand otherwise than they did: ${promises}.`,
  export: 'Save the run',
  retry: 'Try again',
  rebuild: 'Rebuild from the journal',
  dismiss: 'Dismiss',
  /** Over what is in English for a report. */
  technical: 'Technical detail',
};

export const problems = {
  'storage-full': 'The disk is full: the run is paused and nothing after this move was kept.',
  'storage-failed': 'The browser’s database refused: the run is paused and the last move was undone.',
  'storage-lost':
    'The browser’s database can’t be opened any more; most often the disk is full. The run is paused: make space and try again.',
  'storage-silent':
    'The browser’s database does not answer: the run is paused. Trying again first reads how far it was kept.',
  'run-deleted':
    'This run’s data were deleted from the browser: the run is paused and lives in this tab alone. Trying again keeps all of it anew.',
  'runs-not-readable':
    'This address leads to a run that is kept in the browser, and the browser does not let this page read it. Open it where it was made, or from a link or a file.',
  'link-not-unpacked':
    'This browser could not unpack the link. Open it in another browser, or ask for the run as a file. Your run is untouched.',
  'lost-lockstep':
    'The real database answered otherwise than the model. The run has stopped; its tables can be rebuilt from the journal.',
  overtaken: 'Another tab has gone on with this run. What it did is shown now; your last step was not made.',
  'tables-differ': 'The tables are not what the journal says. They can be rebuilt from it.',
  'link-not-readable':
    'This link or file can’t be read: it is cut off or is none of Replayground’s. Ask for it again.',
  'link-too-large': 'This link or file is too large to be a run.',
  'link-unknown-version':
    'This was made with a newer version of Replayground. Load the page again to update it.',
  'link-unknown-scenario': 'This run needs a scenario that is not here.',
  'link-unknown-variant': 'This run names a variant that its scenario does not have.',
  'link-unfit-variants': 'This run chooses patterns that do not go together.',
  'link-wrong-shape': 'One part of this link or file is not what it should be.',
  'unknown-story': 'There is no story of this name.',
  'unknown-challenge': 'There is no challenge of this name.',
  'outside-rules': 'The rules of this challenge do not allow that.',
  'unknown-page': 'There is no page at this address.',
  'older-rules': 'This run was made with older rules.',
  'damaged-run': 'What this browser keeps of the run was changed or is damaged.',
  'run-full': 'This run has as many moves as a run can have. Nothing is lost: save it, or begin anew.',
  'run-too-long':
    'This run is too long to be compared or to be played under another variant. It is untouched.',
  'move-not-possible': 'That move is not possible here. The present run is untouched.',
  'unknown-run':
    'This address works only in the browser in which it was made, as long as the run is kept there. Ask for the link instead (Share, then “Copy the link”).',
  'not-loaded':
    'What this needs could not be loaded. Check the connection and press again. If a newer version has just replaced this one, load the page again: runs that are kept stay as they are.',
  unexpected: 'Something unexpected happened.',
};

export const boundary = {
  title: 'This should not have happened',
  explain:
    'The page met an error that it does not know. The run below replays it; please send it with what you did.',
  run: 'The run, to copy',
  noRun: 'No run was open.',
  reload: 'Load the page again',
  notLoaded:
    'This part of the page could not be loaded. Check the connection and try again. If a newer version has just replaced this one, load the page again: runs that are kept stay as they are.',
  opening: 'The run could not be opened',
  startOver: 'Begin with the first story',
};
