/** What is said to who teaches with a lesson. */
export const teachingWords = {
  title: (lesson: string) => `For teachers: ${lesson}`,
  how: 'How to ask',
  asking: [
    'Show the question and let everybody commit to an answer: hands, paper or a poll. Ask one person for each answer why. Only then press.',
    'Never say which answer is right: the run says it. If hardly anybody is right, go back two moves and let somebody tell what each place knows there.',
    '“Unlikely” is answered with a number of moves, “it holds” with the bounds within which it was searched.',
  ],
  moments: 'Moments and questions',
  open: 'Open this moment',
  openCured: 'Open it with the cure on',
  openRun: 'Open the run that answers',
  copy: 'Copy the link',
  copyOf: (name: string) => `Copy the link to “${name}”`,
  copied: 'The link is copied.',
  notCopied: 'The browser did not let the link be copied. Open the moment and copy its address.',
  watch: 'What is seen at the start',
  ask: 'Ask',
  seen: 'What it comes to',
  task: 'To be done by the class',
  why: 'Why it can be done',
  cured: 'With the cure',
  costs: 'What it costs',
  simplified: 'What is simpler here than outside',
  takeHome: 'In one sentence',
  hide: 'Leave out of the links on this page',
  hideExplain:
    'A class that should only watch and predict sees less on the screen. A link with parts left out stays so for the whole lesson.',
  controls: {
    setup: 'the choice of patterns',
    commands: 'commands of one’s own',
    moves: 'all possible next moves',
    faults: 'faults',
    explorer: 'the explorer',
  },
  print: 'Print',
  toLesson: 'To the lesson',
};

export type TeachingWords = typeof teachingWords;
