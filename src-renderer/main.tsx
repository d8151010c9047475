// First, before any schema is made.
// oxlint-disable-next-line import/no-unassigned-import -- it sets the page up and has nothing to give
import "./api/page-policy.ts";
import "./styles/all.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { siteContract } from "../src-shared/contract/site.ts";
import { createCall } from "../src-shared/rpc/client.ts";
import { HostContext } from "./api/host-context.ts";
import { chooseHost } from "./api/host.ts";
import { CallContext, createQueryClient, followChanges } from "./api/procedures.ts";
import { App } from "./app.tsx";
import { startTexts } from "./locales/setup.ts";

const host = chooseHost();
const queryClient = createQueryClient();
followChanges(queryClient, host);
startTexts(document.documentElement.lang === "fr" ? "fr" : "en");

const page = document.querySelector("#page");
if (!page) throw new Error("index.html has no #page");
createRoot(page).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <HostContext value={host}>
        <CallContext value={createCall(siteContract, host)}>
          <App />
        </CallContext>
      </HostContext>
    </QueryClientProvider>
  </StrictMode>,
);
