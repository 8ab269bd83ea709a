import type { Actor, Owner, SagaSetup, SagaState } from './saga-state.ts';

/** One thing that is done in one instant, and where whoever has done it stands then. */
export type Step =
  | { readonly does: 'begin'; readonly of: Owner; readonly next: (self: Actor) => string }
  | { readonly does: 'rollback'; readonly of: Owner; readonly next: string }
  | {
      /** A statement in a transaction: it says where it goes on, or finds its transaction `lost`. */
      readonly does: 'statement';
      readonly of: Owner;
      readonly run: (state: SagaState, self: Actor) => string;
      readonly lost: string;
    }
  | {
      readonly does: 'commit';
      readonly of: Owner;
      readonly next: string;
      readonly lost: string;
      readonly isDone?: (state: SagaState, self: Actor) => void;
    }
  | { readonly does: 'publish'; readonly what: string; readonly to: string; readonly next: string }
  | { readonly does: 'answer'; readonly status: string };

export type Program = Readonly<Record<string, Step>>;

/** Who reads what: its program begins at `begin`, ends at `ack` and gives up at `wait`. */
export type ReaderProgram = {
  readonly name: string;
  readonly topic: string;
  readonly of: Owner;
  readonly program: Program;
};

export type Way = { readonly handler: Program; readonly readers: readonly ReaderProgram[] };

const beginning = (of: Owner, next: string): Step => ({ does: 'begin', of, next: () => next });
const rollingBack = (of: Owner, next: string): Step => ({ does: 'rollback', of, next });
const telling = (what: string, to: string, next: string): Step => ({ does: 'publish', what, to, next });

/** A statement after which nothing is different but that the transaction goes on. */
const plain = (of: Owner, next: string, lost: string): Step => ({
  does: 'statement',
  of,
  run: () => next,
  lost,
});

/** On whose account something is written: a client's, or a reader's for the letter that it has in hand. */
const accountOf = ({ letter }: Actor, name: string): string =>
  letter === null ? name : `${name}:${letter.id}`;

/** A message gets its number when it is inserted, and that is not given back. */
const inserting = (of: Owner, type: string, name: string, next: string, lost: string): Step => ({
  does: 'statement',
  of,
  run: (state, self) => {
    const id = state.nextIds[of];
    state.nextIds[of] += 2;
    self.written[of]?.push({ id, type, by: accountOf(self, name) });
    return next;
  },
  lost,
});

/** A row that bears no number. */
const noting = (of: Owner, type: string, name: string, next: string, lost: string): Step => ({
  does: 'statement',
  of,
  run: (_, self) => {
    self.written[of]?.push({ id: null, type, by: accountOf(self, name) });
    return next;
  },
  lost,
});

const answers = {
  refuse: { does: 'answer', status: 'FAILED' },
  pending: { does: 'answer', status: 'PENDING' },
  approved: { does: 'answer', status: 'APPROVED' },
} as const satisfies Program;

/** No saga: one handler writes to both databases, and commits the customers' within the other's transaction. */
const twoCommits: Program = {
  ...answers,
  begin: beginning('order', 'find'),
  find: plain('order', 'entity', 'refuse'),
  entity: plain('order', 'created', 'undo'),
  created: inserting('order', 'OrderCreated', 'client', 'there', 'undo'),
  there: beginning('customer', 'customer'),
  // Whatever becomes of it there, here a transaction is open that has to be ended.
  customer: plain('customer', 'reserved', 'undo'),
  reserved: inserting('customer', 'CreditReserved', 'client', 'version', 'undo-there'),
  version: plain('customer', 'commit-there', 'undo-there'),
  'commit-there': { does: 'commit', of: 'customer', next: 'tell-there', lost: 'undo' },
  'undo-there': rollingBack('customer', 'undo'),
  'tell-there': telling('CreditReserved', 'customers', 'again'),
  again: plain('order', 'approve', 'refuse'),
  approve: inserting('order', 'OrderApproved', 'client', 'update', 'undo'),
  update: plain('order', 'commit', 'undo'),
  commit: { does: 'commit', of: 'order', next: 'tell-created', lost: 'refuse' },
  'tell-created': telling('OrderCreated', 'orders', 'tell-approved'),
  'tell-approved': telling('OrderApproved', 'orders', 'approved'),
  undo: rollingBack('order', 'refuse'),
};

/** (1) The order is created, pending. */
const creating: Program = {
  ...answers,
  begin: beginning('order', 'find'),
  find: plain('order', 'entity', 'refuse'),
  entity: plain('order', 'created', 'undo'),
  created: inserting('order', 'OrderCreated', 'client', 'commit', 'undo'),
  commit: { does: 'commit', of: 'order', next: 'tell', lost: 'refuse' },
  tell: telling('OrderCreated', 'orders', 'pending'),
  undo: rollingBack('order', 'refuse'),
};

/** What is done with a letter once that is committed, whether it had an effect or not. */
const done =
  (name: string, hasEffect: boolean) =>
  (state: SagaState, { letter }: Actor): void => {
    if (letter === null) return;
    state.applied[name]?.push(letter.id);
    if (hasEffect) state.effects[name]?.push(letter.id);
  };

