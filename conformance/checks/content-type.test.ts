import {describe, expect, it} from 'vitest';
import {contentType} from './content-type.ts';
import {judged} from './judged.case.ts';

describe('content-type', () => {
  const withType = (type?: string) =>
    contentType.judge(judged({headers: type === undefined ? {} : {'content-type': type}}));

  it.each(['application/json', 'application/json;charset=UTF-8'])('passes %s', type => {
    expect(withType(type)).toEqual([]);
  });

  it('reports another media type', () => {
    expect(withType('text/plain')[0]?.message).toBe(
      'expected content type application/json, got text/plain',
    );
  });

  it('reports a body that does not say what it is', () => {
    expect(withType()[0]?.message).toBe('expected content type application/json, got none');
  });

  it('reports JSON in another charset', () => {
    expect(withType('application/json; charset=iso-8859-1')[0]?.message).toBe(
      'expected JSON in UTF-8, got charset iso-8859-1',
    );
  });

  it('has nothing to say of a status without a declared body', () => {
    expect(contentType.appliesTo(judged({status: 404}))).toBe(false);
  });
});
