import {loadBoundContract} from '../../contract/dialects/bind.ts';
import {type DialectName, dialectNamed} from '../../contract/dialects/dialects.ts';
import type {Settings} from '../settings/settings.ts';
import {ask, isJson} from './ask.ts';
import type {Target} from './open-target.ts';
import {dialectSpoken} from './recognise.ts';

/** A contract that a target does not speak, and what to do about it. */
export interface OtherContract {
  /** What happened: `http://... speaks 8.8, and the contract is of 8.6`. */
  readonly happened: string;
  /** The commands that would judge the target. */
  readonly remedy: string;
}

/**
 * Whether a target may be judged by a contract: nothing that was recognised speaks against it.
 *
 * @param contract the document, or the dialect, that it would be judged by
 * @param waivers a set that is named after a product judges that product by the contract of 8.6
 * @returns null where it may
 */
export async function otherContract(
  {
    contract,
    confirmedHosts = [],
  }: Pick<Settings, 'contract'> & Partial<Pick<Settings, 'confirmedHosts'>>,
  target: Target,
  waivers?: string,
): Promise<OtherContract | null> {
  const spoken = dialectSpoken(target.facts.speaks);
  const judged = contract.dialect ?? (await loadBoundContract(contract.file)).dialect?.name;
  if (spoken === null || judged === undefined || spoken === judged) return null;
  if (judged === '8.6' && waivers !== undefined && waivers === WAIVERS[spoken]) return null;
  const from = contract.file === undefined ? ' (the default)' : '';
  return {
    happened: `${target.baseUrl} speaks ${spoken}, and the contract is of ${judged}${from}`,
    remedy: `judge it with ${(await commands(target, spoken, confirmedHosts)).join(', or with ')}, or add --anyway`,
  };
}

/** The known deviations of products from the contract that c8gauge comes with. */
const WAIVERS: Partial<Record<DialectName, string>> = {
  '8.6-camunda': 'camunda-8.6',
  '8.7': 'camunda-8.7',
};

async function commands(
  target: Target,
  spoken: DialectName,
  confirmedHosts: readonly string[],
): Promise<string[]> {
  const confirmed = confirmedHosts.map(each => ` --target-confirmed ${each}`).join('');
  const check = `c8gauge check --base-url ${target.baseUrl}${confirmed}`;
  const {document} = dialectNamed(spoken);
  const waivers = WAIVERS[spoken];
  if (document === null) return [check];
  const isFile = document.endsWith('.yaml');
  const file = `camunda-${spoken.replace('-camunda', '')}.yaml`;
  return [
    ...((await publishesDocument(target))
      ? [
          `"curl -o api-docs.json ${target.baseUrl}${PUBLISHED} && ${check} --contract api-docs.json" (its own document)`,
        ]
      : []),
    isFile
      ? `"curl -L -o ${file} ${document} && ${check} --contract ${file}"`
      : `"${check} --contract FILE" (its document is in ${document})`,
    ...(waivers === undefined ? [] : [`"${check} --waivers ${waivers}"`]),
  ];
}

/** Where Camunda's gateways serve their own document: https://springdoc.org/ */
const PUBLISHED = '/v3/api-docs';

const MS_MAX = 3_000;

async function publishesDocument({baseUrl, access}: Target): Promise<boolean> {
  const question = {method: 'GET', path: PUBLISHED, msMax: MS_MAX} as const;
  const reply = await ask(baseUrl, access, question).catch(() => null);
  return reply?.status === 200 && isJson(reply) && reply.text.slice(0, 500).includes('"openapi"');
}
