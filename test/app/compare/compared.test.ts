import { describe, expect, test } from 'vitest';
import {
  comparedFromHash,
  compareHash,
  readCompared,
  type Compared,
} from '../../../src/app/compare/compared.ts';
import { packText } from '../../../src/app/run/packed-text.ts';
import { problemOfRequest } from '../../../src/app/problem/problems.ts';
import { linkLengthMax } from '../../../src/app/run/share-link.ts';
import { languages, textsOf } from '../../../src/i18n/languages.ts';
import { publisher } from '../../../src/scenarios/script/places-here.ts';
import type { Anchor } from '../../../src/scenarios/script/script.ts';
import { stories } from '../../../src/scenarios/story-table.ts';
import { orderRun } from '../../support/order-run.ts';
import { atOnce, atRest, before, send } from '../../support/scripts.ts';

const compared: Compared = {
  setups: [orderRun().setup, orderRun({ publishing: 'after-commit' }).setup],
  script: [
    { when: atOnce, move: send(1) },
    {
      when: { ...before('relay', 'publish', 2), label: 'OrderCreated' },
      move: { kind: 'op-fault', outcome: 'reply-lost' },
    },
    { when: atRest, move: { kind: 'recover', place: 'relay' } },
  ],
  story: null,
};

describe('a link to a comparison', () => {
  test('opens the same comparison again', async () => {
    expect(await comparedFromHash(await compareHash(compared))).toEqual({ ok: true, value: compared });
  });

  test.each(stories)('of the story $id is short, and names its story', async (story) => {
    const cured = { ...story.setup.slots, [story.cure.slot]: story.cure.variant };
    const ofStory: Compared = {
      setups: [story.setup, { ...story.setup, slots: cured }],
      script: [...story.before, ...story.after],
      story: story.id,
    };
    const hash = await compareHash(ofStory);
    expect(hash.length).toBeLessThan(linkLengthMax / 4);
    expect(await comparedFromHash(hash)).toEqual({ ok: true, value: ofStory });
  });

  test('carries every kind of anchor', async () => {
    const move = { kind: 'crash', place: publisher } as const;
    const anchors: readonly Anchor[] = [
      atOnce,
      atRest,
      { ...before('relay', 'publish', 2), label: 'OrderCreated' },
      { kind: 'answered', intent: 'c1' },
      { kind: 'event-committed', nth: 1 },
      { kind: 'event-published', nth: 2, event: 'OrderCreated' },
      { kind: 'event-applied', subscriber: 'projection', nth: 1 },
    ];
    const value = { ...compared, script: anchors.map((when) => ({ when, move })) };
    expect(await comparedFromHash(await compareHash(value))).toEqual({ ok: true, value });
  });

  test('made before a slot existed takes its default, and one of a story that is gone has none', () => {
    const { publishing } = orderRun().setup.slots;
    const older = { ...orderRun().setup, slots: { publishing } };
    const read = readCompared(file({ setups: [older, compared.setups[1]], story: 'bread' }));
    expect(read).toEqual({ ok: true, value: compared });
  });
});

const file = (change: Record<string, unknown>): string =>
  JSON.stringify({ format: 'replayground-comparison', version: 2, ...compared, ...change });
const withStep = (step: unknown): string => file({ script: [...compared.script, step] });
const command = send(1).kind === 'send' ? send(1) : null;

const wrong = [
  ['not json', '{', 'not-readable', 'json'],
  ['another format', file({ format: 'replayground-run' }), 'wrong-shape', 'comparison.format'],
  ['a version to come', file({ version: 3 }), 'unknown-version', '3'],
  ['one setup', file({ setups: compared.setups.slice(1) }), 'wrong-shape', 'comparison.setups'],
  [
    'five setups',
    file({ setups: [...compared.setups, ...compared.setups, ...compared.setups].slice(0, 5) }),
    'wrong-shape',
    'comparison.setups',
  ],
  [
    'an unknown variant',
    file({ setups: [compared.setups[0], { ...compared.setups[0], slots: { publishing: 'by-pigeon' } }] }),
    'unknown-variant',
    'publishing=by-pigeon',
  ],
  [
    'setups of two scenarios',
    file({ setups: [compared.setups[0], { scenario: 'campaign', slots: {}, seed: 1 }] }),
    'wrong-shape',
    'comparison.setups.scenario',
  ],
  [
    'an op of a process as a step',
    withStep({
      when: atOnce,
      move: { kind: 'op', activation: 'relay', op: 'poll', label: '', outcome: 'done' },
    }),
    'wrong-shape',
    'comparison.script.3.move',
  ],
  [
    'an anchor out of reach',
    withStep({ when: { ...before('relay', 'publish', 0) }, move: { kind: 'crash', place: 'relay' } }),
    'wrong-shape',
    'comparison.script.3.when.occurrence',
  ],
  [
    'an event that nobody counts to',
    withStep({ when: { kind: 'event-published', nth: 0 }, move: { kind: 'crash', place: 'relay' } }),
    'wrong-shape',
    'comparison.script.3.when.nth',
  ],
  [
    'an anchor that does not exist',
    withStep({ when: { kind: 'at-dawn' }, move: { kind: 'crash', place: 'relay' } }),
    'wrong-shape',
    'comparison.script.3.when.kind',
  ],
  [
    'a command that does not exist',
    withStep({
      when: atOnce,
      move: { ...command, command: { type: 'Bake', aggregateType: 'Order', aggregateId: 'o', data: {} } },
    }),
    'wrong-shape',
    'comparison.script.3.move.command.type',
  ],
  [
    'too many steps',
    file({ script: Array.from({ length: 501 }, () => compared.script[0]) }),
    'wrong-shape',
    'comparison.script',
  ],
] as const;

describe('a wrong link', () => {
  test.each(wrong)('with %s says what is wrong with it', async (_, text, kind, part) => {
    const found = await comparedFromHash(`#/compare/${await packText(text)}`);
    expect(found).toEqual({ ok: false, failure: { kind, part } });
    if (found.ok) return;
    const problem = problemOfRequest(found.failure);
    for (const language of languages)
      expect(textsOf(language).problems[problem.kind].length).toBeGreaterThan(8);
  });

  test.each(['#/compare/', '#/compare/AAAA', '#/compare/%00', '#/compare'])(
    '%s is not readable',
    async (hash) => {
      expect(await comparedFromHash(hash)).toEqual({
        ok: false,
        failure: { kind: 'not-readable', part: 'link' },
      });
    },
  );

  test('that unpacks to too much is not unpacked', async () => {
    const hash = `#/compare/${await packText(' '.repeat(2_000_000))}`;
    expect(await comparedFromHash(hash)).toEqual({ ok: false, failure: { kind: 'too-large', part: 'link' } });
  });
});
