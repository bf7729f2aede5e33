package com.duebook.cluster;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

/** What every node of an installation is told alike, as an operator would write it. */
record Site(Store.Account database, URI publicUrl, int mailPort, URI stripe) {

    static final String WEBHOOK_SECRET = "whsec_sandbox";
    private static final String LEASE = "10s";

    private static final String MASTER_KEY = "Y2x1c3RlciBjbHVzdGVyIGNsdXN0ZXIgY2x1c3Rlcgo=";

    Map<String, String> environment() {
        var settings = new TreeMap<String, String>();
        settings.put("SPRING_PROFILES_ACTIVE", "production");
        settings.put("DUEBOOK_DATABASE_URL", database.url());
        settings.put("DUEBOOK_DATABASE_USER", database.user());
        settings.put("DUEBOOK_DATABASE_PASSWORD", database.password());
        settings.put("DUEBOOK_PUBLIC_URL", publicUrl.toString());
        settings.put("DUEBOOK_TRUSTED_PROXIES", "127.0.0.1");
        settings.put("DUEBOOK_MASTER_KEY", MASTER_KEY);
        settings.put("DUEBOOK_INSTALLATION", "cluster-on-one-machine");
        settings.put("DUEBOOK_MAIL_HOST", "127.0.0.1");
        settings.put("DUEBOOK_MAIL_PORT", String.valueOf(mailPort));
        settings.put("DUEBOOK_MAIL_TLS", "NONE");
        settings.put("DUEBOOK_MAIL_FROM", "duebook@cluster.example");
        settings.put("DUEBOOK_MAIL_DAILY_LIMIT", "0");
        settings.put("DUEBOOK_STRIPE_API_BASE", stripe + "/sandbox/stripe");
        settings.put("DUEBOOK_STRIPE_SECRET_KEY", "sk_test_sandbox");
        settings.put("DUEBOOK_STRIPE_WEBHOOK_SECRET", WEBHOOK_SECRET);
        settings.put("DUEBOOK_STRIPE_ENDPOINT", "platform");
        // Each workspace has an account at the stand-in without asking.
        settings.put("DUEBOOK_STRIPE_AUTO_CONNECT", "true");
        // A dead node's work is taken over within seconds, so that this need not run for hours.
        settings.put("DUEBOOK_JOBS_LEASE", LEASE);
        settings.put("DUEBOOK_MAIL_LEASE", LEASE);
        return settings;
    }
}
