import {ExplainedError} from '../../core/errors.ts';
import {FLOOR, type FloorBounds} from '../../record/verdict/floor.ts';
import {FieldReader, type Fields} from './field-reader.ts';

/** What a script says to c8gauge alone. */
export function extensionOf(options: Fields): Fields {
  const ext = new FieldReader(options, 'options').object('ext');
  return new FieldReader(ext, 'ext').object('c8gauge');
}

/** @throws ExplainedError for a bound that the floor does not have, or that is not a share */
export function floorOf(options: Fields): Partial<FloorBounds> {
  const floor = new FieldReader(extensionOf(options), 'ext.c8gauge').object('floor');
  for (const [name, bound] of Object.entries(floor)) {
    if (name in FLOOR && typeof bound === 'number' && bound >= 0 && bound <= 1) continue;
    throw new ExplainedError(
      `options.ext.c8gauge.floor.${name} is ${JSON.stringify(bound)}`,
      `give a share from 0 to 1 of ${Object.keys(FLOOR).join(', ')}`,
    );
  }
  return floor;
}
