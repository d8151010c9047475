import "./styles/all.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { siteContract } from "../src-shared/contract/site.ts";
import { createCall } from "../src-shared/rpc/client.ts";
import { HostContext, createQueryClient, followChanges } from "./api/procedures.ts";
import { chooseTransport } from "./api/transport.ts";
import { App } from "./app.tsx";
import { startTexts } from "./locales/setup.ts";

const transport = chooseTransport();
const queryClient = createQueryClient();
followChanges(queryClient, transport);
startTexts(document.documentElement.lang === "fr" ? "fr" : "en");

const root = document.querySelector("#root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <HostContext value={{ ...transport, call: createCall(siteContract, transport) }}>
        <App />
      </HostContext>
    </QueryClientProvider>
  </StrictMode>,
);
