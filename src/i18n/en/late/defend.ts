const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const defend = {
  heading: 'Defences',
  intro:
    'A challenge turned round: you choose the design, the explorer attacks. Find the least costly one that holds.',
  list: 'Defences, the easiest first',
  standing: {
    open: 'Not defended yet',
    held: 'Held; a design that costs less may hold, too',
    least: 'Won: it holds, and none that costs less does',
  },
  title: (name: string) => `Defence: ${name}`,
  all: 'All challenges and defences',
  unknown: (id: string) => `There is no defence “${id}”.`,

  required: 'What must hold',
  attacker: 'What the attacker may do',
  attack: (number: number) => `Attack ${number}: clients send`,
  onlyAttack: 'Clients send',
  strikes: (faults: string) => `What may fail: ${faults}.`,
  order: 'And everything may happen in any order.',
  state: {
    kept: 'held',
    broken: 'broken',
    undecided: 'not decided',
    needless: 'nothing here could break it',
  },

  design: 'Your design',
  fixed: 'All else is as usual in this scenario.',
  misfit: 'These choices do not go together:',
  lack: (variant: string, lack: string) => `${variant}: ${lack}`,

  cost: 'What it costs',
  costNone: 'What can’t be built has no cost.',
  costs: {
    parts: 'Parts to run',
    tables: 'Tables',
    writes: 'Writes',
    movesToRest: 'Moves until the last effect',
    movesToAnswer: 'Moves until the answer',
  },
  costNotes: {
    parts: 'Services, databases, relays, broker, consumers, mail server.',
    tables: 'In all databases.',
    writes: 'Rows, documents and positions stored, messages and mails sent, for all the commands above.',
    movesToRest: 'From the sending of the slowest command until nothing is left to do.',
    movesToAnswer: 'From the sending of the slowest command until its client is answered.',
  },
  counted:
    'Counted on a run of this design in which nothing fails. Less costly is what has fewer parts; where they are equal, fewer tables, then fewer writes, then fewer moves.',

  go: 'Attack',
  again: 'Attack again',
  hint: 'The explorer tries every order and every fault that it may use.',
  attacking: (number: number, count: number) =>
    count === 1 ? 'Under attack' : `Attack ${number} of ${count}`,
  result: 'The attack',
  broken: 'Broken. Choose otherwise, and have it attacked again.',
  brokenBy: 'The shortest way that was found:',
  held: 'It holds: within these bounds nobody found a way.',
  heldIn: (stateCount: number, bounds: string) => `Looked at: ${many(stateCount, 'state')}, ${bounds}.`,
  beyond: 'Beyond these bounds nothing is said.',
  undecided: 'Not decided: no way was found, but not everything was looked at.',
  failed: 'The explorer could not be asked.',
  looking: 'Whether one that costs less holds, too, is being looked up …',
  cheaper: {
    some: 'One that costs less holds, too. Which?',
    none: 'None that costs less holds: you have won.',
    unknown: 'Whether one that costs less holds, too, is not known.',
  },
  next: (name: string) => `Next defence: ${name}`,
};
