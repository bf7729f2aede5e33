package com.duebook.database;

/** A server that Duebook brings along and starts itself where no address is given; the lean jar has none. */
public interface EmbeddedServer {

    /** @return where it answers its user root, who needs no password */
    String url();
}
