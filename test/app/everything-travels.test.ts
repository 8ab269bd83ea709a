import { describe, expect, test } from 'vitest';
import { compareHash, comparedFromHash } from '../../src/app/compare/compared.ts';
import { runOfCounterexample } from '../../src/app/explore/run-of-counterexample.ts';
import { requestKept } from '../../src/app/pages/request-kept.ts';
import { requestFromHash } from '../../src/app/pages/routes.ts';
import { writeRun } from '../../src/app/run/write-run.ts';
import { type SharedRun } from '../../src/app/run/shared-run.ts';
import { addressOfRun, encodeRun } from '../../src/app/run/share-link.ts';
import { present } from '../../src/base/assert.ts';
import type { Json } from '../../src/base/json.ts';
import type { CommandSchema, FieldSchema } from '../../src/domains/command-schema.ts';
import type { Command } from '../../src/kernel/terms/message.ts';
import type { Move, Outcome } from '../../src/kernel/world/move.ts';
import type { Script } from '../../src/scenarios/script/script.ts';
import type { Scenario } from '../../src/scenarios/form/scenario.ts';
import { scenarios } from '../../src/scenarios/scenario-table.ts';
import type { Setup, SlotId } from '../../src/scenarios/slots/setup.ts';
import { commandOf, initialDraft, problemOf } from '../../src/ui/commands/command-draft.ts';
import { openMemoryCatalogue } from '../../src/storage/memory/open-memory-catalogue.ts';
import { fakePage, stateWhere } from '../support/fake-page.ts';
import { newRunId } from '../support/run-storage.ts';
import { coverOf, slotPairsOf } from '../support/order-lab.ts';
import { slotsWith } from '../support/slots-with.ts';
import { servicesOf } from '../support/services-of.ts';
import { decodeRun, readRunText, requestShared } from '../support/every-scenario.ts';

/** The least, the usual and the most that a form takes in a field, and what is just too much for it. */
const longest = 'x'.repeat(500);
function typedIn(field: FieldSchema): readonly string[] {
  switch (field.kind) {
    case 'number':
      return [String(field.initial), String(field.min), String(field.max), '0.5', '-0', '1e3'];
    case 'text':
      return [field.initial, 'x', longest.slice(0, field.lengthMax), '한글 "quoted" \\ \u{1f600}'];
    case 'list': {
      const item = longest.slice(0, field.lengthMax);
      return [field.initial.join(', '), ',', Array.from({ length: field.countMax }, () => item).join(',')];
    }
    case 'reference':
      return [field.initial, 'x', longest.slice(0, field.lengthMax), '__proto__', 'constructor'];
  }
}

function refusedIn(field: FieldSchema): readonly string[] {
  if (field.kind === 'number') return [String(field.max + 1), String(field.min - 1), 'NaN', 'Infinity', ''];
  const tooLong = longest.slice(0, field.lengthMax + 1);
  if (field.kind !== 'list') return ['', ' ', tooLong];
  return ['', tooLong, Array.from({ length: field.countMax + 1 }, () => 'a').join(',')];
}

/** Every command that the form of a schema makes of the values that are tried in each of its fields. */
function commandsOf(schema: CommandSchema): readonly Command[] {
  const draft = initialDraft(schema, []);
  const drafts = [
    draft,
    { ...draft, aggregateId: longest.slice(0, 100) },
    ...schema.fields.flatMap((field) =>
      typedIn(field).map((text) => ({ ...draft, fields: { ...draft.fields, [field.name]: text } })),
    ),
  ];
  return drafts.map((one) => present(commandOf(schema, one), `a command of ${JSON.stringify(one)}`));
}

const setupOf = (scenario: Scenario): Setup => ({
  scenario: scenario.id,
  // Queries are sent wherever somebody answers them, and operations wherever somebody carries them out.
  slots: {
    ...scenario.defaults,
    ...(scenario.slots.reading?.includes('read-model') === true ? { reading: 'read-model' } : {}),
    ...(scenario.slots.rebuild?.includes('in-place') === true ? { rebuild: 'in-place' } : {}),
  },
  seed: 1,
});
type Send = Extract<Move, { kind: 'send' }>;
const sendOf = (scenario: Scenario, command: Command): Send => ({
  kind: 'send',
  intent: 'c1',
  to: servicesOf(scenario)[0] ?? '',
  command,
});
const runOf = (scenario: Scenario, moves: readonly Move[]): SharedRun => ({
  setup: setupOf(scenario),
  story: null,
  moves,
  position: moves.length,
  broken: [],
});

