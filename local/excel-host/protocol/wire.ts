/** What the client sends in one context.sync(), and what comes back, as JSON. Names are those on the wire. */
export interface WireRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

/** Client: OfficeExtension.ObjectPathType, excel-web-16.00.debug.js. */
export const PATH = { global: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** Client: OfficeExtension.ActionType. */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, update: 9 } as const;

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument the path of the object it stands for, else 0 or nothing; nested like the argument. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface WireQuery {
  /** Paths as the add-in wrote them: 'format/fill/color', 'items/name'. */
  readonly Select?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export type WireResponse =
  | { readonly Results: readonly WireResult[] }
  | {
      readonly Error: {
        readonly Code: string;
        readonly Message: string;
        readonly Location: string;
        readonly ActionIndex: number;
      };
      /** What was done before the failure stays done: Excel takes nothing back. */
      readonly ProcessedResults: { readonly Results: readonly WireResult[] };
    };
