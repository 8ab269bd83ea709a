import process from 'node:process';
import { afterEach, expect, test } from 'vitest';
import { browserVariable, findBrowser } from '../../scripts/find-browser.ts';

const before = process.env[browserVariable];
afterEach(() => {
  if (before === undefined) Reflect.deleteProperty(process.env, browserVariable);
  else process.env[browserVariable] = before;
});

test('the variable comes before any installed browser', () => {
  process.env[browserVariable] = process.execPath;
  expect(findBrowser()).toBe(process.execPath);
});

test('a variable that names no program is an error, not a reason to take another browser', () => {
  process.env[browserVariable] = import.meta.dirname;
  expect(() => findBrowser()).toThrow(browserVariable);
});
