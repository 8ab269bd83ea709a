import { describe, expect, test } from 'vitest';
import { present } from '../../../src/base/assert.ts';
import { placeNames } from '../../../src/i18n/form/place-names.ts';
import { placeWords as english } from '../../../src/i18n/en/names.ts';
import { placeWords as korean } from '../../../src/i18n/ko/names.ts';
import { settle } from '../../../src/kernel/machine/rest.ts';
import type { Move } from '../../../src/kernel/world/move.ts';
import { openPublishing, type PublishingStage } from '../../support/campaign-publishing.ts';
import { publishedCampaigns } from '../../support/published-campaigns.ts';
import { typesOf } from '../../support/order-stage.ts';

const notKept = (stage: PublishingStage): readonly string[] =>
  stage.machine.definition.properties
    .filter(({ id }) => stage.judged(id).kind !== 'kept')
    .map(({ id }) => id);

type Op = Extract<Move, { kind: 'op' }>;

/** Goes on until somebody has the choice, and takes an option. */
function chooses(stage: PublishingStage, option: string): void {
  for (let count = 0; count < 500; count += 1) {
    const natural = stage.machine.natural(stage.now());
    const way = natural.find((move) => move.kind === 'op' && move.op === 'choose' && move.option === option);
    stage.move(way ?? present(natural[0], 'a move'));
    if (way !== undefined) return;
  }
  expect.fail('nobody has a choice');
}

const decide = (option: string): Move => ({
  kind: 'decide',
  activation: 'manager',
  subject: 'campaign-1',
  option,
});

/** The advertisement was rejected, and the manager is asked what becomes of the campaign. */
function asked(slots = {}): PublishingStage {
  const stage = openPublishing({ outside: 'recognises-command-id', ...slots });
  stage.activate();
  chooses(stage, 'reject');
  stage.rest();
  return stage;
}

describe('a campaign that is published by somebody outside', () => {
  test('[S9] comes to rest with what the publisher has confirmed, and every promise is kept', () => {
    const stage = openPublishing({ outside: 'recognises-command-id' });
    stage.activate();
    stage.rest();
    expect(typesOf(stage)).toEqual(['CampaignActivated v2', 'PublishingConfirmed v3']);
    expect(notKept(stage)).toEqual([]);
  });

  test('[S9] settling takes the first that the publisher may say', () => {
    const stage = openPublishing({ outside: 'recognises-command-id' });
    stage.activate();
    const { moves } = settle(stage.machine, stage.now(), 1_000);
    const chosen = moves.filter((move): move is Op => move.kind === 'op' && move.op === 'choose');
    expect(chosen).toMatchObject([
      { activation: 'publishing-service:campaign-handler-2', option: 'confirm' },
    ]);
  });

  test('[S10] waits at rest for the person who is asked, and no promise is broken by that', () => {
    const stage = asked();
    expect(typesOf(stage)).toEqual(['CampaignActivated v2', 'PublishingRejected v3']);
    expect(stage.wants('manager')).toBe('await-decision');
    const forManager = [{ kind: 'person', by: 'manager', subject: 'campaign-1' }];
    expect(notKept(stage)).toEqual(['no-stuck-message', 'everybody-has-decided']);
    for (const promise of notKept(stage))
      expect(stage.judged(promise)).toEqual({ kind: 'waiting', for: forManager });
  });

  test.each([
    ['confirm', ['CampaignDeactivated v4']],
    ['reject', []],
  ] as const)('[S10] goes on as the person decides: %s', (option, events) => {
    const stage = asked();
    stage.move(decide(option));
    stage.rest();
    expect(typesOf(stage).slice(2)).toEqual(events);
    expect(notKept(stage)).toEqual([]);
  });

  test('[S10] [P14] a message that waits for nobody is stuck, whoever else is asked', () => {
    const stage = asked();
    stage.move({ kind: 'take-down', place: 'broker' });
    expect(stage.judged('no-stuck-message').kind).toBe('waiting');
    stage.move({ kind: 'recover', place: 'broker' });
    stage.move({ kind: 'crash', place: 'manager' });
    const { kind, ...judged } = stage.judged('no-stuck-message');
    expect([kind, judged]).toMatchObject(['waiting', { for: [{ kind: 'partition', group: 'manager' }] }]);
  });
});

/** Who does the same twice has heard nothing of the first time. */
function askedTwice(outside: string): PublishingStage {
  const stage = openPublishing({ outside });
  stage.activate();
  stage.actOn('relay', 3);
  stage.actUpTo('campaign-handler', 'await-reply');
  stage.act('publishing-service:campaign-handler-2', 'reply-lost');
  stage.rest();
  return stage;
}

