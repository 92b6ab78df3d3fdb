/** Tells the parent process where this one listens, and its CPU time (user and system, in milliseconds) when asked. */
exports.answerCpuTime = (url) => {
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send({ cpu: (user + system) / 1000 });
  });
  process.on("disconnect", () => process.exit());
  process.send({ url });
};
