/** @jsxImportSource preact */
/** @jsxRuntime automatic */
import type {LoadResult} from '../../../lib/record/load-result.ts';

const WIDTH = 120;
const HEIGHT = 28;
const POINTS = 40;

/** Requests per second, without axes: whether it was steady can be seen from afar. */
export function Sparkline({load}: {load: LoadResult}) {
  const values = totalsPerSlot(load);
  const most = Math.max(1, ...values);
  const step = WIDTH / Math.max(1, values.length - 1);
  const points = values.map((each, at) => {
    const y = HEIGHT - 2 - (each / most) * (HEIGHT - 4);
    return `${(at * step).toFixed(1)},${y.toFixed(1)}`;
  });
  if (values.length < 2) return null;
  return (
    <svg
      class="spark"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      <polygon points={`0,${HEIGHT} ${points.join(' ')} ${WIDTH},${HEIGHT}`} />
      <polyline points={points.join(' ')} />
    </svg>
  );
}

function totalsPerSlot(load: LoadResult): number[] {
  const seconds = Math.max(1, Math.floor(load.durationMs / 1000));
  const perSlot = Math.max(1, Math.ceil(seconds / POINTS));
  const totals = new Array<number>(Math.floor(seconds / perSlot)).fill(0);
  for (const {second, requests} of load.seconds) {
    const slot = Math.floor(second / perSlot);
    if (slot < totals.length) totals[slot] = (totals[slot] ?? 0) + requests.total;
  }
  return totals;
}
