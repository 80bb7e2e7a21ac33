import { runDti } from './commands/run-dti.ts';
import { today } from './today.ts';

// `dti … | head` closes the pipe early: nobody is left to tell, and nothing went wrong.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await runDti(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  today: today(),
});