describe('an outside system', () => {
  test.each([
    ['plain', ['outside-once', 'published-as-confirmed']],
    ['recognises-command-id', []],
  ] as const)('[S9] that is asked twice, as its reply was lost: %s breaks %s', (outside, broken) => {
    const stage = askedTwice(outside);
    expect(notKept(stage)).toEqual(broken);
    const done = Object.keys(stage.now().memories);
    expect(done).toHaveLength(outside === 'plain' ? 2 : 1);
  });

  test('[S9] that knows a command says the same of it as before, whatever it would choose now', () => {
    const stage = openPublishing({ outside: 'recognises-command-id' });
    stage.activate();
    stage.actOn('relay', 3);
    stage.actUpTo('campaign-handler', 'await-reply');
    stage.act('publishing-service:campaign-handler-2', 'reply-lost');
    chooses(stage, 'reject');
    stage.rest();
    const chosen = stage.entries().filter(({ op }) => op?.kind === 'choose');
    expect(chosen).toHaveLength(1);
    const told = stage
      .entries()
      .flatMap(({ op }) => (op?.kind === 'request' ? [op.request.command.type] : []));
    expect(told.filter((type) => type.startsWith('Track'))).toEqual(['TrackRejection', 'TrackRejection']);
  });

  test('[S9] [O1] may answer twice, which costs a redelivery; nobody else may', () => {
    const stage = openPublishing({ outside: 'plain', recognising: 'unrecognised' });
    stage.activate();
    const twice = (): readonly Op[] =>
      stage.machine
        .moves(stage.now())
        .filter((move): move is Op => move.kind === 'op' && move.outcome === 'twice');
    chooses(stage, 'confirm');
    for (let count = 0; twice().length === 0 && count < 50; count += 1)
      stage.move(present(stage.machine.natural(stage.now())[0], 'a move'));
    expect(twice()).toMatchObject([
      { activation: 'publishing-service:campaign-handler-2', op: 'request', label: 'TrackConfirmation' },
    ]);
    stage.move(present(twice()[0], 'twice'));
    expect(stage.now().faultsUsed).toEqual({ redelivery: 1 });
    const answers = Object.keys(stage.now().activations).filter((id) => id.startsWith('campaign-service-1:'));
    expect(answers).toHaveLength(2);
    stage.rest();
    // What the business refuses a second time does no harm.
    expect(notKept(stage)).toEqual([]);
  });
});

const mishaps: readonly (readonly [string, Move, Move])[] = [
  ...(['campaign-handler', 'manager', 'relay'] as const).map(
    (place) => [`a crash of ${place}`, { kind: 'crash', place }, { kind: 'recover', place }] as const,
  ),
  [
    'an outage of the publisher',
    { kind: 'take-down', place: 'publishing-service' },
    { kind: 'recover', place: 'publishing-service' },
  ],
  ...(
    [
      'campaign-handler->publishing-service',
      'publishing-service->campaign-service-1',
      'manager->campaign-service-1',
    ] as const
  ).map((link) => [`a cut of ${link}`, { kind: 'cut', link }, { kind: 'mend', link }] as const),
];

describe('whatever happens at any moment', () => {
  test.each(mishaps)(
    '[S9] [S10] %s does no harm where everybody knows everybody again',
    (_, mishap, repair) => {
      for (let at = 0; at < 60; at += 6) {
        const stage = openPublishing({ outside: 'recognises-command-id' });
        stage.activate();
        for (let count = 0; count < at; count += 1) {
          const next = stage.machine.natural(stage.now())[0];
          if (next !== undefined) stage.move(next);
        }
        stage.move(mishap);
        for (let count = 0; count < 20; count += 1) {
          const next = stage.machine.natural(stage.now())[0];
          if (next !== undefined) stage.move(next);
        }
        stage.move(repair);
        stage.rest();
        expect(notKept(stage), `after ${at} moves`).toEqual([]);
      }
    },
  );

  test('[S10] a person who forgets a task is given it again, and asks for the same once', () => {
    const stage = asked();
    stage.move(decide('confirm'));
    stage.actUpTo('manager', 'await-reply');
    stage.actOn('campaign-service-1:manager-3');
    stage.move({ kind: 'crash', place: 'manager' });
    stage.move({ kind: 'recover', place: 'manager' });
    stage.rest();
    expect(stage.wants('manager')).toBe('await-decision');
    stage.move(decide('confirm'));
    stage.rest();
    expect(typesOf(stage).filter((type) => type.startsWith('CampaignDeactivated'))).toHaveLength(1);
    expect(notKept(stage)).toEqual([]);
  });
});

test('an outside system and a person are called in both languages by what they are', () => {
  const { places, databases, groups } = publishedCampaigns().definition;
  const named = [english, korean].map((words) => placeNames([{ places, databases, groups }], words).places);
  expect(named.map(({ 'publishing-service': publisher, manager }) => [publisher, manager])).toEqual([
    ['Publishing service', 'Campaign manager'],
    ['광고 게재 서비스', '캠페인 담당자'],
  ]);
});
