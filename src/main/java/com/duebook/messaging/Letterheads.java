package com.duebook.messaging;

import com.duebook.smtp.Letterhead;
import java.util.Locale;

/** The current workspace's letterhead; implemented by whoever keeps workspaces. */
public interface Letterheads {

    /** @param reader in whose language the address names its country */
    Letterhead current(Locale reader);
}
