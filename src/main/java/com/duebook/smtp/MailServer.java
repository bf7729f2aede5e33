package com.duebook.smtp;

import org.jspecify.annotations.Nullable;

/** Where mail is handed over. The demo's catcher is a bean of this type, used while no host is set. */
public record MailServer(
        String host, int port, @Nullable String user, @Nullable String password, MailSettings.Tls tls) {

    /** On this machine, in the clear, for trying out. */
    public static MailServer onLoopback(int port) {
        return new MailServer("127.0.0.1", port, null, null, MailSettings.Tls.NONE);
    }
}
