import packageJson from '../../package.json' with {type: 'json'};

/** The version of c8gauge, as the record and the report state it. */
export const C8GAUGE_VERSION: string = packageJson.version;
