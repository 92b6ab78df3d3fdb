/** Whether a process has this id now, ours or another user's. The id may have passed to another program since it was noted. */
export function isLiveProcess(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