const table = scenarios.flatMap((scenario) =>
  scenario.commands.map((schema) => [scenario.id, schema.type, scenario, schema] as const),
);

describe.each(table)('in %s the command %s', (_, _type, scenario, schema) => {
  test('comes back equal from a file, a link and a comparison, whatever its form takes', async () => {
    for (const command of commandsOf(schema)) {
      const move = sendOf(scenario, command);
      const run = runOf(scenario, [move]);
      expect(readRunText(writeRun(run))).toEqual({ ok: true, value: run });
      expect(await decodeRun(await encodeRun(run))).toEqual({ ok: true, value: run });
      const step = { when: { kind: 'at-once' }, move } as const;
      const compared = { setups: [run.setup, run.setup], script: [step], story: null };
      expect(await comparedFromHash(await compareHash(compared))).toEqual({ ok: true, value: compared });
      const skipped = { ...run, skipped: [{ step, reason: 'not-possible' } as const] };
      expect(readRunText(writeRun(skipped))).toEqual({ ok: true, value: skipped });
    }
  });

  test('is refused by its form wherever a file would refuse it', () => {
    const draft = initialDraft(schema, []);
    for (const field of schema.fields)
      for (const text of refusedIn(field)) {
        expect(problemOf(field, text), `${field.name}: ${text}`).not.toBeNull();
        expect(commandOf(schema, { ...draft, fields: { ...draft.fields, [field.name]: text } })).toBeNull();
      }
    for (const aggregateId of ['', longest.slice(0, 101)])
      expect(commandOf(schema, { ...draft, aggregateId })).toBeNull();
    const bare = present(commandOf(schema, draft), 'a command');
    const bad: readonly Json[] = [null, [1], 'x', { ...bare.data, extra: 1 }, { deep: { deeper: [] } }];
    for (const data of bad) {
      const command = { ...bare, data } as unknown as Command;
      expect(readRunText(writeRun(runOf(scenario, [sendOf(scenario, command)]))).ok).toBe(false);
    }
  });

  test('comes back equal from storage, and from the run of a counterexample', async () => {
    const page = fakePage();
    for (const command of commandsOf(schema).slice(0, 3)) {
      const runId = newRunId();
      const lab = await page.open(requestShared(runId, runOf(scenario, [])));
      lab.actions.send(command);
      await stateWhere(lab, ({ head }) => head === 1);
      lab.actions.step();
      const before = await stateWhere(lab, ({ head }) => head === 2);
      lab.close();
      const kept = await requestKept(runId, page.catalogue);
      if (!kept.ok) expect.fail(JSON.stringify(kept.failure));
      const again = (await page.open(kept.value)).store.getState();
      expect(again.problem).toBeNull();
      expect(again.entries.map(({ move }) => move)).toEqual(before.entries.map(({ move }) => move));
      expect(again.entries[0]?.move).toMatchObject({ command });
      const moves = before.entries.map(({ move }) => move);
      const found = runOfCounterexample(setupOf(scenario), 'no-lost-event', { moves });
      const address = await addressOfRun(found);
      expect(await requestFromHash(address, page.catalogue, newRunId)).toMatchObject({
        ok: true,
        value: { opening: { moves } },
      });
    }
  });

  test('is sent again when its run is played under another variant', async () => {
    const page = fakePage();
    const command = present(commandsOf(schema)[0], 'a command');
    const lab = await page.open(requestShared(newRunId(), runOf(scenario, [sendOf(scenario, command)])));
    const choices = Object.entries(scenario.slots) as (readonly [SlotId, readonly string[]])[];
    const [slot, variants] = present(
      choices.find(([, { length }]) => length > 1),
      'a slot with a choice',
    );
    const variant = present(
      variants.find((id) => id !== scenario.defaults[slot]),
      'another variant',
    );
    lab.actions.switchVariant(slot, variant);
    await stateWhere(lab, () => page.visited.length === 1);
    const opened = await requestFromHash(page.visited[0] ?? '', page.catalogue, newRunId);
    if (!opened.ok) expect.fail(JSON.stringify(opened.failure));
    expect(opened.value.setup.slots[slot]).toBe(variant);
    expect(opened.value.opening).toMatchObject({
      moves: expect.arrayContaining([expect.objectContaining({ command })]) as unknown,
    });
  });
});

