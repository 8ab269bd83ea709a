import type { ChainPartId } from '../../scenarios/story-chains.ts';

/** The parts of a talk in a word, and those of a story that stands alone. */
const parts = {
  lost: 'Lost',
  outbox: 'Outbox',
  twice: 'Twice',
  idempotent: 'Idempotent',
  mail: 'Mail',
  breaks: 'It breaks',
  cured: 'The cure',
} satisfies Record<ChainPartId | 'breaks' | 'cured', string>;

/** The button that leads to a part. */
const toPart = {
  lost: 'From the start: lost',
  outbox: 'The cure: an outbox',
  twice: 'What it costs: delivered twice',
  idempotent: 'The cure: an idempotent consumer',
  mail: 'What that can’t protect: the mail',
} satisfies Record<ChainPartId, string>;

export const story = {
  parts,
  toPart,
  /** Where in a talk one is. */
  partOf: (number: number, count: number, name: string) => `${number} / ${count} · ${name}`,
  /** Before the first move. */
  atStart: 'Nothing has happened yet.',
  chain: 'Told with this one',
  beats: 'What happens',
  toCome: (count: number) => `${count} more to come`,

  /** The question follows. */
  predict: 'Your prediction:',
  predictAgain: 'Your prediction now:',
  foreseen: 'As you expected',
  unforeseen: 'Other than you expected',
  expected: (answer: string) => `You expected: ${answer}`,
  came: (answer: string) => `The run: ${answer}`,
  another: 'none of these; this run went its own way',
  press: 'Next move',
  /** Somebody's choice. */
  pressAnswer: (who: string, way: string) => `${who}: ${way}`,
  pressMove: (act: string, target: string) => `${act}: ${target}`,
  play: 'Let it run',
  why: 'Why it broke',
  held: 'This does no harm here',
  costs: 'What it costs',
  cure: (variant: string) => `Try the same with: ${variant}`,
  sandboxWatch: 'Send commands, break what you like, and watch the promises.',
  others: 'Other stories',
  elsewhere: 'Elsewhere',
  all: 'All stories',
  next: (title: string) => `Next story: ${title}`,
  send: (command: string) => `Send ${command}`,
  again: 'Play it again',
  openSandbox: 'Open the sandbox',
};
