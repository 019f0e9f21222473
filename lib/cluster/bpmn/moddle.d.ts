/** The part of bpmn-moddle 10 that we call: the package's own types are not where TypeScript looks. */
declare module 'bpmn-moddle' {
  /** An element of the parsed document. Its attributes and children are plain properties. */
  export interface ModdleElement {
    readonly $type: string;
    readonly id?: string;
    readonly name?: string;
    readonly [property: string]: unknown;
  }

  export class BpmnModdle {
    constructor(packages?: Record<string, unknown>);
    fromXML(xml: string): Promise<{
      rootElement: ModdleElement;
      warnings: readonly {readonly message: string}[];
    }>;
  }
}
