import type { Story } from '../../form/story.ts';
import { failedHotel } from './failed-hotel.ts';
import { flightBookedTwice } from './flight-booked-twice.ts';

/** One line a story, in the order in which they are told. */
const table = [failedHotel, flightBookedTwice] as const satisfies readonly Story[];

export type TripStory = (typeof table)[number];

export const tripStories: readonly TripStory[] = table;
