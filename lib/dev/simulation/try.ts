import {randomLoad} from './random-load.ts';
import {endSimulations, simulateLoad} from './simulate-load.ts';
const from=Number(process.argv[2]??1), count=Number(process.argv[3]??20);
for (let seed=from; seed<from+count; seed++){
  const load=randomLoad(seed); const t=performance.now();
  try{
    const {result,failure,log,lines}=await simulateLoad(load);
    const ms=performance.now()-t;
    console.log(seed, ms.toFixed(0)+'ms', 'w'+load.workers, Object.values(load.scenarios as any).map((e:any)=>e.executor).join(), load.target.faults.map(e=>e.kind).join(), load.own.map(e=>e.kind).join(), '| log', log.requests.length, 'rec', result?.operations.map(o=>o.requests.total+'/'+o.requests.ok).join(' '), failure??'', result?.validity.reasons.join().slice(0,80), lines.length);
  }catch(e){console.log(seed,'THROWN',(e as Error).stack?.slice(0,400), JSON.stringify(load).slice(0,600));}
}
await endSimulations();