/** Whether what this letter asks for is committed already. */
const isSeen = (state: SagaState, self: Actor, name: string, of: Owner): boolean =>
  state.rows[of].some(({ by }) => by === accountOf(self, name));

/** (2) to (5): who hears of `cause` brings `effect` about, once, and has nothing to do about anything else. */
function reacting(
  name: string,
  of: Owner,
  topic: string,
  cause: string,
  effect: string,
  to: string,
): ReaderProgram {
  const program: Program = {
    begin: { does: 'begin', of, next: ({ letter }) => (letter?.type === cause ? 'find' : 'commit-passed') },
    find: {
      does: 'statement',
      of,
      run: (state, self) => (isSeen(state, self, name, of) ? 'commit-nothing' : 'insert'),
      lost: 'undo',
    },
    insert: inserting(of, effect, name, 'update', 'undo'),
    update: plain(of, 'commit', 'undo'),
    commit: { does: 'commit', of, next: 'tell', lost: 'wait', isDone: done(name, true) },
    'commit-nothing': { does: 'commit', of, next: 'ack', lost: 'wait' },
    'commit-passed': { does: 'commit', of, next: 'ack', lost: 'wait', isDone: done(name, false) },
    tell: telling(effect, to, 'ack'),
    undo: rollingBack(of, 'wait'),
  };
  return { name, topic, of, program };
}

/** The saga is begun with the request, creates the order and asks for credit. */
const beginningSaga: Program = {
  ...answers,
  begin: beginning('order', 'saga'),
  saga: plain('order', 'find', 'refuse'),
  find: plain('order', 'entity', 'refuse'),
  entity: plain('order', 'created', 'undo'),
  created: inserting('order', 'OrderCreated', 'client', 'note', 'undo'),
  note: noting('order', 'saga-begun', 'client', 'ask', 'undo'),
  ask: inserting('order', 'ReserveCredit', 'client', 'commit', 'undo'),
  commit: { does: 'commit', of: 'order', next: 'tell', lost: 'refuse' },
  tell: telling('OrderCreated', 'orders', 'tell-asked'),
  'tell-asked': telling('ReserveCredit', 'commands', 'pending'),
  undo: rollingBack('order', 'refuse'),
};

/** Carries out what it is asked for and answers; asked again it sends the very same reply. */
function carryingOut(): ReaderProgram {
  const [name, of] = ['customer-command-handler', 'customer'] as const;
  const program: Program = {
    begin: beginning(of, 'find'),
    find: {
      does: 'statement',
      of,
      run: (state, self) => (isSeen(state, self, name, of) ? 'reply-stored' : 'insert'),
      lost: 'undo',
    },
    insert: inserting(of, 'CreditReserved', name, 'update', 'undo'),
    update: plain(of, 'reply', 'undo'),
    reply: inserting(of, 'reply', name, 'commit', 'undo'),
    commit: { does: 'commit', of, next: 'tell', lost: 'wait' },
    tell: telling('CreditReserved', 'customers', 'tell-reply'),
    'tell-reply': telling('reply', 'replies', 'ack'),
    'reply-stored': plain(of, 'commit-nothing', 'undo'),
    'commit-nothing': { does: 'commit', of, next: 'tell-reply', lost: 'wait' },
    undo: rollingBack(of, 'wait'),
  };
  return { name, topic: 'commands', of, program };
}

/** The saga hears the reply: it approves the order and ends; a reply that it has heard changes nothing. */
function endingSaga(): ReaderProgram {
  const [name, of] = ['create-order-saga', 'order'] as const;
  const program: Program = {
    begin: beginning(of, 'saga'),
    saga: {
      does: 'statement',
      of,
      run: (state, self) => (isSeen(state, self, name, of) ? 'commit-nothing' : 'find'),
      lost: 'undo',
    },
    find: plain(of, 'approve', 'undo'),
    approve: inserting(of, 'OrderApproved', name, 'update', 'undo'),
    update: plain(of, 'note', 'undo'),
    note: noting(of, 'saga-ended', name, 'commit', 'undo'),
    commit: { does: 'commit', of, next: 'tell', lost: 'wait' },
    'commit-nothing': { does: 'commit', of, next: 'ack', lost: 'wait' },
    tell: telling('OrderApproved', 'orders', 'ack'),
    undo: rollingBack(of, 'wait'),
  };
  return { name, topic: 'replies', of, program };
}

export const ways: Readonly<Record<SagaSetup['coordination'], Way>> = {
  none: { handler: twoCommits, readers: [] },
  choreography: {
    handler: creating,
    readers: [
      reacting('customer-handler', 'customer', 'orders', 'OrderCreated', 'CreditReserved', 'customers'),
      reacting('order-handler', 'order', 'customers', 'CreditReserved', 'OrderApproved', 'orders'),
    ],
  },
  orchestration: { handler: beginningSaga, readers: [carryingOut(), endingSaga()] },
};
