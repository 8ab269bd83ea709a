import { describe, expect, test } from 'vitest';
import { tapeByClock } from '../../../src/live/tape-stage.ts';
import { followScript, toldStep } from '../../../src/scenarios/script/follow-script.ts';
import { startOfScript } from '../../../src/scenarios/script/script-progress.ts';
import type { Script, ScriptStep } from '../../../src/scenarios/script/script.ts';
import { orderRun } from '../../support/order-run.ts';
import { atOnce, atRest, before, send } from '../../support/scripts.ts';

const sent: ScriptStep = { when: atOnce, move: send(2) };
const crash: ScriptStep = { when: before('relay', 'update', 1), move: { kind: 'crash', place: 'relay' } };
const recover: ScriptStep = { when: atRest, move: { kind: 'recover', place: 'relay' } };
const sentLater: ScriptStep = { when: atRest, move: send(3) };
const refused: ScriptStep = {
  when: before('relay', 'publish', 1),
  move: { kind: 'op-fault', outcome: 'refused' },
};

describe('a script in a run that somebody else makes', () => {
  test('has as many steps left as have not been made', () => {
    const { told } = after([sent, refused, crash, recover], [sent, refused, crash, recover]);
    expect(told).toMatchObject({ due: null, progress: { pending: [], skipped: [] } });
  });

  test('offers the next one at its moment', () => {
    const { told } = after([sent, crash], [sent, crash, recover, sentLater]);
    expect(told.due).toEqual({ kind: 'make', step: recover, move: recover.move });
  });

  test('passes by what can do nothing here, once all is at rest, and offers what comes after it', () => {
    const { told } = after([sent], [sent, crash, sentLater], 'after-commit');
    expect(told.due?.step).toBe(sentLater);
    expect(told.progress.skipped).toEqual([{ step: crash, reason: 'not-there' }]);
  });

  test('has passed by what waited before a step that came at rest', () => {
    const { told } = after([sent, sentLater], [sent, crash, sentLater], 'outbox-deleting');
    expect(told.due).toBeNull();
    expect(told.progress).toMatchObject({ pending: [], skipped: [{ step: crash, reason: 'never-came' }] });
  });
});

/** Where a script stands once some of its steps have been made by a run. */
function after(made: Script, script: Script, publishing = 'outbox-polling') {
  const run = orderRun({ publishing });
  const { tape } = tapeByClock({ ...run, script: made, stopsBefore: null });
  const progress = tape
    .entries()
    .reduce((before, entry) => followScript(run.machine.definition, before, entry), startOfScript(script));
  return { told: toldStep(run.machine, tape.head().world, progress) };
}
