/** Made by the bundler from the contract: lib/engine/bundle/contract-modules.ts. */
declare module 'c8gauge:operations' {
  export const operationTable: import('./operation-table.ts').OperationTable;
}

/** Made by the bundler from the user's k6.config.ts: lib/engine/bundle/bundle-script.ts. */
declare module 'c8gauge:config' {
  export const config: {
    readonly profiles?: Readonly<Record<string, Readonly<Record<string, object>>>>;
    readonly thresholds?: Readonly<Record<string, readonly unknown[]>>;
    readonly breakpointThresholds?: Readonly<Record<string, readonly unknown[]>>;
    readonly mixedRatio?: Readonly<Record<string, number>>;
  };
}

/** Made by the bundler from the contract: lib/engine/bundle/contract-modules.ts. */
declare module 'c8gauge:validators' {
  export const responseValidators: import('./response-check.ts').ResponseValidators;
}

declare module '*.bpmn' {
  const xml: string;
  export default xml;
}

declare module '*.dmn' {
  const xml: string;
  export default xml;
}

declare module '*.form' {
  const json: string;
  export default json;
}
