import type {ICruiseOptions, IForbiddenRuleType} from 'dependency-cruiser';

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
      'config',
      'starter',
      'contract',
      'client',
      'record',
      'stats',
      'engine',
      'cluster',
      'campaign',
      'faults',
      'cli',
    ].map(each => `lib/${each}`),
  ];
  return `^(${rooms.filter(each => !allowed.includes(each)).join('|')})(/|$)`;
}

/**
 * Who may import whom, as the architecture has it (lib/README.md), for dependency-cruiser. Test files may
 * reach further than the code they test.
 */
export const forbidden: IForbiddenRuleType[] = [
  {
    name: 'no-cycles',
    comment:
      'a cycle hides which of the two is the idea and which its user; types may know each other',
    severity: 'error',
    from: {},
    to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
  },
  forbid('core-alone', '^lib/core/', allBut('lib/core'), 'core imports nothing of ours'),
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
    '^(scenarios|reports|lib/(engine|cluster|campaign|cli|stats))/',
    'conformance judges any server; it knows no load and no cluster of ours',
    ['^conformance/proofs/'],
  ),
  forbid(
    'checks-are-pure',
    '^conformance/checks/',
    '^(lib/faults|lib/client|conformance/(operations|flows|proofs))/',
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
    allBut(
      'lib/engine',
      'lib/auth',
      'lib/record',
      'lib/core',
      'lib/contract',
      'lib/client',
      'lib/config',
      'k6\\.config\\.ts',
    ),
    'an engine never sees stats, campaign or reports',
  ),
  forbid(
    'record-sees-core',
    '^lib/record/',
    allBut('lib/record', 'lib/core'),
    'records are read by everything, so they know nothing',
  ),
  forbid(
    'config-alone',
    '^lib/config/',
    allBut('lib/config', 'lib/core'),
    'a configuration is read before anything else is known',
  ),
  forbid('starter-alone', '^lib/starter/', allBut('lib/starter', 'lib/core'), 'files, and no more'),
  forbid('stats-alone', '^lib/stats/', allBut('lib/stats', 'lib/core'), 'figures in, figures out'),
  forbid(
    'campaign-plans',
    '^lib/campaign/',
    allBut(
      'lib/campaign',
      'lib/engine',
      'lib/auth',
      'lib/record',
      'lib/stats',
      'lib/core',
      'lib/contract',
    ),
    'plans are pure, runs go through an engine, stats decide',
  ),
  forbid(
    'reports-render',
    '^reports/',
    allBut('reports', 'lib/record', 'lib/stats', 'lib/core'),
    'reports measure nothing and decide nothing',
  ),
  {
    name: 'only-cli-reports',
    comment: 'what is shown is decided at the edge',
    severity: 'error',
    from: {path: '^(lib|scenarios|conformance)/', pathNot: ['^lib/cli/', '^lib/tidy/', TEST]},
    to: {path: '^reports/'},
  },
  {
    name: 'nobody-imports-cli',
    comment: 'the command line is the edge',
    severity: 'error',
    from: {path: '^(lib|scenarios|conformance|reports)/', pathNot: ['^lib/cli/', TEST]},
    to: {path: '^lib/cli/'},
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
    name: 'only-proofs-inject-faults',
    comment: 'a fault must never reach a real run',
    severity: 'error',
    from: {
      path: '^(lib|scenarios|conformance|reports)/',
      pathNot: ['^conformance/proofs/', '^lib/faults/', '^lib/cli/', '^lib/campaign/', TEST],
    },
    to: {path: '^lib/faults/'},
  },
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
      pathNot: [TEST, '^lib/tidy/', '\\.bench\\.ts$', '^conformance/proofs/'],
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
export const cruiseOptions: ICruiseOptions = {
  doNotFollow: {path: 'node_modules'},
  tsPreCompilationDeps: true,
  tsConfig: {fileName: 'tsconfig.json'},
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'require', 'node', 'default', 'types'],
  },
};
