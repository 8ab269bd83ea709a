import { isRecord, type Json } from './json.ts';

const depthMax = 32;

/**
 * Whatever a table of the browser can hold, as plain data. What JSON has no word for (dates, big
 * integers, data that contain themselves) becomes text: it is shown and saved, never counted on.
 */
export function plainOf(value: unknown, depth = 0): Json {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'object': {
      if (value === null) return null;
      if (depth >= depthMax) return '…';
      if (Array.isArray(value)) return Array.from(value, (item) => plainOf(item, depth + 1));
      const prototype: unknown = Object.getPrototypeOf(value);
      const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
      if (!isPlain || !isRecord(value)) return Object.prototype.toString.call(value);
      const pairs = Object.entries(value).filter(([, item]) => item !== undefined);
      return Object.fromEntries(pairs.map(([key, item]) => [key, plainOf(item, depth + 1)]));
    }
    default:
      return String(value);
  }
}
