import type {Faker} from '@faker-js/faker';
import {seededFaker} from '../core/seeded-faker.ts';
import type {Invent} from './shape.ts';

/** Dates lie around this one, so that a seed means the same values on any day. */
const EPOCH = new Date('2026-01-01T00:00:00Z');

/** What a variable is, by the words of its name; the first that fits. */
const BY_WORDS: readonly (readonly [words: string, make: (faker: Faker) => unknown])[] = [
  ['email mail', faker => faker.internet.email()],
  ['firstname', faker => faker.person.firstName()],
  ['lastname surname', faker => faker.person.lastName()],
  ['comment reason description message text note', faker => faker.lorem.words(6)],
  ['company organization organisation', faker => faker.company.name()],
  ['phone mobile', faker => faker.phone.number()],
  ['city', faker => faker.location.city()],
  ['country', faker => faker.location.country()],
  ['zip postal', faker => faker.location.zipCode()],
  ['street address', faker => faker.location.streetAddress()],
  ['url link', faker => faker.internet.url()],
  ['is has can approved accepted valid', faker => faker.datatype.boolean()],
  ['date deadline', faker => faker.date.future({refDate: EPOCH}).toISOString().slice(0, 10)],
  ['amount price total cost sum fee salary income', faker => faker.number.int({min: 1, max: 5000})],
  ['count number quantity age score rating level', faker => faker.number.int({min: 1, max: 100})],
  ['id key reference', faker => faker.string.uuid()],
  ['product item article', faker => faker.commerce.productName()],
  ['currency', faker => faker.finance.currencyCode()],
  ['name customer employee applicant user assignee manager', faker => faker.person.fullName()],
];

/** `customerEmail` and `customer_email` are two words. */
function wordsIn(name: string): string[] {
  const spaced = name.replaceAll(/(?<=[a-z\d])(?=[A-Z])|[^A-Za-z\d]+/g, ' ');
  return spaced.toLowerCase().split(' ');
}

/** Values by the names of variables; the same seed gives the same. */
export function inventor(seed: number): Invent {
  const faker = seededFaker(seed);
  faker.setDefaultRefDate(EPOCH);
  return name => {
    const words = wordsIn(name);
    const [, make] =
      BY_WORDS.find(([known]) => known.split(' ').some(each => words.includes(each))) ?? [];
    return make ? make(faker) : faker.lorem.words(2);
  };
}
