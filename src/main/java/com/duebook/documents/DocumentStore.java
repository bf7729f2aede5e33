package com.duebook.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * Where bytes lie under their SHA-256, each workspace's apart. May be far away: it is asked outside any transaction, and
 * throws whatever its line throws.
 */
interface DocumentStore {

    /** Changes nothing where it is there already. */
    void put(UUID workspace, String sha256, byte[] bytes);

    /** As they lie there, right or not. */
    Optional<byte[]> get(UUID workspace, String sha256);

    /** All of a file, without holding it in memory. */
    void put(UUID workspace, String sha256, Path file) throws IOException;

    /** @param file that is filled with them @return whether they are there */
    boolean get(UUID workspace, String sha256, Path file) throws IOException;

    /** Nothing where they are not there. */
    void remove(UUID workspace, String sha256);
}
