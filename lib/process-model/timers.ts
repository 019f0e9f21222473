import {evaluated} from './expression.ts';
import type {ElementEvent} from './model.ts';

const ISO =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/;
const UNIT_S = [31_536_000, 2_592_000, 604_800, 86_400, 3600, 60, 1];

/**
 * How long a timer waits, milliseconds; 0 for a date that has passed. Null where variables say, and
 * where it is not a time.
 */
export function timerMs(
  event: Extract<ElementEvent, {readonly kind: 'timer'}>,
  nowMs: number,
): number | null {
  if (event.at.hints.length > 0) return null;
  const value = evaluated(event.at, {});
  const text = value instanceof Object ? String(value) : value;
  if (typeof text !== 'string') return null;
  if (event.timer === 'date') {
    const atMs = Date.parse(text.replace(/\[.*\]$/, ''));
    return Number.isNaN(atMs) ? null : Math.max(0, atMs - nowMs);
  }
  return durationMs(event.timer === 'cycle' ? (text.split('/').at(-1) ?? '') : text);
}

function durationMs(iso: string): number | null {
  const [whole, ...amounts] = ISO.exec(iso) ?? [];
  if (whole === undefined || whole === 'P') return null;
  return amounts.reduce((sum, each, at) => sum + Number(each ?? 0) * (UNIT_S[at] ?? 0) * 1000, 0);
}
