import type {Faker} from '@faker-js/faker';
import {seededFaker} from '../core/seeded-faker.ts';

/** Variables of a process instance, by size: what scripts read as SharedArrays. */
export interface Payloads {
  /** About 0.2 kB: an order's head. */
  readonly small: readonly PayloadRecord[];
  /** About 0.5 kB, Camunda's `typical` shape. */
  readonly typical: readonly PayloadRecord[];
  /** About 11 kB, Camunda's `realistic` shape: an order of many lines. */
  readonly realistic: readonly PayloadRecord[];
}

export type PayloadRecord = Readonly<Record<string, unknown>>;

const COUNTS = {small: 500, typical: 200, realistic: 20} as const;

/** Lines of an order that bring it to about 11 kB; the `realistic` process makes an instance of each. */
const REALISTIC_LINES = 50;

/** Dates lie around this one, so that a seed means the same payloads on any day. */
const EPOCH = new Date('2026-01-01T00:00:00Z');

/**
 * Makes payloads in Node, once: inside a k6 VU faker is thirty times slower and takes 3.5 MB a VU.
 * The same seed gives the same payloads.
 */
export function makePayloads(seed: number): Payloads {
  const faker = seededFaker(seed);
  faker.setDefaultRefDate(EPOCH);
  const list = (count: number, make: () => PayloadRecord) => Array.from({length: count}, make);
  return {
    small: list(COUNTS.small, () => orderHead(faker)),
    typical: list(COUNTS.typical, () => ({...orderHead(faker), items: orderLines(faker, 2)})),
    realistic: list(COUNTS.realistic, () => ({
      ...orderHead(faker),
      items: orderLines(faker, REALISTIC_LINES),
    })),
  };
}

let latest: {readonly seed: number; readonly json: string} | null = null;

/** The payloads of a seed as JSON; those of the latest seed are kept, as runs often share one. */
export function payloadsJson(seed: number): string {
  if (latest?.seed !== seed) latest = {seed, json: JSON.stringify(makePayloads(seed))};
  return latest.json;
}

function orderHead(faker: Faker): PayloadRecord {
  return {
    orderId: faker.string.uuid(),
    customer: faker.person.fullName(),
    email: faker.internet.email(),
    total: Number(faker.commerce.price({max: 5000})),
    express: faker.datatype.boolean(),
  };
}

function orderLines(faker: Faker, count: number): PayloadRecord[] {
  return Array.from({length: count}, () => ({
    sku: faker.string.alphanumeric(12),
    product: faker.commerce.productName(),
    description: faker.lorem.words(14),
    quantity: faker.number.int({min: 1, max: 20}),
    price: Number(faker.commerce.price()),
  }));
}
