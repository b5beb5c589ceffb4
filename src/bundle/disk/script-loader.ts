/** Runs classic scripts by their address, each once. */
export type RunScript = (address: string) => Promise<void>;

/** Makes the function that runs scripts. It rejects where there is no such script; then it can be asked again. */
export function makeScriptLoader(): RunScript {
  const running = new Map<string, Promise<void>>();
  return (address) => {
    const run = running.get(address) ?? runScript(address);
    running.set(address, run);
    run.catch(() => running.delete(address));
    return run;
  };
}

async function runScript(address: string): Promise<void> {
  const script = document.createElement('script');
  script.src = address;
  await new Promise<void>((resolve, reject) => {
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`${address} could not be read.`));
    };
    document.head.append(script);
  });
  script.remove();
}
