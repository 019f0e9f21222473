import {cpus, totalmem} from 'node:os';
import type {GeneratorFacts} from '../record/run-record.ts';

/** The machine that c8gauge itself runs on, as the record states it. */
export function generatorFacts(): GeneratorFacts {
  const processors = cpus();
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cpuModel: processors[0]?.model.trim() ?? 'unknown',
    cpus: processors.length,
    memoryBytes: totalmem(),
  };
}
