/** The part of Office.js that the adapter uses; passed in, so that it runs wherever Office.js does. */
export interface ExcelSlice {
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Whether this Excel has ExcelApi of a version, as Office.context.requirements says. */
  hasApi(version: string): boolean;
}

/** Everything the adapter calls is in ExcelApi 1.9, the floor of the manifest, but what is asked for with these. */
export const API = { mergedAreas: '1.13' } as const;
