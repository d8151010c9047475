import { join } from "node:path";
import log from "electron-log/node.js";

export type Log = (line: string, cause?: unknown) => void;

const largestFileBytes = 2 * 1024 * 1024;

/** Writes what went wrong to a file of the data folder, one older file kept. No answer is ever logged. */
export const openLog = (dataFolder: string, name = "canopy"): Log => {
  const logger = log.create({ logId: `${name} ${dataFolder}` });
  logger.transports.console.level = false;
  logger.transports.file.maxSize = largestFileBytes;
  logger.transports.file.resolvePathFn = () => join(dataFolder, "logs", `${name}.log`);
  return (line, cause) => {
    if (cause === undefined) logger.info(line);
    else logger.error(line, cause);
  };
};
