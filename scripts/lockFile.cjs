// One process at a time: the lock is a file made exclusively, holding the id of the process that made it.
const fs = require("node:fs");
const { setTimeout: pause } = require("node:timers/promises");

/**
 * Runs the work while no other process holds the lock file, waiting for one that does. A lock whose process is
 * gone was left by a killed one, and is removed.
 * @param {string} file
 * @param {string} doing said once while waiting, for example "installs packages"
 * @param {() => Promise<T> | T} work
 * @template T
 */
async function underLock(file, doing, work) {
  for (let attempt = 1; !tryToLock(file); attempt += 1) {
    const holder = holderOf(file);
    if (holder !== undefined && !isAlive(holder)) fs.rmSync(file, { force: true });
    else {
      if (attempt === 1) console.log(`Waiting for process ${holder ?? "unknown"}, which ${doing} (${file}).`);
      await pause(200);
    }
  }
  const release = () => fs.rmSync(file, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}

/** Written elsewhere and linked into place, so that the file never exists without the process id in it. */
function tryToLock(file) {
  const own = `${file}.${process.pid}`;
  fs.writeFileSync(own, String(process.pid));
  try {
    fs.linkSync(own, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    fs.rmSync(own, { force: true });
  }
}

function holderOf(file) {
  try {
    return Number(fs.readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

module.exports = { underLock };
