/** A length of the map for its style sheets: so many of its units. */
export const units = (count: number): string => `calc(${String(Math.round(count * 100) / 100)} * var(--u))`;
