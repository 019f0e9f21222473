import type uPlot from 'uplot';
import type {TimeMark} from '../../../lib/record/load-result.ts';
import type {Palette} from './palette.ts';

/** Draws what happened when: warm-up as a shade, stages and faults as lines with their names. */
export function markHook(marks: readonly TimeMark[], palette: Palette): (chart: uPlot) => void {
  return chart => {
    const {ctx, bbox} = chart;
    ctx.save();
    ctx.beginPath();
    ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
    ctx.clip();
    for (const mark of marks) drawMark(chart, mark, palette);
    ctx.restore();
  };
}

function drawMark(chart: uPlot, mark: TimeMark, palette: Palette): void {
  const {ctx, bbox} = chart;
  const left = Math.round(chart.valToPos(mark.second, 'x', true));
  const color = mark.kind === 'fault' ? palette.failed : palette.muted;
  if (mark.kind !== 'stage' && mark.untilSecond !== null) {
    const right = chart.valToPos(mark.untilSecond, 'x', true);
    ctx.globalAlpha = 0.12;
    ctx.fillStyle = color;
    ctx.fillRect(left, bbox.top, right - left, bbox.height);
    ctx.globalAlpha = 1;
  }
  const scale = devicePixelRatio;
  ctx.strokeStyle = color;
  ctx.lineWidth = scale;
  ctx.setLineDash([3 * scale, 3 * scale]);
  ctx.beginPath();
  ctx.moveTo(left, bbox.top);
  ctx.lineTo(left, bbox.top + bbox.height);
  ctx.stroke();
  ctx.fillStyle = palette.muted;
  ctx.font = `${10 * scale}px ${palette.font.replace(/^\S+ /, '')}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'top';
  ctx.fillText(mark.label, left + 4 * scale, bbox.top + 2 * scale);
}
