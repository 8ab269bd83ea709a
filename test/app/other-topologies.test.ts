import { describe, expect, test } from 'vitest';
import { compareSetups, standingAt } from '../../src/app/compare/comparison.ts';
import { comparedFromHash } from '../../src/app/compare/compared.ts';
import type { LabRequest } from '../../src/app/pages/lab-request.ts';
import { requestKept } from '../../src/app/pages/request-kept.ts';
import { requestFromHash } from '../../src/app/pages/routes.ts';
import { addressOfRun } from '../../src/app/run/share-link.ts';
import type { OpenedLab } from '../../src/app/lab/open-lab.ts';
import { present } from '../../src/base/assert.ts';
import { problemOf } from '../../src/explorer/asking/problem-of.ts';
import { usualBounds } from '../../src/explorer/question/bounds.ts';
import { explore } from '../../src/explorer/search/explore.ts';
import type { Move } from '../../src/kernel/world/move.ts';
import type { Scenario } from '../../src/scenarios/form/scenario.ts';
import { whereaboutsOf } from '../../src/scenarios/form/whereabouts.ts';
import { publishingScenario } from '../support/campaign-publishing.ts';
import { campaignCommand } from '../support/campaign-stage.ts';
import { fakePage, stateWhere, type FakePage } from '../support/fake-page.ts';
import { inTheApp } from '../support/in-the-app.ts';
import { newOrder } from '../support/order-run.ts';
import { newRunId } from '../support/run-storage.ts';
import { choreography, createOrder, sagaScenario } from '../support/saga-stage.ts';
import { twoClients } from '../support/two-clients.ts';
import { requestSandbox, requestShared } from '../support/every-scenario.ts';

const ofTwoClients: Scenario = { ...twoClients, id: 'two-clients' };
/** A scenario of the tests as the app would ship it: what it offers beside its defaults, and all its places. */
function shipped(id: string, scenario: Scenario, offered: Scenario['slots']): Scenario {
  const usual = Object.fromEntries(
    Object.entries(scenario.defaults).map(([slot, variant]): [string, string[]] => [slot, [variant]]),
  );
  const own: Scenario = { ...scenario, id, slots: { ...usual, ...offered } };
  return { ...own, whereabouts: whereaboutsOf(own, own.define) };
}
const publishing = ['outbox-polling', 'after-commit'];
const ofTwoServices = shipped(
  'two-services',
  { ...sagaScenario(choreography()), exploring: [createOrder()] },
  { publishing },
);
const ofPublisher = shipped('published', publishingScenario, {
  outside: ['plain', 'recognises-command-id'],
});
for (const scenario of [ofTwoClients, ofTwoServices, ofPublisher]) inTheApp(scenario);

const sandbox = ({ id }: Scenario, slots = {}): LabRequest => {
  const found = requestSandbox(slots, id);
  return found.ok ? { ...found.value, runId: newRunId() } : expect.fail(JSON.stringify(found.failure));
};
const movesOf = (lab: OpenedLab): readonly Move[] => lab.store.getState().entries.map(({ move }) => move);
const sendsOf = (moves: readonly Move[]): readonly (readonly [from: string | undefined, to: string])[] =>
  moves.flatMap((move) => (move.kind === 'send' ? [[move.client, move.to] as const] : []));

async function toRest(page: FakePage, lab: OpenedLab): Promise<void> {
  lab.actions.setSpeed(Infinity);
  lab.actions.play();
  await page.framesUntil(() => {
    const { isPlaying, head, choices } = lab.store.getState();
    return !isPlaying && head > 0 && choices.length === 0;
  }, 200);
}

/** The same run as whoever keeps it, and whoever gets it as a link, opens it again. */
async function openedAgain(page: FakePage, lab: OpenedLab): Promise<readonly OpenedLab[]> {
  const { runId, setup, position } = lab.store.getState();
  const moves = movesOf(lab);
  lab.close();
  const kept = await requestKept(runId, page.catalogue);
  if (!kept.ok) expect.fail(JSON.stringify(kept.failure));
  const address = await addressOfRun({ setup, story: null, moves, position, broken: [] });
  const shared = await requestFromHash(address, page.catalogue, newRunId);
  if (!shared.ok) expect.fail(JSON.stringify(shared.failure));
  return [await page.open(kept.value), await page.open(shared.value)];
}

