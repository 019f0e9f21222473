import {resolve} from 'node:path';
import {cruise, type ICruiseOptions, type IForbiddenRuleType} from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const TEST = '\\.(test|case)\\.tsx?$';

/** A room, and the rooms of ours that it may not import. */
function forbid(
  name: string,
  from: string,
  to: string,
  comment: string,
  fromNot: string[] = [],
): IForbiddenRuleType {
  return {
    name,
    comment,
    severity: 'error',
    from: {path: from, pathNot: [TEST, ...fromNot]},
    to: {path: to},
  };
}

/** Every folder of ours but those named. */
function allBut(...allowed: string[]): string {
  const rooms = [
    'scenarios',
    'conformance',
    'reports',
    'k6\\.config\\.ts',
    ...[
      'core',
      'auth',
      'project',
      'process-model',
      'contract',
      'client',
      'record',
      'stats',
      'engine',
      'measurement',
      'cluster',
      'faults',
      'cli',
      'dev',
    ].map(each => `lib/${each}`),
  ];
  return `^(${rooms.filter(each => !allowed.includes(each)).join('|')})(/|$)`;
}

/**
 * Who may import whom, as the architecture has it (lib/README.md), for dependency-cruiser. Test files may
 * reach further than the code they test.
 */
const forbidden: IForbiddenRuleType[] = [
  {
    name: 'no-cycles',
    comment: 'a cycle hides which of the two is the idea and which its user; of types too',
    severity: 'error',
    from: {},
    to: {circular: true},
  },
  forbid('core-alone', '^lib/core/', allBut('lib/core'), 'core imports nothing of ours'),
  forbid('stats-alone', '^lib/stats/', allBut('lib/stats', 'lib/core'), 'figures in, figures out'),
  forbid(
    'auth-sees-core',
    '^lib/auth/',
    allBut('lib/auth', 'lib/core'),
    'a sign-in knows nothing of what it lets in',
  ),
  forbid(
    'client-is-small',
    '^lib/client/',
    allBut('lib/client', 'lib/core', 'lib/contract'),
    'client imports core and types only, so that k6 can bundle it',
  ),
  {
    name: 'client-runs-on-k6',
    comment: 'client is bundled for k6, which has no node: modules; http is handed in',
    severity: 'error',
    from: {path: '^lib/client/', pathNot: TEST},
    to: {dependencyTypes: ['core'], path: '.*'},
  },
  {
    name: 'client-takes-contract-types-only',
    comment: 'the document itself is embedded at bundle time',
    severity: 'error',
    from: {path: '^lib/client/', pathNot: TEST},
    to: {path: '^lib/contract/', dependencyTypesNot: ['type-only']},
  },
  forbid(
    'scenarios-are-k6-scripts',
    '^scenarios/',
    allBut('scenarios', 'lib/client', 'lib/core', 'k6\\.config\\.ts'),
    'a scenario is an ordinary k6 script',
  ),
  forbid(
    'conformance-alone',
    '^conformance/',
    allBut('conformance', 'lib/contract', 'lib/auth', 'lib/record', 'lib/core'),
    'conformance judges any server; it knows no load and no cluster of ours',
    ['^conformance/proofs/'],
  ),
  forbid(
    'proofs-bring-faults',
    '^conformance/proofs/',
    allBut(
      'conformance',
      'lib/contract',
      'lib/auth',
      'lib/record',
      'lib/core',
      'lib/faults',
      'lib/cluster',
    ),
    'a proof holds the checks against faults, and knows no load',
  ),
  forbid(
    'checks-are-pure',
    '^conformance/checks/',
    '^conformance/(operations|flows|proofs|run)/',
    'a check gets the contract and an exchange, and gives findings',
  ),
  {
    name: 'checks-do-no-io',
    comment: 'a check that can reach the network can disturb what it judges',
    severity: 'error',
    from: {path: '^conformance/checks/', pathNot: TEST},
    to: {path: '^(node:)?(fs|net|http|https|http2|dns|tls|child_process)(/|$)|/undici/'},
  },
  forbid(
    'engine-sees-record',
    '^lib/engine/',
    allBut('lib/engine', 'lib/record', 'lib/contract', 'lib/client', 'lib/auth', 'lib/core'),
    'an engine never sees measurement, stats or reports',
  ),
  forbid(
    'record-sees-core',
    '^lib/record/',
    allBut('lib/record', 'lib/core'),
    'records are read by everything, so they know nothing',
  ),
  forbid(
    'project-alone',
    '^lib/project/',
    allBut('lib/project', 'lib/core', 'k6\\.config\\.ts'),
    'a configuration is read before anything else is known',
  ),
  forbid(
    'process-model-alone',
    '^lib/process-model/',
    allBut('lib/process-model', 'lib/core'),
    'how a model is driven is worked out before there is a target, and shares nothing with the cluster',
  ),
  forbid(
    'measurement-measures',
    '^lib/measurement/',
    allBut(
      'lib/measurement',
      'lib/engine',
      'conformance',
      'lib/record',
      'lib/stats',
      'lib/contract',
      'lib/auth',
      'lib/project',
      'lib/process-model',
      'lib/core',
    ),
    'one use of c8gauge from settings to record: it prints nothing and shows nothing',
  ),
  forbid(
    'reports-render',
    '^reports/',
    allBut('reports', 'lib/record', 'lib/stats', 'lib/core'),
    'reports measure nothing and decide nothing',
  ),
  {
    name: 'reports-take-statistics-as-types',
    comment: 'what a statistic says is decided before it is shown',
    severity: 'error',
    from: {path: '^reports/', pathNot: TEST},
    to: {path: '^lib/stats/', dependencyTypesNot: ['type-only']},
  },
  {
    name: 'only-cli-reports',
    comment: 'what is shown is decided at the edge',
    severity: 'error',
    from: {path: '^(lib|scenarios|conformance)/', pathNot: ['^lib/(cli|dev)/', TEST]},
    to: {path: '^reports/'},
  },
  {
    name: 'nobody-imports-cli',
    comment: 'the command line is the edge',
    severity: 'error',
    from: {path: '^(lib|scenarios|conformance|reports)/', pathNot: ['^lib/(cli|dev)/', TEST]},
    to: {path: '^lib/cli/'},
  },
  forbid(
    'cli-prints',
    '^lib/cli/',
    '^(conformance|scenarios|lib/(stats|faults|dev))/',
    'a command parses flags, calls one thing in measurement, prints and exits',
  ),
  {
    name: 'nobody-imports-dev',
    comment: 'what only contributors run is not in the product',
    severity: 'error',
    from: {path: '^(lib|scenarios|conformance|reports)/', pathNot: ['^lib/dev/', TEST]},
    to: {path: '^lib/dev/'},
  },
  forbid(
    'cluster-alone',
    '^lib/cluster/',
    allBut('lib/cluster', 'lib/core'),
    'the judged shares nothing with the judge: no validators, no checks',
  ),
  forbid(
    'faults-know-no-checks',
    '^lib/faults/',
    allBut('lib/faults', 'lib/core', 'lib/contract'),
    'only conformance/proofs brings faults and checks together',
  ),
  {
    name: 'resolvable',
    comment: 'an import that does not resolve is broken, or undeclared',
    severity: 'error',
    from: {},
    to: {couldNotResolve: true, pathNot: ['^k6$', '^k6/', '^c8gauge:']},
  },
  {
    name: 'no-dev-dependencies-in-product',
    comment: 'users install without them',
    severity: 'error',
    from: {
      path: '^(lib|scenarios|conformance|reports)/',
      // What a page carries in itself is bundled when the package is built.
      pathNot: [TEST, '^lib/dev/', '^conformance/proofs/', '^reports/render/browser/'],
    },
    // k6's own modules are only types here; what runs is k6, or the engine in its place.
    to: {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only'],
      pathNot: '^node_modules/@types/k6/',
    },
  },
];

/** How dependency-cruiser reads this tree. */
const cruiseOptions: ICruiseOptions = {
  doNotFollow: {path: 'node_modules'},
  tsPreCompilationDeps: true,
  tsConfig: {fileName: 'tsconfig.json'},
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'require', 'node', 'default', 'types'],
  },
};

/** Every import of the checkout that breaks a rule, as `rule: from -> to`. */
export async function brokenArchitecture(): Promise<string[]> {
  return brokenImports(process.cwd(), [
    'lib',
    'scenarios',
    'conformance',
    'reports',
    'k6.config.ts',
  ]);
}

/** Every import below some files or folders that breaks a rule, as `rule: from -> to`. */
export async function brokenImports(baseDir: string, within: string[]): Promise<string[]> {
  const options = {...cruiseOptions, baseDir, validate: true, ruleSet: {forbidden}};
  const {output} = await cruise(within, options, undefined, {
    tsConfig: extractTSConfig(resolve('tsconfig.json')),
  });
  if (typeof output === 'string') throw new Error(`dependency-cruiser answered ${output}`);
  return output.summary.violations.map(each => `${each.rule.name}: ${each.from} -> ${each.to}`);
}