const fault = { place: 'relay', op: 'update', label: 'outbox', strike: 'crash-before' } as const;
const strikes = [
  'crash-before',
  'crash-after',
  'refused',
  'request-lost',
  'reply-lost',
  'too-large',
  'twice',
] as const;
/** What an outside system is to choose, and a person to decide, the next time that they are asked. */
const armedChoices = [
  { place: 'relay', op: 'choose', label: 'campaign-1', strike: 'take', option: 'confirm' },
  { place: 'relay', op: 'await-decision', label: null, strike: 'take', option: 'reject' },
] as const;
const sent = (scenario: Scenario): Send =>
  sendOf(scenario, present(commandsOf(present(scenario.commands[0], 'a command'))[0], 'one'));

/** Every kind of move there is, with everything that each may have. */
const everyMove = {
  op: () => [
    { kind: 'op', activation: 'a', op: 'poll', label: 'l', outcome: 'done', option: 'Order/1' },
    ...(
      [
        'done',
        'refused',
        'request-lost',
        'reply-lost',
        'too-large',
        'twice',
        'connection-lost',
        'timed-out',
        'victim',
      ] as const satisfies readonly Outcome[]
    ).map((outcome) => ({ kind: 'op', activation: 'a', op: 'commit', label: 'l', outcome }) as const),
  ],
  send: (scenario) => [sent(scenario), { ...sent(scenario), client: 'client-2' }],
  crash: () => [{ kind: 'crash', place: 'relay' }],
  'take-down': () => [{ kind: 'take-down', place: 'relay' }],
  recover: () => [{ kind: 'recover', place: 'relay' }],
  cut: () => [{ kind: 'cut', link: 'a->b' }],
  mend: () => [{ kind: 'mend', link: 'a->b' }],
  slow: () => [1, 2.5, 100].map((factor) => ({ kind: 'slow', link: 'a->b', factor })),
  redeliver: () => [{ kind: 'redeliver', group: 'g', partition: 'Order/0' }],
  rebalance: () => [
    { kind: 'rebalance', group: 'g' },
    { kind: 'rebalance', group: 'g', first: 'projection-1' },
  ],
  expire: () => [3, 'k', ['a', 3], []].map((key) => ({ kind: 'expire', database: 'd', table: 't', key })),
  arm: () => [
    { kind: 'arm', fault: { ...fault, occurrence: 1 } },
    { kind: 'arm', fault: { ...fault, label: null, occurrence: 99 } },
    ...strikes.map((strike) => ({ kind: 'arm', fault: { ...fault, strike, occurrence: 1 } }) as const),
    ...armedChoices.map((choice) => ({ kind: 'arm', fault: { ...choice, occurrence: 2 } }) as const),
  ],
  disarm: () => [
    { kind: 'disarm', fault },
    { kind: 'disarm', fault: { ...fault, label: null } },
    ...armedChoices.map((choice) => ({ kind: 'disarm', fault: choice }) as const),
  ],
  poison: () => [{ kind: 'poison', eventId: 3 }],
  'raise-limit': () => [{ kind: 'raise-limit', eventId: 3 }],
  'deploy-fix': () => [{ kind: 'deploy-fix', eventId: 3 }],
  redrive: () => [{ kind: 'redrive', group: 'g' }],
  'forget-offsets': () => [{ kind: 'forget-offsets', group: 'g' }],
  subscribe: () => [{ kind: 'subscribe', group: 'g' }],
  'delete-snapshots': () => [{ kind: 'delete-snapshots', database: 'order-service' }],
  decide: () => [{ kind: 'decide', activation: 'dispatcher', subject: 'route-1', option: 'confirm' }],
} satisfies {
  readonly [Kind in Move['kind']]: (scenario: Scenario) => readonly Extract<Move, { kind: Kind }>[];
};

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('in %s', (_, scenario) => {
  test.each(Object.entries(everyMove))('%s comes back equal', async (_kind, made) => {
    const moves: readonly Move[] = made(scenario);
    const run = runOf(scenario, moves);
    expect(readRunText(writeRun(run))).toEqual({ ok: true, value: run });
    expect(await decodeRun(await encodeRun(run))).toEqual({ ok: true, value: run });
    // What is done in a system is its own business: a script has all the rest.
    const script = moves.flatMap((move): Script =>
      move.kind === 'op' ? [] : [{ when: { kind: 'at-once' }, move }],
    );
    const compared = { setups: [run.setup, run.setup], script, story: null };
    expect(await comparedFromHash(await compareHash(compared))).toEqual({ ok: true, value: compared });
  });

  const fitting = slotPairsOf(scenario);
  const variants = Object.entries(scenario.slots).flatMap(([slot, ids]) =>
    ids.map((id) => [slot, id] as const),
  );

  test.each(variants)('%s %s comes back equal from a file, a link and a comparison', async (slot, id) => {
    const slots =
      fitting.find((chosen) => chosen[slot as SlotId] === id) ?? slotsWith(scenario, { [slot]: id });
    expect(slots[slot as SlotId]).toBe(id);
    const setup = { ...setupOf(scenario), slots };
    const run = { ...runOf(scenario, [sent(scenario)]), setup };
    expect(readRunText(writeRun(run))).toEqual({ ok: true, value: run });
    expect(await decodeRun(await encodeRun(run))).toEqual({ ok: true, value: run });
    const compared = { setups: [setup, setupOf(scenario)], script: [], story: null };
    expect(await comparedFromHash(await compareHash(compared))).toEqual({ ok: true, value: compared });
  });

  test('every variant comes back equal from a kept setup, and is what the run goes on with', async () => {
    const page = fakePage();
    for (const slots of coverOf(fitting)) {
      const setup = { ...setupOf(scenario), slots };
      const runId = newRunId();
      const lab = await page.open(requestShared(runId, { ...runOf(scenario, [sent(scenario)]), setup }));
      const before = lab.store.getState();
      lab.close();
      const kept = await requestKept(runId, page.catalogue);
      if (!kept.ok) expect.fail(JSON.stringify(kept.failure));
      expect(kept.value.setup).toEqual(setup);
      const again = (await page.open(kept.value)).store.getState();
      expect(again.problem).toBeNull();
      expect(again.definition.places).toEqual(before.definition.places);
      expect(again.world.hash).toEqual(before.world.hash);
    }
  });

  const promises = new Set(
    fitting.flatMap((slots) =>
      scenario.define({ ...setupOf(scenario), slots }).properties.map(({ id }) => id),
    ),
  );

  test.each([...promises])(
    'the promise %s comes back as broken from a file, a link and an address',
    async (id) => {
      const run = { ...runOf(scenario, [sent(scenario)]), broken: [id] };
      expect(readRunText(writeRun(run))).toEqual({ ok: true, value: run });
      expect(await decodeRun(await encodeRun(run))).toEqual({ ok: true, value: run });
      const address = await addressOfRun(run);
      expect(await requestFromHash(address, openMemoryCatalogue(), newRunId)).toMatchObject({
        ok: true,
        value: { opening: { broken: [id] } },
      });
    },
  );

  test('what is armed, faults and choices alike, is armed after a reload, and in a link to that moment', async () => {
    const page = fakePage();
    const runId = newRunId();
    const lab = await page.open(requestShared(runId, runOf(scenario, [])));
    const here = lab.store.getState().definition.places.map(({ id }) => id);
    const [place = ''] = here.filter((id) => id.endsWith('service-1'));
    for (const choice of [...armedChoices, fault])
      lab.actions.act({ kind: 'arm', fault: { ...choice, place, occurrence: 1 } });
    const before = await stateWhere(lab, ({ head }) => head === 3);
    lab.close();
    const kept = await requestKept(runId, page.catalogue);
    if (!kept.ok) expect.fail(JSON.stringify(kept.failure));
    const again = (await page.open(kept.value)).store.getState();
    expect(again.problem).toBeNull();
    expect(Object.values(again.world.armed)).toHaveLength(3);
    expect(again.world.armed).toEqual(before.world.armed);
    const moves = before.entries.map(({ move }) => move);
    const opened = await decodeRun(await encodeRun(runOf(scenario, moves)));
    expect(opened).toMatchObject({ ok: true, value: { moves } });
  });
});