describe('[K16] who is chosen to send, of two clients', () => {
  const fromSecond = ['client-2', 'order-service-2'] as const;

  test('sends, once and twice at once, and the map has it at that client', async () => {
    const lab = await fakePage().open(sandbox(ofTwoClients));
    expect(lab.store.getState().senders['Order']).toEqual(['client', 'client-2']);
    lab.actions.send(newOrder(2), 'client-2');
    lab.actions.sendTwice(newOrder(3), 'client-2');
    lab.actions.send(newOrder(4));
    const { entries, picture } = await stateWhere(lab, ({ head }) => head === 4);
    expect(sendsOf(movesOf(lab)).slice(0, 3)).toEqual([fromSecond, fromSecond, fromSecond]);
    expect(entries.map(({ from }) => from)).toEqual(['client-2', 'client-2', 'client-2', 'client']);
    const asked = picture.places.flatMap(({ id, body }) =>
      body.kind === 'client' ? [[id, body.requests.length] as const] : [],
    );
    expect(asked).toEqual([
      ['client', 1],
      ['client-2', 3],
    ]);
  });

  test('has sent after a reload, in a link, under another variant and in a comparison', async () => {
    const page = fakePage();
    const lab = await page.open(sandbox(ofTwoClients));
    lab.actions.send(newOrder(2), 'client-2');
    await toRest(page, lab);
    const moves = movesOf(lab);
    lab.actions.switchVariant('publishing', 'after-commit');
    await page.framesUntil(() => page.visited.length === 1);
    lab.actions.compare({ slot: 'publishing', variants: ['after-commit'] });
    await page.framesUntil(() => page.visited.length === 2);
    for (const again of await openedAgain(page, lab)) {
      expect(again.store.getState().problem).toBeNull();
      expect(movesOf(again)).toEqual(moves);
    }
    const switched = await requestFromHash(page.visited[0] ?? '', page.catalogue, newRunId);
    if (!switched.ok) expect.fail(JSON.stringify(switched.failure));
    expect(sendsOf(movesOf(await page.open(switched.value)))).toEqual([fromSecond]);
    const compared = await comparedFromHash(page.visited[1] ?? '');
    if (!compared.ok) expect.fail(JSON.stringify(compared.failure));
    const { columns } = compareSetups(compared.value);
    expect(columns.map(({ play }) => sendsOf(play.tape.entries().map(({ move }) => move)))).toEqual([
      [fromSecond],
      [fromSecond],
    ]);
  });

  test('is followed, and searched on from', async () => {
    const page = fakePage();
    const lab = await page.open(sandbox(ofTwoClients, { publishing: 'after-commit' }));
    lab.actions.send(newOrder(2), 'client-2');
    await stateWhere(lab, ({ head }) => head === 1);
    const named = present(lab.actions.subjectOf({ kind: 'command', intent: 'c1' }), 'a subject');
    lab.actions.follow(named.subject);
    const { followed, setup } = await stateWhere(lab, ({ subject }) => subject !== null);
    expect(followed?.places).toContain('client-2');
    const bounds = { ...usualBounds, commandCount: 0, faults: { crash: 1 }, faultCountMax: 1 };
    const problem = problemOf(ofTwoClients, setup, bounds, ['no-lost-event'], movesOf(lab));
    const [verdict] = explore(problem, { isReduced: true }).verdicts;
    expect(verdict).toMatchObject({ property: 'no-lost-event', kind: 'broken' });
  });
});

