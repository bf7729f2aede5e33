package com.duebook.faults.failing;

import com.duebook.cluster.Store;

/** As nodes reach it, a database that says nothing is given up after seconds, so that a run does not take an hour. */
record HastyStore(Store store) implements Store {

    private static final String SECONDS = "socketTimeout=6000";

    @Override
    public Account account() {
        return store.account();
    }

    @Override
    public Account through(int wire) {
        var plain = store.through(wire);
        return new Account(plain.url() + (plain.url().contains("?") ? "&" : "?") + SECONDS, plain.user(), plain.password());
    }

    @Override
    public String kind() {
        return store.kind();
    }

    @Override
    public void close() throws Exception {
        store.close();
    }
}
