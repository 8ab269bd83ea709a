import { expect, test } from 'vitest';
import { withVariant } from '../../../src/scenarios/slots/slots.ts';
import { usageCountScenario as scenario } from '../../../src/scenarios/usage-count/usage-count-scenario.ts';
import {
  approveCount,
  rejectCount,
  requestCount,
} from '../../../src/scenarios/usage-count/usage-count-workload.ts';
import { openService, type ServiceStage } from '../../support/service-stage.ts';

const id = 'template-1';
const database = 'template-service';

const open = (concurrency: string): ServiceStage =>
  openService(scenario, {
    ...withVariant(scenario.defaults, 'keeping', 'row-with-lines', scenario.defaults).slots,
    concurrency,
  });

/** What the three tables say of the template. */
const kept = (stage: ServiceStage) =>
  ['templates', 'count_requests', 'count_decisions'].map((table) => stage.rows(table, database));

test('[N1] a template and its lines are rows of three tables, and what is asked anew takes the old lines away', () => {
  const stage = open('optimistic');
  const root = { template_id: id, count: 5 };
  const approved = { template_id: id, status: 'APPROVED' };
  expect(kept(stage)).toEqual([[{ ...root, version: 2 }], [{ template_id: id, requested: 5 }], [approved]]);

  stage.actOn(stage.ask('c1', requestCount(id, 12, 'Sora', 'new branch')));
  stage.rest();
  expect(kept(stage)).toEqual([[{ ...root, version: 3 }], [{ template_id: id, requested: 12 }], []]);

  stage.actOn(stage.ask('c2', rejectCount(id, 'Jun', 'over budget')));
  stage.rest();
  expect(kept(stage)).toEqual([
    [{ ...root, version: 4 }],
    [{ template_id: id, requested: 12 }],
    [{ template_id: id, status: 'REJECTED' }],
  ]);

  stage.actOn(stage.ask('c3', requestCount(id, 8, 'Mina', 'summer break')));
  stage.rest();
  stage.actOn(stage.ask('c4', approveCount(id, 'Jun', 'within budget')));
  stage.rest();
  expect(kept(stage)).toEqual([
    [{ template_id: id, count: 8, version: 6 }],
    [{ template_id: id, requested: 8 }],
    [approved],
  ]);
});

test('[N1] nothing of the three is there before the commit, and a crash before it leaves all as it was', () => {
  const stage = open('optimistic');
  const before = kept(stage);
  const handler = stage.ask('c1', requestCount(id, 12, 'Sora', 'new branch'));
  stage.actUpTo(handler, 'commit');
  stage.move({ kind: 'crash', place: 'template-service-1' });
  stage.rest();
  expect(kept(stage)).toEqual(before);
});

test('[N1] three statements may read two moments: the version of the root notices it when something is saved', () => {
  const stage = open('optimistic');
  stage.actOn(stage.ask('c1', requestCount(id, 12, 'Sora', 'new branch')));
  stage.rest();
  const approving = stage.ask('c2', approveCount(id, 'Jun', 'within budget'), 'template-service-2');
  stage.actUpTo(approving, 'select');
  stage.act(approving);
  stage.actOn(stage.ask('c3', rejectCount(id, 'Jun', 'over budget')));
  stage.actOn(stage.ask('c4', requestCount(id, 8, 'Mina', 'summer break')));
  // Of the template as it was after the first request, it finds the line of the second.
  stage.actOn(approving);
  stage.rest();
  expect(stage.answers()['c2']?.kind).toBe('conflict');
  expect(kept(stage)).toMatchObject([[{ count: 5, version: 5 }], [{ requested: 8 }], []]);
});
