package com.duebook.documents;

import java.util.UUID;

/** What was kept is gone or not what it was. It is shown to nobody. */
public class DamagedDocument extends RuntimeException {

    private DamagedDocument(String message) {
        super(message);
    }

    static DamagedDocument changed(UUID workspace, String sha256, String found) {
        return new DamagedDocument(
                "the kept document " + workspace + "/" + sha256 + " was changed: it reads as " + found + "; restore it from a backup");
    }

    static DamagedDocument missing(UUID workspace, String sha256) {
        return new DamagedDocument("the kept document " + workspace + "/" + sha256 + " is not in its store; restore it from a backup");
    }
}
