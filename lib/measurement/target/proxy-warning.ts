const NAMES = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'];

/**
 * The variables that name a proxy. They are honoured nowhere: a proxy between the generator and the
 * cluster would be what is measured.
 */
export function proxyVariables(environment: NodeJS.ProcessEnv): string[] {
  return Object.keys(environment).filter(
    name => NAMES.includes(name.toUpperCase()) && environment[name],
  );
}

/** A line to warn with where a proxy is set; null where none is. */
export function proxyWarning(environment: NodeJS.ProcessEnv): string | null {
  const names = proxyVariables(environment);
  if (names.length === 0) return null;
  return `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} set and not used: c8gauge connects directly, so that it measures the cluster and not a proxy`;
}
