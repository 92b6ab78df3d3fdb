import { useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";

/** The ready operations carry sources in comments, and answers are long: wrapped and a little smaller, more is in view. */
const OPTIONS = { fontSize: 13, wordWrap: "on" } as const;

/** Sets the options of all editors that GraphiQL itself does not offer. */
export function EditorOptions() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, responseEditor]) editor?.updateOptions(OPTIONS);
  }, [queryEditor, variableEditor, responseEditor]);
  return null;
}
