package com.duebook.cluster.load;

import com.duebook.client.UiClient;
import com.duebook.cluster.Company;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who writes and issues invoices through the screens for as long as the program lasts, signs in again when the
 * session is gone, and remembers which invoices the screen has shown as issued.
 */
public final class Clerk {

    private final URI base;
    private final int host;
    private final Company company;
    private final Promises promises;
    private final String name;
    private volatile @Nullable UiClient client;
    private int round;
    private volatile int signIns;

    /** @param host of the loopback network, one for each clerk */
    public Clerk(URI base, int host, Company company, Promises promises) {
        this.base = base;
        this.host = host;
        this.company = company;
        this.promises = promises;
        this.name = company.email() + "/" + host;
    }

    /** One invoice, or one attempt at it. */
    public void work() {
        var mark = name + "/" + round++;
        try {
            var tab = signedIn();
            tab.navigate("invoices/new?customer=" + customer());
            tab.type(tab.tree().one("vaadin-text-field", "Description"), mark);
            tab.type(tab.tree().one("vaadin-text-field", "Unit price"), String.valueOf(10 + round % 90));
            promises.asked(mark);
            tab.press("Issue");
            tab.confirm();
            // The page of an issued invoice, which a draft's has not.
            tab.tree().one("vaadin-button", "Send");
            promises.acknowledged(mark);
        } catch (IllegalStateException | UncheckedIOException gone) {
            client = null;
        }
    }

    public int signIns() {
        return signIns;
    }

    /** Whether the last attempt went well. */
    public boolean works() {
        return client != null;
    }

    private UiClient signedIn() {
        var open = client;
        if (open == null) {
            open = UiClient.signIn(base, host, company.email(), Company.PASSWORD);
            client = open;
            signIns++;
        }
        return open;
    }

    private UUID customer() {
        return company.customers().get(round % company.customers().size());
    }
}
