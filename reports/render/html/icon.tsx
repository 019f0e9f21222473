/** @jsxImportSource preact */
/** @jsxRuntime automatic */
const PATHS = {
  passed: 'M4.5 10.5l3.6 3.6 7.4-8',
  failed: 'M5.5 5.5l9 9m0-9l-9 9',
  inconclusive: 'M7 7.6a3 3 0 1 1 4.4 2.7c-.9.5-1.4 1-1.4 2M10 14.9v.1',
} as const;

/** A mark for a verdict; the words beside it say the same. */
export function VerdictIcon({status}: {status: keyof typeof PATHS}) {
  return (
    <svg class="verdict-icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={PATHS[status]} fill="none" stroke="currentColor" stroke-width="2.2" />
    </svg>
  );
}
