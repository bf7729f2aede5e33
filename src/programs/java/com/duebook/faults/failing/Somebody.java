package com.duebook.faults.failing;

import com.duebook.client.Browser;
import com.duebook.client.UiClient;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A person who can sign in, and what they hear. */
final class Somebody {

    private final URI base;
    private final int host;
    private final String email;
    private final String password;
    private final HeardAnswers heard = new HeardAnswers();
    private @Nullable UiClient tab;

    /** @param host of the loopback network */
    Somebody(URI base, int host, String email, String password) {
        this.base = base;
        this.host = host;
        this.email = email;
        this.password = password;
    }

    HeardAnswers heard() {
        return heard;
    }

    /** A fresh one, after signing in again where the session is over. */
    UiClient open(String path) {
        var fresh = fresh();
        fresh.navigate(path);
        tab = fresh;
        return fresh;
    }

    /** The one that is open. */
    UiClient tab() {
        if (tab == null) {
            throw new IllegalStateException("nothing is open");
        }
        return tab;
    }

    /** In a browser of its own. */
    Browser signIn() {
        var browser = new Browser(base, host, heard);
        browser.signIn(email, password);
        return browser;
    }

    private UiClient fresh() {
        try {
            if (tab != null) {
                return tab.tab();
            }
        } catch (RuntimeException over) {
            // The session ended with whatever failed.
        }
        return UiClient.visit(signIn(), "");
    }
}
