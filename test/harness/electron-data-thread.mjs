import { isMainThread, parentPort } from "node:worker_threads";

/** Gives a thread the `process.parentPort` that Electron gives its utility processes. */
const dress = (port) => ({
  on: (event, listener) => {
    if (event === "message") port.on("message", (data) => listener({ data, ports: [] }));
    else port.on(event, listener);
  },
  postMessage: (message) => port.postMessage(message),
  start: () => port.start(),
});

if (!isMainThread && parentPort && !process.parentPort) {
  process.parentPort = {
    on: (event, listener) =>
      parentPort.on(event, ({ message, ports }) => listener({ data: message, ports: ports.map(dress) })),
    postMessage: (message) => parentPort.postMessage(message),
  };
}
