import { expect, test } from 'vitest';
import { keyCommand } from '../../../src/ui/keys/key-command.ts';

type Press = Parameters<typeof keyCommand>[0];

const means = (key: string, changed: Partial<Press> = {}) =>
  keyCommand({ key, code: '', isRepeat: false, hasModifier: false, target: 'page', ...changed });

const commands = [
  [' ', 'play-pause'],
  ['ArrowRight', 'step'],
  ['ArrowLeft', 'step-back'],
  ['PageDown', 'press'],
  ['PageUp', 'press-back'],
  ['Home', 'to-start'],
  ['End', 'to-end'],
  ['.', 'blank'],
  ['b', 'blank'],
  ['B', 'blank'],
  ['f', 'stage'],
  ['m', 'follow'],
  ['F', 'stage'],
  ['Escape', 'unfollow'],
  ['e', 'explore'],
  ['E', 'explore'],
  ['?', 'help'],
] as const;

test.each(commands)('%s means %s', (key, kind) => {
  expect(means(key)).toEqual({ kind });
});

test.each(commands.filter(([, kind]) => !['step', 'step-back', 'press', 'press-back'].includes(kind)))(
  '%s kept down does what it does once',
  (key) => {
    expect(means(key, { isRepeat: true })).toEqual({ kind: 'held' });
  },
);

test.each(['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp'])('%s kept down goes on', (key) => {
  expect(means(key, { isRepeat: true })).toEqual(means(key));
});

test.each([
  ['Korean', 'ㄹ', 'KeyF', 'stage'],
  ['Korean', 'ㄷ', 'KeyE', 'explore'],
  ['Korean, with Shift', 'ㄸ', 'KeyE', 'explore'],
  ['Korean', 'ㅠ', 'KeyB', 'blank'],
  ['Russian', 'а', 'KeyF', 'stage'],
  ['Russian', 'у', 'KeyE', 'explore'],
  ['Russian', 'И', 'KeyB', 'blank'],
  ['Greek', 'φ', 'KeyF', 'stage'],
  ['Greek', 'ε', 'KeyE', 'explore'],
  ['Greek', 'β', 'KeyB', 'blank'],
  ['Hebrew', 'כ', 'KeyF', 'stage'],
  ['Arabic', 'ب', 'KeyF', 'stage'],
  ['an input method at work', 'Process', 'KeyF', 'stage'],
] as const)('on a keyboard that is %s, %s at %s means %s', (_, key, code, kind) => {
  expect(means(key, { code })).toEqual({ kind });
});

test('another Latin keyboard has its letters where it has them', () => {
  // Dvorak: what is written counts, not where it lies.
  expect(means('u', { code: 'KeyF' })).toBeNull();
  expect(means('f', { code: 'KeyY' })).toEqual({ kind: 'stage' });
  expect(means('é', { code: 'Digit2' })).toBeNull();
  expect(means('ß', { code: 'KeyE' })).toBeNull();
});

test.each(['1', '5', '9'])('%s makes that next move, once', (key) => {
  expect(means(key)).toEqual({ kind: 'choose', number: Number(key) });
  expect(means(key, { isRepeat: true })).toEqual({ kind: 'held' });
});

test('a digit of another script is a digit', () => {
  expect(means('٣', { code: 'Digit3' })).toEqual({ kind: 'choose', number: 3 });
});

test.each(['0', 'a', 'Enter', 'Tab', 'constructor', 'ㅁ', 'Process'])('%s is not the lab’s', (key) => {
  expect(means(key, { code: 'KeyA' })).toBeNull();
});

test('nothing that is typed in a field is taken for a key of the lab', () => {
  for (const key of [' ', '1', '.', 'b', '?', 'Home', 'ArrowLeft'])
    expect(means(key, { target: 'text' })).toBeNull();
});

test.each(['PageDown', 'PageUp', '.'])('a remote’s %s is the lab’s whatever has the focus', (key) => {
  for (const target of ['widget', 'group', 'button'] as const) expect(means(key, { target })).not.toBeNull();
  expect(means(key, { target: 'own-keys' })).toBeNull();
});

test('a list or a slider keeps its own keys, and a list finds by letters', () => {
  for (const key of ['ArrowRight', '4', 'b', 'e']) expect(means(key, { target: 'widget' })).toBeNull();
  expect(means('ArrowRight', { target: 'own-keys' })).toBeNull();
});

test('a tab or an answer leaves letters to the lab, and keeps what leads to the next of them', () => {
  expect(means('m', { target: 'group' })).toEqual({ kind: 'follow' });
  expect(means('b', { target: 'group' })).toEqual({ kind: 'blank' });
  expect(means('ㄹ', { code: 'KeyF', target: 'group' })).toEqual({ kind: 'stage' });
  expect(means('Escape', { target: 'group' })).toEqual({ kind: 'unfollow' });
  for (const key of ['ArrowRight', 'Home', ' ', '4']) expect(means(key, { target: 'group' })).toBeNull();
});

test('what lies over the page is closed by Escape itself', () => {
  expect(means('Escape', { target: 'own-keys' })).toBeNull();
});

test('Space and Enter on a button press that button, once; the other keys still move', () => {
  expect(means(' ', { target: 'button' })).toBeNull();
  expect(means('Enter', { target: 'button' })).toBeNull();
  expect(means('Enter', { target: 'button', isRepeat: true })).toEqual({ kind: 'held' });
  expect(means('ArrowRight', { target: 'button' })).toEqual({ kind: 'step' });
});

test('a shortcut of the browser is left to it', () => {
  expect(means('ArrowLeft', { hasModifier: true })).toBeNull();
});
