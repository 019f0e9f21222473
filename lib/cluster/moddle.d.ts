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
    toXML(root: ModdleElement, options: {format: boolean}): Promise<{xml: string}>;
    create(type: string, properties: Record<string, unknown>): ModdleElement;
  }
}

/** The part of dmn-moddle (which has no types) that is used here. */
declare module 'dmn-moddle' {
  /** An element as read: `$type` and the properties of the DMN 1.3 metamodel, all of them optional. */
  export interface ModdleElement {
    readonly $type: string;
    readonly id?: string;
    readonly name?: string;
    readonly label?: string;
    readonly [property: string]: unknown;
  }

  export class DmnModdle {
    /** @throws (rejects) when the text is not XML, or its root is not DMN 1.3 `definitions` */
    fromXML(
      xml: string,
    ): Promise<{rootElement: ModdleElement; warnings: readonly {message: string}[]}>;
  }
}
