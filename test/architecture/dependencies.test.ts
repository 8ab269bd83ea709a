import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { projectRoot } from './source-files.ts';

const versions = v.optional(v.record(v.string(), v.string()), {});
const manifest = v.parse(
  v.object({ dependencies: versions, devDependencies: versions }),
  read('package.json'),
);
const lock = v.parse(
  v.object({
    packages: v.record(
      v.string(),
      v.object({
        resolved: v.optional(v.string()),
        integrity: v.optional(v.string()),
        optionalDependencies: versions,
      }),
    ),
  }),
  read('package-lock.json'),
);

test('each dependency is named by one exact version', () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lock file ties no package to the address of one registry', () => {
  expect(Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
});

test('the lock file names the hash of every package, so that no other can come in its place', () => {
  // The empty path is the project itself, which comes from nowhere.
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity))).toEqual([]);
});

// `npm install` leaves out what its registry lacks for other machines, and `npm ci` then refuses the lock file.
test('the lock file lists the native parts of tools for every machine', () => {
  const native = Object.values(lock.packages).flatMap((entry) => Object.keys(entry.optionalDependencies));
  const missing = native.filter(
    (name) => !Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`)),
  );
  expect(missing).toEqual([]);
});

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(projectRoot, file), 'utf8'));
}
