import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFolder, serveFolder, type FolderServer } from '../../scripts/serve-folder.ts';
import { textsOf } from '../../src/i18n/languages.ts';
import type { DrivenBrowser, StartBrowser } from './driven-browser.ts';
import { openLab } from './lab-tab.ts';

const { explore, notices, share, shell, transport, ways } = textsOf('ko');
// A story that is opened again goes on where it was, so each test has one of its own.
const story = (id: string): string => `?lang=ko#/story/${id}`;

export type SmokeOptions = { readonly name: string; readonly start: StartBrowser };

/** What every browser must be able to do with the built page. */
export function smoke({ name, start }: SmokeOptions): void {
  let site: FolderServer;
  let browser: DrivenBrowser;
  beforeAll(async () => {
    site = await serveFolder({ folder: builtFolder, mountPath: '/', port: 0 });
    browser = await start({ isStorageDenied: false });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test(`${name} finds a run again that was reloaded while it played, and goes on`, async () => {
    const lab = await openLab(browser, site.url + story('mailed-twice'));
    const before = await lab.reached(0);
    await lab.press(transport.play);
    const acknowledged = await lab.reached(before + 3);
    await lab.reload();
    const found = await lab.reached(acknowledged);
    await lab.expectAt(found, found);
    for (const reason of Object.values(notices.memory)) await lab.expectNoText(reason);
    await lab.expectNoText(notices.watching);
    await lab.pressKey('ArrowRight');
    await lab.expectAt(found + 1, found + 1);
    await lab.pressKey('ArrowLeft');
    await lab.expectAt(found, found + 1);
  });

  test(`in ${name} one tab drives, another watches it and takes over`, async () => {
    const first = await openLab(browser, site.url + story('lost-update'));
    const head = await first.reached(0);
    await first.pressKey('ArrowRight');
    await first.expectAt(head + 1, head + 1);
    // The story's own address: what the bar says after a pause is a link, which opens a run of its own.
    const second = await openLab(browser, site.url + story('lost-update'));
    await second.expectText(notices.watching);
    await second.expectAt(head + 1, head + 1);

    await first.toFront();
    await first.pressKey('ArrowRight');
    await first.expectAt(head + 2, head + 2);
    await second.toFront();
    await second.expectAt(head + 2, head + 2);

    await second.press(notices.takeOver);
    await second.expectNoText(notices.watching);
    await second.pressKey('ArrowRight');
    await second.expectAt(head + 3, head + 3);
    await first.toFront();
    await first.expectText(notices.watching);
    await first.expectAt(head + 3, head + 3);
  });

  test(`a link made in ${name} opens the same moment there`, async () => {
    const lab = await openLab(browser, site.url + story('lost-after-commit'));
    const head = await lab.reached(0);
    await lab.pressKey('ArrowRight');
    await lab.expectAt(head + 1, head + 1);
    await lab.pressKey('ArrowLeft');
    await lab.expectAt(head, head + 1);
    await lab.press(shell.share);
    const link = await lab.valueOf(share.link);
    expect(link).toMatch(/#\/run\/[\w-]+$/);
    const other = await openLab(browser, link);
    await other.expectAt(head, head + 1);
    await other.pressKey('ArrowRight');
    await other.expectAt(head + 1, head + 1);
  });

  test(`in ${name} the explorer's thread breaks a design, and the run opens`, async () => {
    const lab = await openLab(browser, `${site.url}?lang=ko#/sandbox?publishing=after-commit`);
    await lab.press(ways.explore);
    await lab.choose(explore.promise, 'no-lost-event');
    await lab.choose(explore.commands, '1');
    await lab.choose(explore.faultsInAll, '1');
    await lab.press(explore.search);
    await lab.expectText(explore.broken(9));
    // What was found is told before the search has ended, and moves as more is said.
    await lab.expectText(explore.again);
    await lab.press(explore.openRun);
    await lab.expectAt(12, 15);
  });
}
