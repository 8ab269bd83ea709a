import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Followed } from '../../src/app/follow/chain.ts';
import { FollowBar } from '../../src/ui/follow/follow-bar.tsx';
import { Trace } from '../../src/ui/inspector/trace.tsx';
import { SystemMap } from '../../src/ui/map/system-map.tsx';
import { labAt, sendOrder } from './fixtures/lab-at.ts';
import { renderLab } from './fixtures/render-lab.tsx';

const lab = labAt({ first: [sendOrder], moveCount: 12 });

describe('following a message', () => {
  const followed: Followed = {
    subject: { kind: 'event', id: 3 },
    name: 'OrderCreated #3',
    members: ['command c1', 'event 3'],
    moves: [1, 2],
    places: ['client', 'order-service-1'],
    links: ['client->order-service-1', 'order-service-1->client'],
    rows: [],
    activations: ['client:c1'],
    tally: {
      committed: 1,
      messages: 0,
      published: 2,
      applied: [{ subscriber: 'notification', count: 2 }],
      parked: [],
      mails: 1,
    },
  };
  const following = labAt({
    first: [sendOrder],
    moveCount: 5,
    changed: { subject: followed.subject, followed },
  });

  test('the bar says what came of it, in the reader’s language, and ends it', async () => {
    const { calls } = renderLab(<FollowBar />, following);
    const bar = page.getByRole('region', { name: 'What is followed' });
    await expect
      .element(bar)
      .toHaveTextContent(
        'Following OrderCreated #3: committed, published twice, applied twice by Notification, one mail',
      );
    await bar.getByRole('button', { name: 'Stop following' }).click();
    expect(calls.follow).toHaveBeenCalledExactlyOnceWith(null);
  });

  test('in Korean too', async () => {
    renderLab(<FollowBar />, following, 'ko');
    await expect
      .element(page.getByRole('region', { name: '따라가는 메시지' }))
      .toHaveTextContent(
        'OrderCreated #3 따라가는 중: 커밋됨, 2번 발행됨, 알림 서비스에서 2번 반영됨, 메일 1통',
      );
  });

  test('without anything to follow there is no bar', () => {
    renderLab(<FollowBar />, lab);
    expect(page.getByRole('region').elements()).toEqual([]);
  });

  test('the moves of the chain are marked in the trace', async () => {
    renderLab(<Trace />, following);
    await expect.element(page.getByRole('list')).toBeInTheDocument();
    expect(page.getByText('(in the chain)').elements()).toHaveLength(2);
  });

  test('a press on a move follows what it is about, and another press ends that', async () => {
    const { calls, store } = renderLab(<Trace />, lab);
    expect(page.getByRole('button', { name: /^Follow/ }).elements()).toEqual([]);
    const { subject, name } = followed;
    calls.subjectOf.mockImplementation((what) =>
      what.kind === 'move' && what.number === 2 ? { subject, name } : null,
    );
    store.setState({ position: 3, entries: [...lab.entries] });
    const button = page.getByRole('button', { name: 'Follow OrderCreated #3' });
    await button.click();
    expect(calls.follow).toHaveBeenLastCalledWith(subject);
    store.setState({ subject });
    await expect.element(button).toHaveAttribute('aria-pressed', 'true');
    await button.click();
    expect(calls.follow).toHaveBeenLastCalledWith(null);
  });

  test('the places and links of the chain are lit on the map, and named in its list', async () => {
    renderLab(<SystemMap />, following);
    const lit = [...document.querySelectorAll('[data-followed="true"]')];
    expect(lit.map((place) => place.getAttribute('data-place'))).toEqual(followed.places);
    expect(page.getByRole('listitem').filter({ hasText: 'in the chain' }).elements()).toHaveLength(2);
  });
});
