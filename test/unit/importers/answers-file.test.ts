import { describe, expect, test } from "vitest";
import { parseAnswers } from "../../../src-main/importers/parse-answers.ts";
import { givenFile } from "./given.ts";

const read = async (name: string, content: string) => await parseAnswers(givenFile(name, content), name);

describe("a file of answers", () => {
  test.each([
    [
      "English",
      'application,question,value,grade,note\nPortal,APP-01,"1,5",B,"seen, twice"\n,ORG-01,a|b,,\n',
    ],
    [
      "French",
      "Application;Question;Réponse;Preuve;Remarque\nPortal;APP-01;1,5;B;seen, twice\n;ORG-01;a|b;;\n",
    ],
  ])("is a CSV with headings in %s, whose values stay as they were written", async (_, content) => {
    expect(await read("answers.csv", content)).toEqual({
      rows: [
        { line: 2, application: "Portal", question: "APP-01", value: "1,5", grade: "B", note: "seen, twice" },
        { line: 3, application: "", question: "ORG-01", value: "a|b", grade: null, note: "" },
      ],
      complaints: [],
    });
  });

  test("is a JSON list, or an object with one, whose values keep their type", async () => {
    const list = [
      { application: "Portal", question: "APP-01", value: 1.5, grade: "B", note: "seen" },
      { question: "ORG-01", value: ["a", "b"] },
    ];
    const rows = [
      { line: 1, application: "Portal", question: "APP-01", value: 1.5, grade: "B", note: "seen" },
      { line: 2, application: "", question: "ORG-01", value: ["a", "b"], grade: null, note: "" },
    ];

    expect(await read("answers.json", JSON.stringify(list))).toEqual({ rows, complaints: [] });
    expect(await read("answers.json", JSON.stringify({ answers: list }))).toEqual({ rows, complaints: [] });
  });

  test("has its rows without a question or an answer complained of, and the others read", async () => {
    const csv = await read("a.csv", "question,value\nAPP-01,yes\n,yes\nAPP-02,\n");
    const json = await read(
      "a.json",
      '[{"question":"APP-01","value":"yes"},{"value":1},{"question":"APP-02"},7]',
    );

    expect(csv.rows).toHaveLength(1);
    expect(csv.complaints.map(({ line }) => line)).toEqual([3, 4]);
    expect(json.rows).toHaveLength(1);
    expect(json.complaints.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(json.complaints[0]?.message.fr).toBe("La question manque : la ligne a été laissée de côté.");
  });

  test.each([
    ["answers.csv", "server,cpu\na,1\n", "expected at least the columns question and value"],
    ["answers.json", '{"a":1}', "it holds no list of answers"],
    ["answers.json", "[{", "it is no valid JSON"],
    ["answers.csv", "\u0000\u0001\u0002", "it is neither a CSV nor a JSON file of answers"],
    ["answers.csv", "", "it is empty"],
  ])("called %s that is none is refused: %j", async (name, content, reason) => {
    await expect(read(name, content)).rejects.toThrow(reason);
  });
});
