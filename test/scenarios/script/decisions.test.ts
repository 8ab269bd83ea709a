import { describe, expect, test } from 'vitest';
import type { Move } from '../../../src/kernel/world/move.ts';
import { memoryStage, playScript } from '../../../src/scenarios/script/play-script.ts';
import { isScriptFault, type Script } from '../../../src/scenarios/script/script.ts';
import { books, decides, tripSetup } from '../../../src/scenarios/trip/stories/story-parts.ts';
import { playSetup } from '../../support/every-scenario.ts';
import { openPublishing } from '../../support/campaign-publishing.ts';

const decided: Move = { kind: 'decide', activation: 'manager', subject: 'campaign-1', option: 'confirm' };
const rejected: Script = [
  {
    when: { kind: 'at-once' },
    move: {
      kind: 'arm',
      fault: {
        place: 'publishing-service',
        op: 'choose',
        label: null,
        occurrence: 1,
        strike: 'take',
        option: 'reject',
      },
    },
  },
];

function played(script: Script) {
  const stage = openPublishing({ outside: 'recognises-command-id' });
  stage.activate();
  const memory = memoryStage(stage.machine, stage.now());
  const play = playScript(stage.machine, memory, script);
  return { play, decisions: memory.moves.filter(({ kind }) => kind === 'decide') };
}

describe('what a person decides, in a script', () => {
  test('[S10] is no fault, and is decided once they are asked, however early its moment came', () => {
    expect(isScriptFault(decided)).toBe(false);
    const early = { kind: 'before', place: 'relay', op: 'publish', occurrence: 1 } as const;
    const { play, decisions } = played([...rejected, { when: early, move: decided }]);
    expect(play.skipped).toEqual([]);
    expect(decisions).toEqual([decided]);
  });

  test('[S10] is decided whichever process asks it here', () => {
    const elsewhere = { ...decided, activation: 'another-manager' };
    const { decisions } = played([...rejected, { when: { kind: 'at-rest' }, move: elsewhere }]);
    expect(decisions).toEqual([decided]);
  });

  test('[S10] finds nothing to do where nobody asks', () => {
    const { play, decisions } = played([{ when: { kind: 'at-rest' }, move: decided }]);
    expect(decisions).toEqual([]);
    expect(play.skipped).toMatchObject([{ reason: 'not-possible' }]);
  });

  test('is decided as often as it stands there, by the very same step too', () => {
    const [reject, reroute] = [decides('reject'), decides('reroute')];
    const { tape, skipped } = playSetup(tripSetup({}), [books(1), reject, reroute, reject, reroute]);
    expect(skipped).toEqual([]);
    const made = tape.entries().flatMap(({ move }) => (move.kind === 'decide' ? [move.option] : []));
    expect(made).toEqual(['reject', 'reroute', 'reject', 'reroute']);
  });
});
