import {closesAfter, says, type WireMode, whole} from '../wire-mode.ts';

const TERMINAL =
  '\u001b[31mRED\u001b[0m\u001b]0;title\u0007\u001b]8;;http://evil.invalid\u0007link\u001b]8;;\u0007\u001b[2J\u009b31m\u202Eoval\r\npassed: 9999 checks\u0008\u0000';
const MARKUP =
  "<script>alert(1)</script><img src=x onerror=alert(2)>\"'`]]>--><!-- | @octocat ![x](http://127.0.0.1:1/x.png) [l](javascript:alert(1)) \n\n# HEAD\n|a|b|\n=cmd|'/C calc'!A0\u0001\ufffe # EOF\n";
const COMMANDS = '\n::error file=a::stopped\n::stop-commands::x\n##vso[task.complete]\n';

/** Every text that is shown somewhere says the same. */
function everywhere(text: string): string {
  const broker = {nodeId: 0, host: text, port: 26501, version: text, partitions: []};
  return JSON.stringify({
    ...{brokers: [broker], clusterSize: 1, partitionsCount: 1, replicationFactor: 1},
    ...{gatewayVersion: text, clusterId: text, type: text, title: text, status: 500},
    ...{detail: text, instance: text, processInstanceKey: text, [text]: text},
  });
}

/** Texts that mean something where they are shown. */
export const textModes: readonly WireMode[] = [
  says('texts-for-a-terminal', 'good', whole(everywhere(TERMINAL))),
  says('texts-for-a-page', 'good', whole(everywhere(MARKUP))),
  says('texts-for-a-pipeline', 'good', whole(everywhere(COMMANDS))),
  says('problems-for-a-terminal', 'refusal', whole(everywhere(TERMINAL), '', '500 \u001b[31m')),
  says('version-of-900-kb', 'good', whole(everywhere('v'.repeat(180_000)))),
  closesAfter(
    'type-for-a-terminal',
    'either',
    'HTTP/1.1 200 OK\r\nContent-Type: text/\u001b[31mRED|@octocat<script>\r\nContent-Length: 2\r\n\r\n{}',
  ),
];
