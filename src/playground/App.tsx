import { Suspense, lazy, useCallback, useEffect, useState } from "react";
import { Header } from "./Header";
import { SignIn } from "./SignIn";
import { sessionToken, signIn, signOut, takeTokenFromAddress } from "./session";

/** The editor is large, so it is loaded only after sign-in; a chunk that is gone means the server was upgraded meanwhile. */
const Workbench = lazy(() => import("./Workbench").catch(() => ({ default: ReloadNotice })));

function ReloadNotice() {
  return <p className="loading">This page has been replaced by a newer version. Reload it to go on.</p>;
}

/** The whole page: a header, and below it either the sign-in or GraphiQL. */
export function App() {
  const [token, setToken] = useState(sessionToken);
  const [refusedToken, setRefusedToken] = useState<string>();
  const [menuSlot, setMenuSlot] = useState<HTMLElement | null>(null);
  const refused = token !== undefined && token === refusedToken;

  const change = useCallback((next: string | undefined) => {
    if (next === undefined) signOut();
    else signIn(next);
    setRefusedToken(undefined);
    setToken(next);
  }, []);

  useEffect(() => {
    // Opening the printed address in a tab that already shows the page only changes the fragment.
    const onFragment = () => {
      if (takeTokenFromAddress()) change(sessionToken());
    };
    addEventListener("hashchange", onFragment);
    return () => {
      removeEventListener("hashchange", onFragment);
    };
  }, [change]);

  return (
    <>
      <Header
        state={token === undefined ? "signed out" : refused ? "refused" : "signed in"}
        menuSlot={setMenuSlot}
        onSignOut={() => {
          change(undefined);
        }}
      />
      {token === undefined && (
        <main className="welcome">
          <SignIn onToken={change}>
            To sign in, open the address that Fairlead printed when it started, or paste a token here.
          </SignIn>
        </main>
      )}
      {refused && (
        <aside className="notice" role="alert">
          <SignIn onToken={change}>
            The server did not accept your token: it may be mistyped, expired or revoked. Open the address
            that the start of Fairlead printed, or paste another token here.
          </SignIn>
        </aside>
      )}
      {token !== undefined && (
        <Suspense fallback={<p className="loading">Loading the editor…</p>}>
          <Workbench token={token} menuSlot={menuSlot} onRefused={setRefusedToken} />
        </Suspense>
      )}
    </>
  );
}
