/** What every way of keeping is asked, and what it can answer. */
export const questions = {
  note: 'The same questions to whatever is kept: the answers are read from the committed rows, at the moment that is looked at.',
  nothing: 'Nothing is kept of any template yet. Send a request, then step or play.',
  template: 'Template',
  change: 'After change no.',
  over: 'More than',
  asked: {
    says: (id: string) => `What does ${id} say now?`,
    'how-often': (id: string) => `How often has ${id} changed?`,
    'who-and-why': (id: string) => `Who changed ${id}, when and why?`,
    'was-after': (id: string, change: number) => `What was ${id} after change ${change}?`,
    'all-over': (count: number) => `Which templates have a count of more than ${count}?`,
  },
  read: (count: number) => `${count} row${count === 1 ? '' : 's'} read`,
  folded: (count: number) =>
    `${count} event${count === 1 ? '' : 's'} read, and the answer worked out from ${count === 1 ? 'it' : 'them'}`,
  state: (count: number, requested: number | null, status: string) =>
    `count ${count}, ${requested === null ? 'nothing requested' : `${requested} requested`}, ${status}`,
  times: (count: number) => `${count} time${count === 1 ? '' : 's'}`,
  noTemplate: 'none',
  found: (id: string, count: number) => `${id} (${count})`,
  columns: {
    change: 'Change',
    when: 'When: as no.',
    what: 'What',
    who: 'Who',
    why: 'Why',
  },
  missing: (changes: string) => `Of change ${changes} nothing is recorded.`,
  doubtful: (changes: string) => `Change ${changes} is recorded, and the row does not bear that out.`,
  unanswerable: (why: string) => `Can’t be answered: ${why}`,
  whyNot: {
    overwritten: (last: number) =>
      `the row has been overwritten. It says what is so after change ${last}, and nothing of before.`,
    'nobody-noted': (count: number) =>
      `its version says that it has changed ${count} time${count === 1 ? '' : 's'}, and no column says who did that, when and why.`,
    'not-recorded': (changes: string) => `change ${changes} was committed, and its audit row never was.`,
    doubtful: (change: number) =>
      `the audit tells of a change ${change} that the row does not know of, or tells of it twice.`,
    'not-yet': (last: number) => `there have been ${last} changes so far.`,
    unknown: 'nothing is kept of this template.',
  },
};
