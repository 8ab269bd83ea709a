import { describe, expect, test } from 'vitest';
import { postScenario } from '../../../src/scenarios/post/post-scenario.ts';
import {
  addComment,
  deletePost,
  editMessage,
  likePost,
  newPost,
} from '../../../src/scenarios/post/post-workload.ts';
import { brokenUnaided } from '../../support/broken-unaided.ts';
import { slotPairsOf, slotsText } from '../../support/order-lab.ts';
import { openService } from '../../support/service-stage.ts';
import { servicesOf } from '../../support/services-of.ts';

const cases = slotPairsOf(postScenario).map((slots) => [slotsText(slots), slots] as const);

describe.each(cases)('%s', (_, slots) => {
  test('[T1] keeps every promise while nothing fails and clients come one at a time', () => {
    const stage = openService(postScenario, slots);
    const commands = [
      newPost('post-2', 'Jun', 'Good morning'),
      likePost('post-1'),
      addComment('post-1', 'comment-2', 'Jun', 'So it is.'),
      deletePost('post-2', 'Jun'),
      editMessage('post-2', 'Good night'),
    ];
    commands.forEach((command, index) => {
      stage.actOn(stage.ask(`c${index + 1}`, command, servicesOf(postScenario)[index % 2]));
      stage.rest();
    });
    expect(stage.answers()['c5']).toMatchObject({ kind: 'rejected', rejection: 'PostGone' });
    const broken = stage.machine.definition.properties.filter(({ id }) => stage.judged(id).kind !== 'kept');
    const excused = brokenUnaided(slots.publishing);
    expect(broken.map(({ id }) => id).filter((id) => !excused.includes(id))).toEqual([]);
    expect(stage.rows('post_view', 'projection')).toMatchObject([
      { post_id: 'post-1', author: 'Mina', likes: 1, comments: 2, status: 'ACTIVE', changes: 4 },
      { post_id: 'post-2', author: 'Jun', likes: 0, comments: 0, status: 'REMOVED', changes: 2 },
    ]);
  });
});
