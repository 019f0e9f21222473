// biome-ignore lint/correctness/noUndeclaredDependencies: k6 brings it along
import {check} from 'k6';
// biome-ignore lint/correctness/noUndeclaredDependencies: k6 brings it along
import http from 'k6/http';

// As people write them: plain posts, untagged URLs with ids in them, response.json() and check.
const base = __ENV.BASE_URL;
const params = {headers: {'Content-Type': 'application/json'}};

export default function () {
  const order = {bpmnProcessId: 'c8gauge-one-task', variables: {orderId: `${__VU}-${__ITER}`}};
  const created = http.post(`${base}/v2/process-instances`, JSON.stringify(order), params);
  check(created, {
    'instance created': r => r.status === 200,
    'it has a key': r => r.json().processInstanceKey > 0,
  });
  const wanted = {type: 'c8gauge-one-task', maxJobsToActivate: 1, timeout: 30000, worker: 'k6'};
  const activated = http.post(`${base}/v2/jobs/activation`, JSON.stringify(wanted), params);
  check(activated, {'jobs activated': r => r.status === 200});
  for (const job of activated.json().jobs) {
    const done = {variables: {outcome: 'done'}};
    const url = `${base}/v2/jobs/${job.jobKey}/completion`;
    check(http.post(url, JSON.stringify(done), params), {'job completed': r => r.status === 204});
  }
}
