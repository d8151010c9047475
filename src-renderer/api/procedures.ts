import { keepPreviousData, QueryClient, queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import type { UseMutationResult, UseQueryResult } from "@tanstack/react-query";
import { createContext, use } from "react";
import { siteContract } from "../../src-shared/contract/site.ts";
import type { MutationName, QueryName, SiteContract } from "../../src-shared/contract/site.ts";
import type { Call, Transport } from "../../src-shared/rpc/client.ts";
import type { Input, Output, Procedure, Topic } from "../../src-shared/rpc/procedure.ts";

type SiteInput<Name extends keyof SiteContract> = Input<SiteContract[Name]>;
type SiteOutput<Name extends keyof SiteContract> = Output<SiteContract[Name]>;

export const CallContext = createContext<Call<SiteContract> | null>(null);

export const useCall = (): Call<SiteContract> => {
  const call = use(CallContext);
  if (!call) throw new Error("CallContext has no provider above this component");
  return call;
};

/**
 * The host is on this machine, so being offline says nothing about it, data is
 * stale only when the host says so, and a failure is not worth a second try.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
      },
      mutations: { networkMode: "always", retry: false },
    },
  });

const procedureQuery = <Name extends QueryName>(
  call: Call<SiteContract>,
  name: Name,
  input: SiteInput<Name>,
) => queryOptions({ queryKey: [name, input], queryFn: async () => await call(name, input) });

/** Asks before any component does; whoever asks next finds the answer, or waits for the same one. */
export const askEarly = async <Name extends QueryName>(
  queryClient: QueryClient,
  call: Call<SiteContract>,
  name: Name,
  input: SiteInput<Name>,
): Promise<void> => {
  await queryClient.prefetchQuery(procedureQuery(call, name, input));
};

export const useProcedureQuery = <Name extends QueryName>(
  name: Name,
  input: SiteInput<Name>,
): UseQueryResult<SiteOutput<Name>> => useQuery(procedureQuery(useCall(), name, input));

/** A part of an answer: whoever needs no more of it is drawn again only when that part changes. */
export const useProcedureSelection = <Name extends QueryName, Part>(
  name: Name,
  input: SiteInput<Name>,
  select: (output: SiteOutput<Name>) => Part,
): Part | undefined => useQuery({ ...procedureQuery(useCall(), name, input), select }).data;

/** Asks only while there is something to ask about; the last answer stays until the next one is there. */
export const useOptionalProcedureQuery = <Name extends QueryName>(
  name: Name,
  input: SiteInput<Name> | undefined,
): UseQueryResult<SiteOutput<Name>> => {
  const call = useCall();
  return useQuery({
    queryKey: [name, input],
    queryFn: async () => {
      if (input === undefined) throw new Error(`${name} was asked without an input`);
      return await call(name, input);
    },
    enabled: input !== undefined,
    placeholderData: keepPreviousData,
  });
};

export const useProcedureMutation = <Name extends MutationName>(
  name: Name,
): UseMutationResult<SiteOutput<Name>, Error, SiteInput<Name>> => {
  const call = useCall();
  return useMutation({
    mutationKey: [name],
    mutationFn: async (input: SiteInput<Name>) => await call(name, input),
  });
};

/** Refetches every query that reads a topic the host has announced as changed. */
export const followChanges = (queryClient: QueryClient, transport: Transport): (() => void) =>
  transport.onChange((topics) => {
    void queryClient.invalidateQueries({
      predicate: ({ queryKey: [name] }) => readsAnyOf(String(name), topics),
    });
  });

const procedureByName = new Map<string, Procedure>(Object.entries(siteContract));

const readsAnyOf = (name: string, topics: readonly Topic[]): boolean => {
  const procedure = procedureByName.get(name);
  return (
    procedure !== undefined &&
    procedure.kind !== "mutation" &&
    procedure.reads.some((topic) => topics.includes(topic))
  );
};

/** Whether a mutation changes what a person would want to know saved. */
export const isSaving = (name: string): boolean => {
  const procedure = procedureByName.get(name);
  return (
    procedure !== undefined &&
    procedure.kind !== "query" &&
    procedure.changes.some((topic) => topic !== "jobs")
  );
};
