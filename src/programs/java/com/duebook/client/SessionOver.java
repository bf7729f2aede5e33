package com.duebook.client;

/** The server does not know this tab's session any more. */
public class SessionOver extends IllegalStateException {

    SessionOver() {
        super("the session is over");
    }
}
