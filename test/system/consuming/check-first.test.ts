import { describe, expect, test } from 'vitest';
import { revise, relayStage } from '../../support/relay-stage.ts';

/** Two workers of the notification have event 3 in hand, each a copy of it. */
function copied(consuming: string, effect: string) {
  const { stage } = relayStage({ consuming, effect, members: 'in-flight' });
  stage.actOn(stage.ask('c1', revise(120)));
  stage.actUpTo('relay', 'publish');
  stage.act('relay', 'reply-lost');
  stage.actOn('relay');
  for (const worker of ['notification', 'notification:2']) stage.act(worker);
  return stage;
}
const mailsOf = (stage: ReturnType<typeof copied>): number | undefined =>
  stage.now().mails['mail-server']?.size;

describe('a check first and the id last', () => {
  test('of two that check at once both do the work, and the row of the second is taken back', () => {
    const stage = copied('check-first', 'row');
    for (const worker of ['notification', 'notification:2']) {
      stage.actUpTo(worker, 'select');
      expect(stage.act(worker)).toEqual({ ok: true, value: [] });
    }
    for (const worker of ['notification', 'notification:2']) stage.act(worker);
    stage.actUpTo('notification', 'commit');
    stage.actUpTo('notification:2', 'insert');
    expect(stage.outcomes('notification:2')).toEqual([]);
    stage.act('notification');
    expect(stage.act('notification:2')).toEqual({ ok: false, failure: 'duplicate-key' });
    stage.rest();
    expect(stage.rows('notifications', 'notification').filter((row) => row['message_id'] === 3)).toHaveLength(
      1,
    );
    for (const promise of ['effect-once', 'no-lost-event', 'no-stuck-message'])
      expect(stage.judged(promise)).toEqual({ kind: 'kept' });
  });

  test.each([
    ['check-first', 'e-mail', 2],
    ['check-first', 'e-mail-recognised', 1],
    ['idempotent', 'e-mail', 1],
    ['insert-first', 'e-mail', 1],
  ] as const)('nothing fails, and %s with %s has sent %i of the two mails', (consuming, effect, count) => {
    const stage = copied(consuming, effect);
    const before = mailsOf(stage) ?? 0;
    // Step by step, as far as each can go.
    const workers = ['notification', 'notification:2'];
    for (let round = 0; round < 12; round += 1)
      for (const worker of workers)
        if (stage.natural(worker) !== null && stage.wants(worker) !== 'poll') stage.act(worker);
    expect(mailsOf(stage)).toBe(before + count);
    expect(stage.judged('effect-once').kind).toBe(count === 2 ? 'broken' : 'kept');
  });

  test('a copy that comes later is found, does nothing and is acknowledged', () => {
    const stage = copied('check-first', 'row');
    stage.actUpTo('notification', 'poll');
    stage.actUpTo('notification:2', 'rollback');
    stage.actUpTo('notification:2', 'poll');
    expect(stage.rows('notifications', 'notification').filter((row) => row['message_id'] === 3)).toHaveLength(
      1,
    );
    stage.rest();
    expect(stage.judged('no-stuck-message')).toEqual({ kind: 'kept' });
  });
});
