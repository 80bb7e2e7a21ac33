import * as z from 'zod/mini';

/** `dti plans --json`: the plans at hand. `dti plans --id ID --json` prints the whole plan instead (`planSchema`). */
export const plansJson = z.array(
  z.strictObject({
    id: z.string(),
    title: z.string(),
    /** "xã Lộc Tấn"; "" for the blank plan. */
    commune: z.string(),
    groups: z.number(),
    indicators: z.number(),
    tasks: z.number(),
    units: z.number(),
  }),
);
