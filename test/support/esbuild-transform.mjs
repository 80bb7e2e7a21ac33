import { createHash } from 'node:crypto';
import { transformSync, version } from 'esbuild';

// Jest only needs the types stripped; tsc checks them in its own step of `npm test`.
const options = { loader: 'ts', format: 'esm', target: 'node20', sourcemap: 'inline', sourcesContent: false };

export default {
  process: (source, path) => ({ code: transformSync(source, { ...options, sourcefile: path }).code }),
  // Jest adds its counters of branches to what stands here, and keeps it under this key.
  getCacheKey: (source, path, { instrument }) =>
    createHash('sha256')
      .update(JSON.stringify([version, options, path, source, instrument]))
      .digest('hex'),
};
