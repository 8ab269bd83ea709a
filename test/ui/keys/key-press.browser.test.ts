import { expect, test } from 'vitest';
import { keyPressOf } from '../../../src/ui/keys/key-command.ts';

/** What has the focus, and for whom a key is then. */
const controls = [
  ['<button>x</button>', 'button', 'button'],
  ['<a href="#">x</a>', 'a', 'button'],
  ['<details><summary>x</summary></details>', 'summary', 'button'],
  // It is pressed by the space bar, and nobody writes there.
  ['<input type="checkbox">', 'input', 'button'],
  ['<input type="radio">', 'input', 'group'],
  ['<div role="tab" tabindex="0">x</div>', 'div', 'group'],
  ['<select><option>x</option></select>', 'select', 'widget'],
  ['<input type="range">', 'input', 'own-keys'],
  ['<dialog open><input type="checkbox"></dialog>', 'input', 'own-keys'],
  ['<div role="dialog"><button>x</button></div>', 'button', 'own-keys'],
  ['<input>', 'input', 'text'],
  ['<input type="number">', 'input', 'text'],
  ['<textarea></textarea>', 'textarea', 'text'],
  ['<p tabindex="0">x</p>', 'p', 'page'],
] as const;

test.each(controls)('with the focus in %s, on its %s, a key is for: %s', (markup, selector, target) => {
  const host = document.createElement('div');
  host.innerHTML = markup;
  document.body.append(host);
  const targets: string[] = [];
  host.addEventListener('keydown', (event) => targets.push(keyPressOf(event).target));
  host.querySelector(selector)?.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true }));
  host.remove();
  expect(targets).toEqual([target]);
});
