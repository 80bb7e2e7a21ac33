import { runDti } from './commands/run-dti.ts';
import { today } from './today.ts';

process.exitCode = await runDti(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  today: today(),
});
