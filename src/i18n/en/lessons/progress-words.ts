/** What is said of what somebody has broken and cured. */
export const progressWords = {
  title: 'What I have broken and cured',
  lead: 'Each line opens the very run in which it broke. All of it is kept in this browser only; as a file it comes along to another one.',
  name: 'Name on this page',
  nameHint: 'It is printed, and kept nowhere.',
  of: (name: string) => `${name} has broken and cured`,
  sums: ({ lessons, broken, cured }: Sums) =>
    [
      `${lessons} ${lessons === 1 ? 'lesson' : 'lessons'} finished`,
      `${broken} ${broken === 1 ? 'thing' : 'things'} broken`,
      `${cured} ${cured === 1 ? 'cure' : 'cures'} shown to hold`,
    ].join(' · '),
  lessons: 'Lessons',
  challenges: 'Challenges',
  steps: (done: number, all: number) => `${done} of ${all} steps`,
  finished: 'finished',
  brokenIn: (length: number) => `Brought about in ${length} moves`,
  fewest: ', the fewest there are',
  fewer: (length: number) => `; ${length} are enough`,
  openRun: (name: string) => `Open the run that broke “${name}”`,
  run: 'Open the run',
  cureShown: 'The explorer has seen every state with the cure on: it holds.',
  nothing: 'Nothing yet. The first lesson takes eight minutes.',
  begin: 'To the lessons',
  print: 'Print',
  save: 'Save as a file',
  open: 'Read from a file …',
  added: 'The file was read, and all that stood in it was added.',
  onlyHere:
    'The file was read, but this browser keeps nothing: all of it ends when you leave this page. The file stays as it is.',
  notKept: 'This browser would not keep it. Free some space or leave the private window, then try again.',
  notWritten: 'What is kept here could not be read. Load the page again.',
  bad: {
    'not-readable': (_part: string) =>
      'This file can’t be read as progress. Choose a file that was saved on this page; nothing has changed.',
    'too-large': (_part: string) =>
      'This file is too large for progress. Choose one that was saved on this page; nothing has changed.',
    'unknown-version': (part: string) =>
      `This file was saved by a newer version (${part}). Load the page again to get it; nothing has changed.`,
    'wrong-shape': (part: string) =>
      `This part of the file is not as it should be: ${part}. Nothing of it was added.`,
  },
};

type Sums = { readonly lessons: number; readonly broken: number; readonly cured: number };

export type ProgressWords = typeof progressWords;
