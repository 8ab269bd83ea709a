import type {
  BookingCommand,
  BookingEvent,
  BookingRejection,
} from '../../domains/booking/booking-messages.ts';
import type {
  EmployeeCommand,
  FlightCommand,
  HotelCommand,
  NoEvent,
  NoRejection,
} from '../../domains/booking/travel-commands.ts';
import type {
  OwnCampaignCommand,
  OwnCampaignEvent,
  OwnCampaignRejection,
} from '../../domains/campaign/campaign-messages.ts';
import type { CampaignQuery } from '../../domains/campaign/campaign-queries.ts';
import type {
  LocationCommand,
  LocationEvent,
  LocationRejection,
} from '../../domains/campaign/location-messages.ts';
import type {
  CustomerCommand,
  CustomerEvent,
  CustomerRejection,
} from '../../domains/customer/customer-messages.ts';
import type { DomainText } from '../../domains/domain-text.ts';
import type { OrderQuery } from '../../domains/order/order-queries.ts';
import type { OrderCommand, OrderEvent, OrderRejection } from '../../domains/order/order-messages.ts';
import type { PostCommand, PostEvent, PostRejection } from '../../domains/post/post-messages.ts';
import type {
  PublisherCommand,
  PublisherEvent,
  PublisherRejection,
} from '../../domains/publisher/publisher.ts';
import type {
  TemplateCommand,
  TemplateEvent,
  TemplateRejection,
} from '../../domains/usage-count/template.ts';
import type { SlotId } from '../../scenarios/slots/setup.ts';
import type { slotTable } from '../../scenarios/slots/slot-table.ts';
import type { ChallengeId } from '../../scenarios/challenges/challenge-table.ts';
import type { ActWay } from '../../scenarios/form/act-steps.ts';
import type { ChallengeText } from '../../scenarios/form/challenge-text.ts';
import type { DefenceText } from '../../scenarios/defences/defence.ts';
import type { DefenceId } from '../../scenarios/defences/defence-table.ts';
import type { CuredText, CuredTexts } from '../../scenarios/form/cured-text.ts';
import type { ToldStory } from '../../scenarios/story-table.ts';
import type { SystemRejection } from '../../system/command-side/refused-unasked.ts';
import type { PublishingSagaStep } from '../../system/coordinating/campaigns/campaign-publishing-saga.ts';
import type { BookingStep } from '../../system/coordinating/trips/booking-process.ts';
import type { OrderSagaStep } from '../../system/coordinating/orders/order-saga.ts';

/** Of the variants that a slot offers. */
export type IdIn<Slot extends SlotId> = (typeof slotTable)[Slot][number]['id'];

/** All that one language says beside what it speaks of; where anything is missing it does not compile. */
export type TextFiles = {
  /** By the aggregate's type. */
  readonly aggregates: {
    readonly Booking: DomainText<BookingCommand, BookingEvent, BookingRejection>;
    readonly Employee: DomainText<EmployeeCommand, NoEvent, NoRejection>;
    readonly Flight: DomainText<FlightCommand, NoEvent, NoRejection>;
    readonly Hotel: DomainText<HotelCommand, NoEvent, NoRejection>;
    readonly AdLocation: DomainText<LocationCommand, LocationEvent, LocationRejection>;
    readonly Campaign: DomainText<OwnCampaignCommand | CampaignQuery, OwnCampaignEvent, OwnCampaignRejection>;
    readonly Customer: DomainText<CustomerCommand, CustomerEvent, CustomerRejection>;
    readonly Order: DomainText<OrderCommand | OrderQuery, OrderEvent, OrderRejection>;
    readonly Post: DomainText<PostCommand, PostEvent, PostRejection>;
    readonly Publisher: DomainText<PublisherCommand, PublisherEvent, PublisherRejection>;
    readonly Template: DomainText<TemplateCommand, TemplateEvent, TemplateRejection>;
  };
  /** What each variant is called: short, as it stands in a menu and on a button. */
  readonly slots: OfVariants;
  /** Where an instance of a process manager stands, by its kind and its own word for it. */
  readonly sagas: {
    readonly BookingProcessManager: Readonly<Record<BookingStep, string>>;
    readonly CampaignPublishingSaga: Readonly<Record<PublishingSagaStep, string>>;
    readonly CreateOrderSaga: Readonly<Record<OrderSagaStep, string>>;
  } & ById<ById<string>>;
  /** Of an act over several services, by how these bring it about. */
  readonly steps: Readonly<Record<ActWay, readonly string[]>>;
};

type OfVariants = { readonly [Slot in SlotId]: Readonly<Record<IdIn<Slot>, string>> };

/** One sentence on what each variant does, which comes when one is to be chosen. */
export type VariantNotes = OfVariants;

/** What is said of challenges, which comes when one is gone to. */
export type ChallengeFile = Readonly<Record<ChallengeId, Required<ChallengeText>>>;

/** What is said of defences, which comes when one is gone to. */
export type DefenceFile = Readonly<Record<DefenceId, DefenceText>>;

/** What stories tell under their cures, which comes when one breaks. */
export type CuredFile = CuredTexts<ToldStory>;

type ById<Text> = Readonly<Record<string, Text>>;

/** What is said of every aggregate alike, and what a service refuses before one is asked. */
export type SharedTexts = {
  readonly fields: ById<string>;
  readonly events: ById<string>;
  readonly rejections: Readonly<Record<SystemRejection, string>>;
};

/** The texts of these files by the ids that come from data. Where two domains have a word in common it means the same. */
export function gatherTexts({ aggregates, slots, sagas, steps }: TextFiles, shared: SharedTexts) {
  const domains = Object.values(aggregates);
  return {
    aggregates: partsOf(aggregates, ({ aggregate }) => aggregate),
    commands: joined(domains.map(({ commands }) => commands)),
    fields: joined([shared.fields, ...domains.map(({ fields }) => fields)]),
    events: joined([shared.events, ...domains.map(({ events }) => events)]),
    rejections: joined([shared.rejections, ...domains.map(({ rejections }) => rejections)]),
    // By the slot, then by the variant: two slots may each have one of the same id.
    variants: slots as ById<ById<string>>,
    sagaWords: sagas as ById<ById<string>>,
    steps: steps as ById<readonly string[]>,
  };
}

export function gatherChallenges(texts: ChallengeFile): ById<ChallengeText> {
  return texts;
}

export function gatherDefences(texts: DefenceFile): ById<DefenceText> {
  return texts;
}

export function gatherNotes(texts: VariantNotes): ById<ById<string>> {
  return texts;
}

export function gatherCured(texts: CuredFile): ById<CuredText> {
  return texts;
}

function joined<Text>(parts: readonly ById<Text>[]): ById<Text> {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}

/** One part of each text. */
function partsOf<Text>(texts: ById<Text>, part: (text: Text) => string): ById<string> {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, part(text)]));
}
