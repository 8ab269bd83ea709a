import type { DomainText } from '../domain-text.ts';
import type { LocationCommand, LocationEvent, LocationRejection } from './location-messages.ts';

export const locationTexts = {
  aggregate: 'Ad location',
  commands: {
    SwitchLocationOn: 'Switch an ad location on',
    SwitchLocationOff: 'Switch an ad location off',
    SetLocationBudget: 'Set an ad location’s budget',
  },
  fields: {
    locationId: 'Ad location',
    amount: 'Amount',
  },
  events: {
    LocationSwitchedOn: 'Ad location switched on',
    LocationSwitchedOff: 'Ad location switched off',
    LocationBudgetSet: 'Ad location’s budget set',
  },
  rejections: {
    LocationOn: 'the ad location is on already',
    LocationOff: 'the ad location is off already',
    AmountNegative: 'a budget can’t be below zero',
  },
} satisfies DomainText<LocationCommand, LocationEvent, LocationRejection>;
