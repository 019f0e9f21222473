import {describe, expect, it} from 'vitest';
import {PrometheusText, type Sample} from './prometheus-text.ts';

function samplesOf(page: string, chunk = page.length, samplesMax = 100): Sample[] {
  const samples: Sample[] = [];
  const reader = new PrometheusText(
    name => name !== 'unwanted',
    sample => samples.push(sample),
    samplesMax,
  );
  for (let at = 0; at < page.length; at += chunk) reader.push(page.slice(at, at + chunk));
  reader.end();
  return samples;
}

const values = (page: string) =>
  samplesOf(page).map(({name, labels, value}) => [name, {...labels}, value]);

describe('a page of metrics', () => {
  it.each<[string, string, unknown[]]>([
    ['a name alone', 'a 1\n', ['a', {}, 1]],
    ['labels', 'a{b="c",d="e"} 2.5\n', ['a', {b: 'c', d: 'e'}, 2.5]],
    ['a comma at the end of the labels', 'a{partition="1",} 3\n', ['a', {partition: '1'}, 3]],
    ['spaces wherever they may be', ' a { b = "c" , }\t+4e3  \n', ['a', {b: 'c'}, 4000]],
    ['escapes', 'a{b="\\\\ \\" \\n \\x }{ , # "} 1\n', ['a', {b: '\\ " \n \\x }{ , # '}, 1]],
    ['no labels in braces', 'a{} 1\n', ['a', {}, 1]],
    ['a time stamp', 'a 1 1700000000000\n', ['a', {}, 1]],
    ['a time stamp in seconds', 'a 1 1700000000.123\n', ['a', {}, 1]],
    [
      'an exemplar',
      'a_bucket{le="0.1"} 8 # {trace_id="K # x"} 0.05 1.5\n',
      ['a_bucket', {le: '0.1'}, 8],
    ],
    ['an end', 'a 1\n# EOF\n', ['a', {}, 1]],
    ['an end without a line end', 'a 1\n# EOF', ['a', {}, 1]],
    ['not a number', 'a NaN\n', ['a', {}, Number.NaN]],
    ['infinity', 'a{le="+Inf"} +Inf\n', ['a', {le: '+Inf'}, Number.POSITIVE_INFINITY]],
    ['less than all', 'a -inf\n', ['a', {}, Number.NEGATIVE_INFINITY]],
    ['a quoted name', '{"my.metric","the label"="b"} 1\n', ['my.metric', {'the label': 'b'}, 1]],
    ['an integer beyond 2^53, as near as a number is', 'a 9007199254740993\n', ['a', {}, 2 ** 53]],
    ['a label that objects have', 'a{__proto__="b"} 1\n', ['a', expect.anything(), 1]],
  ])('has %s', (_, page, sample) => {
    expect(values(`# HELP a what it is\n# TYPE a gauge\n\n${page}`)).toEqual([sample]);
  });

  it('may be cut anywhere on its way', () => {
    const page = '# HELP a b\na{b="c\\"d"} 12.5\nunwanted{} 1\nb_total 7 17\n';
    for (let chunk = 1; chunk < page.length; chunk++)
      expect(samplesOf(page, chunk), `${chunk}`).toEqual(samplesOf(page));
  });

  it.each([
    ['a page of HTML', '<html>\n', 'it is not Prometheus text (line 1)'],
    ['JSON', '{"status":"UP"}\n', 'it is not Prometheus text (line 1)'],
    ['words', 'not found\n', 'it is not Prometheus text (line 1)'],
    ['a broken line below good ones', 'a 1\nunwanted 1\nunwanted{a=1} 2\n', 'text (line 3)'],
    ['a label twice', 'a{b="1",b="2"} 1\n', 'it is not Prometheus text (line 1)'],
    ['labels that do not end', 'a{b="1" 1\n', 'it is not Prometheus text (line 1)'],
    ['a value in hexadecimal', 'a 0x10\n', 'it is not Prometheus text (line 1)'],
    ['no value', 'a\n', 'it is not Prometheus text (line 1)'],
    ['nothing', '', 'it has no metrics'],
    ['comments alone', '# HELP a b\n', 'it has no metrics'],
    ['a value that was cut off', 'a 1\nb 12', 'it ends in mid-line (line 2)'],
    ['JSON in one line', '{"status":"UP"}', 'it is not Prometheus text (line 1)'],
    ['more after its end', 'a 1\n# EOF\nb 2\n', 'it goes on after its end (line 3)'],
    ['a line without end', `a 1\n${'b'.repeat(70_000)}`, 'a line of it does not end (line 1)'],
    ['too many series', 'unwanted 1\n'.repeat(101), 'it has more than 100 series'],
  ])('is refused: %s', (_, page, message) => {
    expect(() => samplesOf(page)).toThrow(message);
  });
});
