import {says, type WireMode, whole} from '../wire-mode.ts';

const leadsTo = (name: string, location: string, status = '302 Found'): WireMode =>
  says(name, 'refusal', whole('', `Location: ${location}\r\n`, status));

/** Redirections to where nobody should go. */
export const redirectModes: readonly WireMode[] = [
  leadsTo('redirects-to-a-metadata-service', 'http://169.254.169.254/latest/meta-data/'),
  leadsTo('redirects-to-a-file', 'file:///etc/passwd'),
  leadsTo('redirects-to-a-closed-port', 'http://127.0.0.1:9/x', '307 Temporary Redirect'),
  leadsTo('redirects-to-no-address', 'http://[::bad/', '301 Moved'),
  leadsTo('redirects-to-a-script', 'javascript:alert(1)', '301 Moved'),
  leadsTo('redirects-to-another-host', 'http://example.invalid/', '308 Permanent Redirect'),
  {
    ...{name: 'redirects-to-itself', meaning: 'refusal'},
    answer: end =>
      end.write(whole('', `Location: ${end.path.slice(0, 1000)}\r\n`, '307 Temporary Redirect')),
  },
];
