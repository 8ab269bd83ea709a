import { expect, test } from 'vitest';
import { keyCommand } from '../../../src/ui/shell/key-command.ts';

const onPage = { hasModifier: false, target: 'page' } as const;

test.each([
  [' ', 'play-pause'],
  ['ArrowRight', 'step'],
  ['ArrowLeft', 'step-back'],
  ['PageDown', 'step'],
  ['PageUp', 'step-back'],
  ['.', 'step'],
  ['Home', 'to-start'],
  ['End', 'to-end'],
  ['f', 'follow'],
  ['F', 'follow'],
  ['ㄹ', 'follow'],
  ['Escape', 'unfollow'],
  ['e', 'explore'],
  ['E', 'explore'],
  ['ㄷ', 'explore'],
  ['?', 'help'],
] as const)('%s means %s', (key, kind) => {
  expect(keyCommand({ key, ...onPage })).toEqual({ kind });
});

test.each(['1', '5', '9'])('%s makes that next move', (key) => {
  expect(keyCommand({ key, ...onPage })).toEqual({ kind: 'choose', number: Number(key) });
});

test.each(['0', 'a', 'Enter', 'Tab', 'constructor'])('%s is not the lab’s', (key) => {
  expect(keyCommand({ key, ...onPage })).toBeNull();
});

test('nothing that is typed in a field is taken for a key of the lab', () => {
  for (const key of [' ', '1', '.', '?', 'Home', 'ArrowLeft'])
    expect(keyCommand({ key, hasModifier: false, target: 'text' })).toBeNull();
});

test.each(['PageDown', 'PageUp', '.'])('a remote’s %s moves whatever has the focus', (key) => {
  expect(keyCommand({ key, hasModifier: false, target: 'widget' })).not.toBeNull();
  expect(keyCommand({ key, hasModifier: false, target: 'own-keys' })).toBeNull();
});

test('a menu, a tab, a choice of answers or a slider keeps its own keys', () => {
  expect(keyCommand({ key: 'ArrowRight', hasModifier: false, target: 'widget' })).toBeNull();
  expect(keyCommand({ key: '4', hasModifier: false, target: 'widget' })).toBeNull();
  expect(keyCommand({ key: 'ArrowRight', hasModifier: false, target: 'own-keys' })).toBeNull();
});

test('a tab leaves following to the lab, and keeps what leads from tab to tab', () => {
  expect(keyCommand({ key: 'f', hasModifier: false, target: 'tab' })).toEqual({ kind: 'follow' });
  expect(keyCommand({ key: 'Escape', hasModifier: false, target: 'tab' })).toEqual({ kind: 'unfollow' });
  for (const key of ['ArrowRight', 'Home', ' ', '4'])
    expect(keyCommand({ key, hasModifier: false, target: 'tab' })).toBeNull();
});

test('what lies over the page is closed by Escape itself', () => {
  expect(keyCommand({ key: 'Escape', hasModifier: false, target: 'own-keys' })).toBeNull();
});

test('Space on a button presses that button, the other keys still move', () => {
  expect(keyCommand({ key: ' ', hasModifier: false, target: 'button' })).toBeNull();
  expect(keyCommand({ key: 'ArrowRight', hasModifier: false, target: 'button' })).toEqual({ kind: 'step' });
});

test('a shortcut of the browser is left to it', () => {
  expect(keyCommand({ key: 'ArrowLeft', hasModifier: true, target: 'page' })).toBeNull();
});
