import type {Proof} from './prove-fault.ts';

/** The proofs for the terminal: a line a fault, then the kill rate by class. */
export function proofMatrix(proofs: readonly Proof[]): string[] {
  const width = Math.max(...proofs.map(each => each.fault.length));
  const lines = proofs.map(each => {
    const others = Object.entries(each.reportedBy)
      .map(([check, count]) => `${check} ${count}`)
      .join(', ');
    const first = each.firstKillMs === null ? '-' : `${Math.round(each.firstKillMs)} ms`;
    return [
      each.status.padEnd(12),
      each.fault.padEnd(width),
      first.padStart(8),
      ` expected ${each.expected.join(' or ')}; reported by ${others || 'nothing'}`,
    ].join(' ');
  });
  return [...lines, '', ...killRates(proofs)];
}

function killRates(proofs: readonly Proof[]): string[] {
  const classes = [...new Set(proofs.map(each => each.class))];
  const rate = (name: string, of: readonly Proof[]) => {
    const admitted = of.filter(each => each.status !== 'not-admitted');
    const count = (status: Proof['status']) => of.filter(each => each.status === status).length;
    const killed = count('killed');
    const percent =
      admitted.length === 0 ? 'n/a' : `${((100 * killed) / admitted.length).toFixed(1)} %`;
    return `${name.padEnd(12)} ${killed} of ${admitted.length} killed (${percent}), ${count('wrong-reason')} for a wrong reason, ${count('survived')} survived, ${count('not-admitted')} not admitted`;
  };
  return [
    ...classes.map(each =>
      rate(
        each,
        proofs.filter(proof => proof.class === each),
      ),
    ),
    rate('all', proofs),
  ];
}

/** The median of the times to the first finding, in milliseconds; null when nothing was killed. */
export function medianFirstKillMs(proofs: readonly Proof[]): number | null {
  const times = proofs.flatMap(each => (each.firstKillMs === null ? [] : [each.firstKillMs]));
  times.sort((left, right) => left - right);
  return times[Math.floor(times.length / 2)] ?? null;
}
