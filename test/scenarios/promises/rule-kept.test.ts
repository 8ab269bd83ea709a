import { describe, expect, test } from 'vitest';
import type { JsonRecord } from '../../../src/base/json.ts';
import { textIn } from '../../../src/base/text-in.ts';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import { ruleKept } from '../../../src/scenarios/promises/rule-kept.ts';
import { ruleKeptAtRest } from '../../../src/scenarios/promises/rule-kept-at-rest.ts';
import { anEvent } from '../../support/an-event.ts';
import { watch } from '../../support/monitor.ts';

type Told = readonly [type: string, data?: JsonRecord, aggregate?: readonly [type: string, id: string]];

const facts = (told: readonly Told[]): readonly Fact[] =>
  told.map(([type, data = {}, [aggregateType, aggregateId] = ['Campaign', 'campaign-1']], index) => ({
    kind: 'event-committed',
    event: anEvent(index + 1, { type, data, aggregateType, aggregateId }),
    basedOn: index,
    cause: `c${index + 1}`,
    group: index + 1,
  }));

const created: Told = ['CampaignCreated', { budget: 100 }];
const both = ['Seoul', 'Busan'];

/** The events of each boundary, as its aggregates raise them. */
const boundaries = {
  right: {
    event: (type: string, data: JsonRecord): Told => [type, data],
    on: (): readonly Told[] => [['CampaignActivated', { locations: both }]],
    off: (): readonly Told[] => [['CampaignDeactivated', { locations: both }]],
  },
  'too small': {
    event: (type: string, data: JsonRecord): Told => [
      type,
      { ...data, campaignId: 'campaign-1' },
      ['AdLocation', `campaign-1/${textIn(data, 'locationId') ?? ''}`],
    ],
    on: (): readonly Told[] => [
      ['CampaignActivated', { locations: [] }],
      ...both.map((locationId) => apart('LocationSwitchedOn', { locationId })),
    ],
    off: (): readonly Told[] => [
      ...both.map((locationId) => apart('LocationSwitchedOff', { locationId })),
      ['CampaignDeactivated', { locations: [] }],
    ],
  },
  'too large': {
    event: (type: string, data: JsonRecord): Told => within(type, data),
    on: (): readonly Told[] => [within('CampaignActivated', { locations: both })],
    off: (): readonly Told[] => [within('CampaignDeactivated', { locations: both })],
  },
} as const;

function apart(type: string, data: JsonRecord): Told {
  return boundaries['too small'].event(type, data);
}

function within(type: string, data: JsonRecord): Told {
  return [type, { ...data, campaignId: 'campaign-1' }, ['Publisher', 'publisher-1']];
}

describe.each(Object.entries(boundaries))(
  'the rule over a campaign and its locations, %s',
  (_name, shape) => {
    const { event, on, off } = shape;
    const first: Told =
      shape === boundaries['too large'] ? within('CampaignCreated', { budget: 100 }) : created;
    const budget = (locationId: string, amount: number) => event('LocationBudgetSet', { locationId, amount });
    const seoul = { locationId: 'Seoul' };

    const kept: readonly (readonly [string, readonly Told[]])[] = [
      ['ads go on and off with their campaign', [first, ...on(), ...off(), ...on()]],
      [
        'one goes off and on alone',
        [first, ...on(), event('LocationSwitchedOff', seoul), event('LocationSwitchedOn', seoul)],
      ],
      ['all of the budget is given', [first, budget('Seoul', 60), budget('Busan', 40)]],
      [
        'a budget replaces the one before',
        [first, budget('Seoul', 100), budget('Seoul', 60), budget('Busan', 40)],
      ],
    ];

    test.each(kept)('[P24] it is kept where %s', (_way, told) => {
      for (const promise of [ruleKept, ruleKeptAtRest])
        expect(watch(promise, facts(told))).toMatchObject({ atRest: { kind: 'kept' }, brokeAt: [] });
    });

    const mended: readonly (readonly [string, readonly Told[], Told, object])[] = [
      [
        'an ad goes on while its campaign is off',
        [first, ...on(), ...off(), event('LocationSwitchedOn', seoul)],
        event('LocationSwitchedOff', seoul),
        { kind: 'on-while-off', location: 'Seoul' },
      ],
      [
        'more than the budget is given',
        [first, budget('Seoul', 60), budget('Busan', 60)],
        budget('Busan', 40),
        { kind: 'over-budget', spent: 120, budget: 100 },
      ],
    ];

    test.each(mended)(
      '[P24] it is broken for good where %s, and at rest until that is mended',
      (_way, told, cure, trouble) => {
        const culprit = { kind: 'event', eventId: told.length, trouble };
        const at = told.length - 1;
        expect(watch(ruleKept, facts([...told, cure]))).toMatchObject({
          atRest: { kind: 'broken', culprits: [culprit] },
          brokeAt: [at],
        });
        expect(watch(ruleKeptAtRest, facts(told))).toMatchObject({
          atRest: { kind: 'broken', culprits: [culprit] },
        });
        expect(watch(ruleKeptAtRest, facts([...told, cure]))).toMatchObject({ atRest: { kind: 'kept' } });
      },
    );
  },
);

test('[P24] a campaign that goes off before its locations breaks the rule for as long as one is on', () => {
  const { on } = boundaries['too small'];
  const offFirst: readonly Told[] = [
    created,
    ...on(),
    ['CampaignDeactivated', { locations: [] }],
    apart('LocationSwitchedOff', { locationId: 'Seoul' }),
  ];
  expect(watch(ruleKeptAtRest, facts(offFirst)).atRest).toMatchObject({
    kind: 'broken',
    culprits: [
      { eventId: 5, type: 'CampaignDeactivated', trouble: { kind: 'on-while-off', location: 'Busan' } },
    ],
  });
});

test('[P24] what one campaign spends is nothing to another', () => {
  const other = (amount: number): Told => [
    'LocationBudgetSet',
    { locationId: 'Seoul', amount },
    ['Campaign', 'campaign-2'],
  ];
  const mine: Told = ['LocationBudgetSet', { locationId: 'Seoul', amount: 60 }];
  expect(watch(ruleKept, facts([created, mine, other(60)])).brokeAt).toEqual([]);
});
