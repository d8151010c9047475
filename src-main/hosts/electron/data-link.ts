import { MessageChannelMain, utilityProcess } from "electron";
import type { UtilityProcess, WebContents } from "electron";
import { connectNews, portChannel } from "./messages.ts";
import { createPeer } from "./peer.ts";
import type { AnswerPeer, Peer } from "./peer.ts";

/** The process that holds the data, as main sees it. */
export interface DataLink {
  readonly peer: Peer;
  /** Gives a page its own line to the data process; main is not on it. */
  readonly connect: (page: WebContents) => void;
}

/** Starts the data process. It is no renderer and no main: a fault in it takes no window down. */
export const startDataProcess = (
  file: string,
  answer: AnswerPeer,
  onGone: (exitCode: number) => void,
): DataLink => {
  const child: UtilityProcess = utilityProcess.fork(file, [], { serviceName: "Canopy Assess data" });
  const peer = createPeer(
    {
      listen: (listener) => {
        child.on("message", listener);
      },
      post: (message) => {
        child.postMessage(message);
      },
    },
    answer,
  );
  child.once("exit", (exitCode) => {
    peer.hangUp();
    onGone(exitCode);
  });
  return {
    peer,
    connect: (page) => {
      const { port1, port2 } = new MessageChannelMain();
      child.postMessage({ kind: "news", id: 0, name: connectNews, payload: undefined }, [port1]);
      page.postMessage(portChannel, undefined, [port2]);
    },
  };
};
