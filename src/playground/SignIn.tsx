import { type ReactNode, type SubmitEvent, useId, useState } from "react";
import { tokenInPastedText } from "./session";

interface SignInProps {
  /** The sentence that says how to get a token. */
  readonly children: ReactNode;
  readonly onToken: (token: string) => void;
}

/** A sentence and a field for a token. The text never leaves the browser before it looks like a token. */
export function SignIn({ children, onToken }: SignInProps) {
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string>();
  const field = useId();

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const token = tokenInPastedText(text);
    if (token === undefined)
      setProblem(
        "This is not a token: one of Fairlead starts with fl_, a JWT has three parts; neither has spaces.",
      );
    else onToken(token);
  };

  return (
    <form className="sign-in" onSubmit={submit}>
      <label htmlFor={field}>{children}</label>
      <span className="sign-in-row">
        <input
          id={field}
          type="password"
          placeholder="fl_…"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setProblem(undefined);
          }}
        />
        <button type="submit" className="button primary">
          Sign in
        </button>
      </span>
      {problem !== undefined && (
        <span className="problem" role="alert">
          {problem}
        </span>
      )}
    </form>
  );
}
