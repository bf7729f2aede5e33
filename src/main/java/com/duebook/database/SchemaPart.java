package com.duebook.database;

/** A part of the schema that has a level of its own: a folder with a change log, its change files and their properties. */
enum SchemaPart {
    /** What every Duebook has. */
    PRODUCT(1, "db", "Duebook"),
    /** What the stand-ins of the sandbox keep, which are not there in production. */
    SANDBOX(2, "sandbox/db", "Duebook's sandbox");

    private final int id;
    private final String folder;
    private final String owner;

    SchemaPart(int id, String folder, String owner) {
        this.id = id;
        this.folder = folder;
        this.owner = owner;
    }

    /** The row of {@code schema_level}. */
    int id() {
        return id;
    }

    /** On the class path. */
    String folder() {
        return folder;
    }

    /** Whose it is, for sentences. */
    String owner() {
        return owner;
    }
}
