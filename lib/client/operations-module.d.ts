/** Made by the bundler from the contract: lib/engine/bundle/contract-module.ts. */
declare module 'c8gauge:operations' {
  export const operationTable: import('./operation-table.ts').OperationTable;
}

/** Made by the bundler from the contract: lib/engine/bundle/validators-module.ts. */
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