describe('two services with a database, an outbox and a handler each', () => {
  test('carry an order to its end, every promise kept, which is followed over both', async () => {
    const page = fakePage();
    const lab = await page.open(sandbox(ofTwoServices));
    lab.actions.send(createOrder());
    await toRest(page, lab);
    const named = present(lab.actions.subjectOf({ kind: 'command', intent: 'c1' }), 'a subject');
    lab.actions.follow(named.subject);
    const { followed, lights, picture, definition } = await stateWhere(
      lab,
      ({ subject }) => subject !== null,
    );
    expect(followed?.tally.committed).toBe(3);
    for (const place of [
      'client',
      'order-database',
      'customer-handler',
      'customer-database',
      'order-handler',
    ])
      expect(followed?.places).toContain(place);
    expect(lights.filter(({ state }) => state !== 'kept')).toEqual([]);
    expect(picture.places.map(({ id }) => id)).toEqual(definition.places.map(({ id }) => id));
    const moves = movesOf(lab);
    for (const again of await openedAgain(page, lab)) {
      expect(again.store.getState().problem).toBeNull();
      expect(movesOf(again)).toEqual(moves);
      expect(again.store.getState().lights.map(({ state }) => state)).toEqual(
        lights.map(({ state }) => state),
      );
    }
  });

  test('leave an order pending where a service that publishes itself dies, which is found, opened and compared', async () => {
    const page = fakePage();
    const slots = { publishing: 'after-commit' };
    const { setup } = sandbox(ofTwoServices, slots);
    const bounds = { ...usualBounds, commandCount: 1, faults: { crash: 1 }, faultCountMax: 1 };
    const problem = problemOf(ofTwoServices, setup, bounds, ['saga-consistent']);
    const [verdict] = explore(problem, { isReduced: true }).verdicts;
    if (verdict?.kind !== 'broken') expect.fail(JSON.stringify(verdict));
    const { moves } = verdict.counterexample;
    const run = { setup, story: null, moves, position: moves.length, broken: [] };
    const lab = await page.open(requestShared(newRunId(), run));
    const { lights } = lab.store.getState();
    expect(lights.find(({ property }) => property === 'saga-consistent')).toMatchObject({ state: 'broken' });
    lab.actions.compare({ slot: 'publishing', variants: ['outbox-polling'] });
    await page.framesUntil(() => page.visited.length === 1);
    const compared = await comparedFromHash(page.visited[0] ?? '');
    if (!compared.ok) expect.fail(JSON.stringify(compared.failure));
    const { columns, rows } = compareSetups(compared.value);
    // Whatever came of it in either service is told by what the client meant.
    const meant = rows.map(({ landmark }) => ('intent' in landmark ? landmark.intent : 'c1'));
    expect(rows.filter(({ landmark }) => 'event' in landmark).length).toBeGreaterThan(6);
    expect(new Set(meant)).toEqual(new Set(['c1']));
    const ends = columns.map((column) =>
      standingAt(column, column.play.tape.length()).lights.find(
        ({ property }) => property === 'saga-consistent',
      ),
    );
    expect(ends.map((light) => light?.state)).toEqual(['broken', 'kept']);
  });
});

describe('what somebody outside chooses, and a person decides', () => {
  const armed = [
    {
      place: 'publishing-service',
      op: 'choose',
      label: null,
      occurrence: 1,
      strike: 'take',
      option: 'reject',
    },
    { place: 'publishing-service', op: 'request', label: null, occurrence: 1, strike: 'twice' },
  ] as const;
  const told = (lab: OpenedLab): readonly unknown[] =>
    movesOf(lab).flatMap((move) => {
      if (move.kind === 'decide' || (move.kind === 'op' && move.op === 'choose'))
        return [[move.kind, move.option]];
      return move.kind === 'op' && move.outcome === 'twice' ? [[move.kind, move.outcome]] : [];
    });

  test('as armed, and as clicked, comes back with a reload and a link, and comes about under another variant', async () => {
    const page = fakePage();
    const lab = await page.open(sandbox(ofPublisher));
    for (const fault of armed) lab.actions.act({ kind: 'arm', fault });
    lab.actions.send(campaignCommand('ActivateCampaign'));
    await toRest(page, lab);
    const { decisions } = lab.store.getState();
    expect(decisions.map(({ move }) => move.kind === 'decide' && move.option)).toEqual(['confirm', 'reject']);
    lab.actions.act(present(decisions[0], 'a decision').move);
    await toRest(page, lab);
    const made = [
      ['op', 'reject'],
      ['op', 'twice'],
      ['decide', 'confirm'],
    ];
    expect(told(lab)).toEqual(made);
    const moves = movesOf(lab);
    lab.actions.switchVariant('outside', 'recognises-command-id');
    await page.framesUntil(() => page.visited.length === 1);
    for (const again of await openedAgain(page, lab)) {
      expect(again.store.getState().problem).toBeNull();
      expect(movesOf(again)).toEqual(moves);
    }
    const switched = await requestFromHash(page.visited[0] ?? '', page.catalogue, newRunId);
    if (!switched.ok) expect.fail(JSON.stringify(switched.failure));
    expect(told(await page.open(switched.value))).toEqual(made);
  });
});
