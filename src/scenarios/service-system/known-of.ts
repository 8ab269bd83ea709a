import type { KnownOfEvents } from '../topology/versions-of.ts';
import { namesOf, type ServiceSystem } from './service-system.ts';

/** What is known of a system's events beside what they are now. */
export function knownOf(system: ServiceSystem): KnownOfEvents {
  const { older, personal } = system;
  const { database, databasePlace } = namesOf(system);
  return {
    ...(older === undefined ? {} : { olderShapes: older.shapes }),
    ...(personal === undefined
      ? {}
      : { personal: { about: personal.about, keys: database, keysAt: databasePlace } }),
  };
}
