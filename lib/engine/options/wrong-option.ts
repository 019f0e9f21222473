import {ExplainedError} from '../../core/errors.ts';

/** Where something stands in a script's options: `['scenarios', 'web', 'exec']`. */
export type OptionPath = readonly string[];

/** An option that is not understood, and where it stands. */
export class WrongOption extends ExplainedError {
  readonly what: string;
  readonly remedy: string;
  readonly path: OptionPath;

  constructor(what: string, remedy: string, path: OptionPath) {
    super(what, remedy);
    this.what = what;
    this.remedy = remedy;
    this.path = path;
  }
}
