import { writeRun } from '../../src/app/run/write-run.ts';
import { type SharedRun } from '../../src/app/run/shared-run.ts';
import { encodeRun } from '../../src/app/run/share-link.ts';
import type { AllTexts } from '../../src/i18n/en/texts.ts';
import type { Move } from '../../src/kernel/world/move.ts';
import { orderStories } from '../../src/scenarios/order/stories/order-stories.ts';
import { expect, labView, playToPress, test } from '../support/lab-page.ts';

const [story] = orderStories;
const { setup } = story ?? { setup: { scenario: '', slots: {}, seed: 0 } };
const order = { type: 'CreateOrder', aggregateType: 'Order', aggregateId: 'order-2' } as const;
const moves: readonly Move[] = [
  { kind: 'take-down', place: 'broker' },
  {
    kind: 'send',
    intent: 'c1',
    to: 'order-service-1',
    command: { ...order, data: { customerId: 'customer-1', total: 100 } },
  },
  { kind: 'crash', place: 'projection' },
];
const run: SharedRun = { setup, story: null, moves, position: 2, broken: [] };

test('a link opens its setup, its moves and the place to look at, as a run of its own', async ({ page }) => {
  const lab = labView(page);
  await lab.open(`#/run/${await encodeRun(run)}`);
  await lab.expectAt(2, 3);
  await expect(lab.place('broker')).toHaveAttribute('data-condition', 'down');
  await expect(lab.place('projection')).toHaveAttribute('data-condition', 'up');
  await expect(lab.place('relay')).toHaveCount(0);
  await lab.key('End', 3, 3);
  await expect(lab.place('projection')).toHaveAttribute('data-condition', 'crashed');
  await lab.key('ArrowRight', 4, 4);
  await page.reload();
  await lab.expectAt(4, 4);
});

test(
  'a link to this moment, made here, opens the same moment in another browser',
  { tag: '@hosting' },
  async ({ page, browser, baseURL }) => {
    const lab = labView(page);
    await lab.open('#/story/mailed-twice');
    const { head } = await lab.at();
    await lab.pressOn();
    await lab.key('ArrowLeft', head, head + 1);
    await lab.button(lab.texts.shell.share).click();
    const link = await page.getByRole('textbox', { name: lab.texts.share.link }).inputValue();
    expect(link.startsWith(baseURL ?? '')).toBe(true);
    const elsewhere = await browser.newContext();
    const other = labView(await elsewhere.newPage());
    await other.page.goto(link);
    await other.expectAt(head, head + 1);
    await expect(other.page.getByRole('alert')).toHaveCount(0);
    await elsewhere.close();
  },
);

test('a run saved as a file opens again', async ({ page }) => {
  const lab = labView(page);
  await lab.open('#/story/mailed-twice');
  await lab.pressOn();
  const { head } = await lab.at();
  await lab.button(lab.texts.shell.share).click();
  const downloading = page.waitForEvent('download');
  await lab.button(lab.texts.share.download).click();
  const path = await (await downloading).path();
  await page.keyboard.press('Escape');
  await page.goto('./#/sandbox');
  await expect(lab.place('relay')).toHaveAttribute('data-condition', 'up');
  await lab.button(lab.texts.shell.share).click();
  await page.locator('input[type="file"]').setInputFiles(path);
  await lab.expectAt(head, head);
  await expect(lab.place('relay')).toHaveAttribute('data-condition', 'crashed');
});

const changed = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(writeRun(run)) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};

async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url');
}

const wrong: readonly (readonly [
  what: string,
  text: () => Promise<string>,
  problem: keyof AllTexts['problems'],
  part: string,
])[] = [
  ['a link that is cut off', async () => (await encodeRun(run)).slice(0, 80), 'link-not-readable', 'link'],
  ['a link of nothing', () => Promise.resolve('AAAA'), 'link-not-readable', 'link'],
  ['a link that unpacks to too much', async () => packed(' '.repeat(9_000_000)), 'link-too-large', 'link'],
  [
    'a link of a version to come',
    async () => packed(changed((file) => (file['version'] = 7))),
    'link-unknown-version',
    '7',
  ],
  [
    'a link to another scenario',
    async () => packed(changed((file) => (file['setup'] = { ...setup, scenario: 'bakery' }))),
    'link-unknown-scenario',
    'bakery',
  ],
  [
    'a link to another variant',
    async () => packed(changed((file) => (file['setup'] = { ...setup, slots: { publishing: 'by-pigeon' } }))),
    'link-unknown-variant',
    'publishing=by-pigeon',
  ],
  [
    'a link with a wrong part',
    async () => packed(changed((file) => (file['moves'] = [{ kind: 'crash', place: 7 }]))),
    'link-wrong-shape',
    'run.moves.0.place',
  ],
];

test('a malformed link says what is wrong with it, and the present run stays untouched', async ({ page }) => {
  const lab = labView(page);
  await lab.open('#/story/lost-update');
  let { head } = await lab.at();
  for (const [, text, problem, part] of wrong) {
    const hash = `#/run/${await text()}`;
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    const notice = page.getByRole('status').filter({ hasText: lab.texts.problems[problem] });
    await expect(notice).toContainText(part);
    await lab.expectAt(head, head);
    await notice.getByRole('button', { name: lab.texts.notices.dismiss }).click();
    await expect(notice).toHaveCount(0);
    head += 1;
    await lab.key('ArrowRight', head, head);
  }
  await page.reload();
  await lab.expectAt(head, head);
});

for (const [what, text, problem, part] of wrong)
  test(`${what}, opened afresh, is told plainly and leads on`, async ({ page }) => {
    const lab = labView(page, 'en');
    await page.goto(`./?lang=en#/run/${await text()}`);
    await expect(page.getByRole('alert')).toHaveText(lab.texts.problems[problem]);
    await expect(page.getByRole('main')).toContainText(part);
    await lab.button(lab.texts.boundary.startOver).click();
    await expect(lab.story).toContainText(lab.told('lost-after-commit').watch);
  });

test('an address without a page, a story or a run says so', async ({ page }) => {
  const lab = labView(page);
  for (const [hash, problem] of [
    ['#/bakery', 'unknown-page'],
    ['#/story/bread', 'unknown-story'],
    ['#/lab/gone', 'unknown-run'],
    ['#/sandbox?publishing=by-pigeon', 'link-unknown-variant'],
  ] as const) {
    await page.goto(`./${hash}`);
    await expect(page.getByText(lab.texts.problems[problem])).toBeVisible();
  }
});

test('a run made by older rules opens up to where they part, and says so', async ({ page }) => {
  const lab = labView(page);
  const older = { ...run, moves: [...moves, { kind: 'recover', place: 'relay' } as const], position: 4 };
  await lab.open(`#/run/${await encodeRun(older)}`);
  await lab.expectAt(3, 3);
  await expect(page.getByRole('status').filter({ hasText: lab.texts.problems['older-rules'] })).toContainText(
    '3',
  );
});

test('switching a variant plays the same script under it, in a new run', async ({ page }) => {
  const lab = labView(page);
  const sent = moves.slice(0, 2);
  await lab.open(`#/run/${await encodeRun({ ...run, moves: sent, position: 2 })}`);
  await playToPress(lab);
  await lab.expectLight('no-lost-event', 'will-break');
  await page.getByRole('combobox', { name: lab.texts.slots.publishing }).selectOption('outbox-polling');
  await expect(lab.place('relay')).toBeVisible();
  await expect(lab.place('broker')).toHaveAttribute('data-condition', 'down');
  await lab.expectLight('no-lost-event', 'waiting');
});
