import type { LessonId } from '../../../lessons/lesson-table.ts';

export const lessonTitles: Readonly<Record<LessonId, string>> = {
  'decide-and-apply': 'Commands and aggregates: process and apply',
  'publish-after-commit': 'Publish after the commit',
  outbox: 'The transactional outbox',
};

/** What is said of lessons, whichever it is. */
export const lessonWords = {
  lessons: 'Lessons',
  lead: 'A lesson takes one belief, lets runs contradict it, and has you bring about what goes wrong. These lead from the command to the outbox.',
  shortPath: 'On the short path to the outbox',
  numbered: (number: number) => `Lesson ${number}`,
  minutes: (count: number) => `${count} minutes`,
  buildsOn: (title: string) => `Builds on: ${title}`,
  afterwards: 'Afterwards',
  belief: 'What many believe',
  steps: 'What you do',
  kinds: { episode: 'Watch', story: 'With the cure', challenge: 'Do it yourself', closing: 'To close' },
  done: 'Done',
  next: 'Next',
  beginHere: 'Begin here',
  terms: 'Terms of this lesson',
  begin: 'Begin',
  goOn: (name: string) => `Go on: ${name}`,
  once: 'Once more from the beginning',
  follows: (book: string) => `To read on: ${book}`,

  stepOf: (number: number, count: number, name: string) => `${number} / ${count} · ${name}`,
  stepsNav: 'The steps of this lesson',
  toLesson: (title: string) => `Lesson: ${title}`,
  panel: 'Lesson',
  seen: 'What it comes to',
  toNext: (name: string) => `Next: ${name}`,

  closing: 'Three questions',
  closingLead: 'What is right is not written anywhere: a run is made, and it answers.',
  check: 'See what the run says',
  right: 'That is what the run says',
  wrong: (answer: string) => `The run says: ${answer}`,
  openRun: 'Open that very run',
  running: 'The run is being made …',
  notRun: 'The run could not be made. Load the page again.',
  costs: 'What it costs',
  simplified: 'What is simpler here',
  takeHome: 'To take home',
  nextLesson: (title: string) => `Next lesson: ${title}`,
  toChallenges: 'Go on with challenges',
  unknown: (id: string) => `There is no lesson “${id}”.`,
};
