// Run in a process of its own: loads a handler, invokes it once with the event in EVENT, prints its peak memory in
// kilobytes, and ends.
const { handler } = require(process.env.HANDLER);
handler(JSON.parse(process.env.EVENT)).then(
  () => {
    process.stdout.write(`${process.resourceUsage().maxRSS}\n`, () => process.exit(0));
  },
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
