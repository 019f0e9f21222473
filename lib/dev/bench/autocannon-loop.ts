import autocannon from 'autocannon';

/** The create-activate-complete loop on autocannon, as hard as it can: `autocannon-loop.ts URL SECONDS`. */
const [url = '', seconds = '5'] = process.argv.slice(2);
const headers = {'content-type': 'application/json', accept: 'application/json'};

await autocannon({
  url,
  connections: 50,
  duration: Number(seconds),
  requests: [
    {
      method: 'POST',
      path: '/v2/process-instances',
      headers,
      body: '{"bpmnProcessId":"c8gauge-one-task","variables":{"orderId":"a","customer":"b","total":12.5}}',
    },
    {
      method: 'POST',
      path: '/v2/jobs/activation',
      headers,
      body: '{"type":"c8gauge-one-task","maxJobsToActivate":1,"timeout":30000,"worker":"bench"}',
      onResponse: (_status, body, context) => {
        // The key stays text: what is cut out of the body goes into the path.
        Object.assign(context, {jobKey: /"jobKey":(\d+)/.exec(body)?.[1]});
      },
    },
    {
      method: 'POST',
      headers,
      setupRequest: (request, context) => ({
        ...request,
        path: `/v2/jobs/${(context as {jobKey?: string}).jobKey ?? '0'}/completion`,
        body: '{"variables":{"outcome":"done"}}',
      }),
    },
  ],
});
